// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import dev.checklist.io.records.JsonSource.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An array of values of one type.
 *
 * @param <V> the values
 */
final class Elements<V> implements ValueType<List<V>> {

    private final ValueType<V> element;

    Elements(ValueType<V> element) {
        this.element = element;
    }

    @Override
    public List<V> read(JsonSource source, Reading reading) throws IOException {
        if (source.token() != Token.START_ARRAY) {
            throw Refusal.unexpected(source, "an array");
        }
        List<V> values = new ArrayList<>();
        while (source.next() != Token.END_ARRAY) {
            values.add(element.read(source, reading));
        }
        return values;
    }

    @Override
    public void write(List<V> values, JsonSink sink) throws IOException {
        sink.startArray(values, values.size());
        for (V value : values) {
            element.write(value, sink);
        }
        sink.endArray();
    }
}
