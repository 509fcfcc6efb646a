// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;

/**
 * Reads a choice that stands alone, or in a type of the user's. Jackson's own deserializer would take numbers and
 * trimmed text, and whatever the user's mapper is set to take.
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
