// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Evidence;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a cell says of proof.
 *
 * @param link what the cell leads to: the only page that it names
 */
record EvidenceText(String text, Optional<URI> link) {

    /** What may be followed by a click; others, such as {@code javascript} and {@code file}, are text only. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** The longest address that a cell leads to. */
    private static final int LONGEST = 2_079;

    static EvidenceText of(List<Evidence> evidence) {
        if (evidence.size() == 1
                && evidence.get(0).uri().filter(EvidenceText::isPage).isPresent()) {
            Evidence only = evidence.get(0);
            return new EvidenceText(titled(only), only.uri());
        }
        String text =
                evidence.stream().map(each -> titled(each) + address(each)).collect(Collectors.joining("\n"));
        return new EvidenceText(text, Optional.empty());
    }

    /** With what makes a document or certificate worth looking at, in brackets. */
    private static String titled(Evidence evidence) {
        String dates = evidence.validUntil()
                .map(until -> evidence.validFrom().map(Object::toString).orElse("") + "–" + until)
                .or(() -> evidence.validFrom().map(from -> from + "–"))
                .or(() -> evidence.collected().map(Object::toString))
                .orElse("");
        String rest = Stream.of(evidence.locator().orElse(""), evidence.issuer().orElse(""), dates)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return rest.isEmpty() ? evidence.title() : evidence.title() + " (" + rest + ")";
    }

    private static String address(Evidence evidence) {
        return evidence.uri()
                .map(URI::toString)
                .filter(address -> !address.equals(evidence.title()))
                .map(address -> " " + address)
                .orElse("");
    }

    static boolean isPage(URI uri) {
        String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) && uri.toASCIIString().length() <= LONGEST;
    }
}
