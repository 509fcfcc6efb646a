// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Parses the URIs of a sheet and keeps them, since most sheets link to the same few pages again and again. */
final class KnownUris {

    private static final int MOST = 1_000;

    private final Map<String, Optional<URI>> known = new HashMap<>();

    /** Returns the URI of a text; empty if the text is not a URI. */
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
