// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.checklist.model.token.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes members of records by the types of their values. Absent and empty values are left out. */
final class ValueWriters {

    private static final SerializedString PROPERTIES = new SerializedString("properties");

    private ValueWriters() {}

    static void text(SerializedString name, String value, JsonGenerator generator) throws IOException {
        generator.writeFieldName(name);
        generator.writeString(value);
    }

    /** Writes an optional text, a date in ISO 8601, or a URI as given. */
    static void optional(SerializedString name, Optional<?> value, JsonGenerator generator) throws IOException {
        if (value.isPresent()) {
            text(name, value.get().toString(), generator);
        }
    }

    static <T> void optional(SerializedString name, Optional<T> value, RecordWriter<T> members, JsonGenerator generator)
            throws IOException {
        if (value.isPresent()) {
            object(name, value.get(), members, generator);
        }
    }

    /**
     * Writes a number without an exponent and quotes, whatever the settings of the generator, if it writes text. A
     * generator that takes bytes as they are does not write text, and would make the text of a number less exact.
     */
    static void number(SerializedString name, Optional<BigDecimal> value, JsonGenerator generator) throws IOException {
        if (value.isPresent()) {
            generator.writeFieldName(name);
            if (generator.canWriteBinaryNatively()) {
                generator.writeNumber(value.get());
            } else if (generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature())) {
                generator.writeRawValue(value.get().toPlainString());
            } else {
                generator.writeNumber(value.get().toPlainString());
            }
        }
    }

    static void choice(SerializedString name, Optional<? extends Token> value, JsonGenerator generator)
            throws IOException {
        if (value.isPresent()) {
            text(name, value.get().token(), generator);
        }
    }

    static void texts(SerializedString name, List<String> values, JsonGenerator generator) throws IOException {
        if (!values.isEmpty()) {
            generator.writeFieldName(name);
            generator.writeStartArray(values, values.size());
            for (String value : values) {
                generator.writeString(value);
            }
            generator.writeEndArray();
        }
    }

    static <T> void list(SerializedString name, List<T> values, RecordWriter<T> members, JsonGenerator generator)
            throws IOException {
        if (!values.isEmpty()) {
            generator.writeFieldName(name);
            generator.writeStartArray(values, values.size());
            for (T value : values) {
                generator.writeStartObject(value);
                members.writeMembers(value, generator);
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
    }

    static <T> void object(SerializedString name, T value, RecordWriter<T> members, JsonGenerator generator)
            throws IOException {
        generator.writeFieldName(name);
        generator.writeStartObject(value);
        members.writeMembers(value, generator);
        generator.writeEndObject();
    }

    static void properties(Map<String, String> values, JsonGenerator generator) throws IOException {
        if (!values.isEmpty()) {
            generator.writeFieldName(PROPERTIES);
            generator.writeStartObject(values);
            for (Map.Entry<String, String> property : values.entrySet()) {
                generator.writeStringField(property.getKey(), property.getValue());
            }
            generator.writeEndObject();
        }
    }
}
