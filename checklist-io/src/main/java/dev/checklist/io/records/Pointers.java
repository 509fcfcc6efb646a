// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import java.util.List;

/** JSON pointers. */
public final class Pointers {

    private Pointers() {}

    /**
     * Returns the pointer to a place in a document.
     *
     * @param path the names and indexes that lead to it
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
     */
    public static String of(List<?> path) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : path) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
