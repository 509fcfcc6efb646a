// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.checklist.model.Token;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writers of the values that records hold. */
final class ValueWriters {

    private ValueWriters() {}

    static ValueWriter of(Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Map.class) {
                return new Properties();
            }
            ValueWriter content = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? new Elements(content) : new IfPresent(content);
        }
        return of((Class<?>) type);
    }

    private static ValueWriter of(Class<?> type) {
        if (type.isRecord()) {
            return RecordSerializer::write;
        }
        if (type.isEnum()) {
            return (value, generator) -> generator.writeString(((Token) value).token());
        }
        // Dates in ISO 8601, URIs as given.
        return (value, generator) -> generator.writeString(value.toString());
    }

    private record IfPresent(ValueWriter content) implements ValueWriter {

        @Override
        public @Nullable Object present(Object component) {
            return ((Optional<?>) component).orElse(null);
        }

        @Override
        public void write(Object value, JsonGenerator generator) throws IOException {
            content.write(value, generator);
        }
    }

    private record Elements(ValueWriter element) implements ValueWriter {

        @Override
        public @Nullable Object present(Object component) {
            return ((List<?>) component).isEmpty() ? null : component;
        }

        @Override
        public void write(Object value, JsonGenerator generator) throws IOException {
            List<?> values = (List<?>) value;
            generator.writeStartArray(values, values.size());
            for (Object each : values) {
                element.write(each, generator);
            }
            generator.writeEndArray();
        }
    }

    private record Properties() implements ValueWriter {

        @Override
        public @Nullable Object present(Object component) {
            return ((Map<?, ?>) component).isEmpty() ? null : component;
        }

        @Override
        public void write(Object value, JsonGenerator generator) throws IOException {
            generator.writeStartObject(value);
            for (Map.Entry<?, ?> property : ((Map<?, ?>) value).entrySet()) {
                generator.writeStringField((String) property.getKey(), (String) property.getValue());
            }
            generator.writeEndObject();
        }
    }
}
