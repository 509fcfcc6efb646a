// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import dev.checklist.io.records.JsonSource.Token;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object whose members are data. */
final class Properties implements ValueType<Map<String, String>> {

    @Override
    public Map<String, String> read(JsonSource source, Reading reading) throws IOException {
        if (source.token() != Token.START_OBJECT) {
            throw Refusal.unexpected(source, "an object");
        }
        Map<String, String> values = new LinkedHashMap<>();
        while (source.next() == Token.NAME) {
            String name = source.name();
            if (name.length() > source.maxTextLength()) {
                throw Refusal.tooLongName(source);
            }
            source.next();
            if (values.putIfAbsent(name, Scalar.text(source)) != null) {
                throw Refusal.duplicate(source, name);
            }
        }
        return values;
    }

    @Override
    public void write(Map<String, String> values, JsonSink sink) throws IOException {
        sink.startObject(values);
        for (Map.Entry<String, String> property : values.entrySet()) {
            sink.name(property.getKey());
            sink.text(property.getValue());
        }
        sink.endObject();
    }
}
