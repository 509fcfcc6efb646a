// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;

/**
 * Reads a choice that is used alone or in a type of the user. Jackson's own deserializer would accept numbers and
 * trimmed text, and everything that the settings of the user's mapper allow.
 *
 * @param <T> the enum
 */
public final class ChoiceDeserializer<T> extends StdScalarDeserializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ValueReader reader;
    private final Class<T> type;

    public ChoiceDeserializer(Class<T> type) {
        super(type);
        this.type = type;
        this.reader = ValueReaders.choice(type);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return type.cast(reader.read(parser, context));
    }
}
