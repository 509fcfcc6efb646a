// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes one JSON value. */
@FunctionalInterface
interface ValueWriter {

    void write(Object value, JsonGenerator generator) throws IOException;

    /** What of a component is to be written; {@code null} if nothing is. An empty text is something: a blank mark. */
    default @Nullable Object present(Object component) {
        return component;
    }
}
