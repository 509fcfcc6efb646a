// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.util.List;

/** The places of syntax errors. Older versions of Jackson name the place behind what is wrong. */
final class ErrorPlaces {

    private static final int VERSION = PackageVersion.VERSION.getMinorVersion();
    private static final String TOKEN = "Unrecognized token '";

    /** Errors of one character, whose place is right since 2.17. */
    private static final List<String> CHARACTER = List.of(
            "Unexpected character ",
            "Unexpected close marker ",
            "Unrecognized character escape ",
            "Illegal unquoted character ");

    private ErrorPlaces() {}

    /** Returns how many characters the place of an exception is behind the start of what is wrong. */
    static int excess(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Illegal character (")) {
            return 1;
        }
        if (VERSION < 21 && message.startsWith(TOKEN)) {
            // Jackson stops at a limit, and appends dots.
            String token = message.substring(TOKEN.length(), message.indexOf('\'', TOKEN.length()));
            return token.endsWith("...") ? token.length() - 3 : token.length();
        }
        return VERSION < 17 && CHARACTER.stream().anyMatch(message::startsWith) ? 1 : 0;
    }
}
