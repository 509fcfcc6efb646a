// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The URIs of a sheet. Most sheets lead to the same few pages again and again. */
final class KnownUris {

    private static final int MOST = 1_000;

    private final Map<String, Optional<URI>> known = new HashMap<>();

    /** Empty if a text is no URI. */
    Optional<URI> of(String text) {
        if (known.size() == MOST) {
            known.clear();
        }
        return known.computeIfAbsent(text, KnownUris::parse);
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
