// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import java.io.IOException;

/**
 * A type of values in JSON. Values are never coerced, and {@code null} is never accepted.
 *
 * @param <V> the values
 */
interface ValueType<V> {

    /** Reads one value. The source is at its first token before reading, and at its last token afterwards. */
    V read(JsonSource source, Reading reading) throws IOException;

    void write(V value, JsonSink sink) throws IOException;
}
