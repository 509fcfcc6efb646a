// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.Evidence;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes evidence as text: title and address, one piece in a line. */
final class EvidenceTexts {

    private EvidenceTexts() {}

    /** Returns the text of evidence without the pieces whose address is in the remarks. */
    static String of(List<Evidence> evidence, String remarks) {
        return evidence.stream()
                .filter(each -> each.uri().isEmpty()
                        || !remarks.contains(each.uri().get().toString()))
                .map(EvidenceTexts::of)
                .collect(Collectors.joining("\n"));
    }

    private static String of(Evidence evidence) {
        String uri = evidence.uri().map(URI::toString).orElse("");
        return evidence.title().equals(uri) ? uri : (evidence.title() + " " + uri).strip();
    }

    /** Returns the address of the only piece of evidence. */
    static Optional<String> link(List<Evidence> evidence) {
        return evidence.size() == 1
                ? evidence.get(0).uri().filter(URI::isAbsolute).map(URI::toString)
                : Optional.empty();
    }
}
