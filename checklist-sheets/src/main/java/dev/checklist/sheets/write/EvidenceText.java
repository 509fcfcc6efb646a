// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Evidence;
import dev.checklist.model.text.Letters;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a cell of evidence.
 *
 * @param link the link of the cell; present if its only evidence leads to a page
 */
record EvidenceText(String text, Optional<URI> link) {

    /** The schemes of links that can be clicked. Others, such as {@code javascript} and {@code file}, stay text. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** The length of the longest address that becomes a link. */
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

    /** Returns the title, with the locator, the issuer and the dates in brackets. */
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
        String scheme = Letters.lower(Objects.requireNonNullElse(uri.getScheme(), ""));
        return SCHEMES.contains(scheme) && uri.toASCIIString().length() <= LONGEST;
    }
}
