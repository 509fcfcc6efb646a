// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;

/**
 * Writes a record as a JSON object with one member for each component, in their order. Absent and empty components are
 * left out.
 *
 * <p>Jackson's own serializer of records depends on the settings of the user's mapper: how members are named and
 * sorted, which of them are visible, and whether an empty text is written. Every mapper must write a checklist in the
 * same way, because otherwise data could be missing for the next reader.
 *
 * @param <T> the record
 */
public final class RecordSerializer<T> extends StdSerializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final RecordWriter<T> writer;

    public RecordSerializer(Class<T> type, RecordWriter<T> writer) {
        super(type);
        this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeStartObject(value);
        writer.writeMembers(value, generator);
        generator.writeEndObject();
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        WritableTypeId type =
                typeSerializer.writeTypePrefix(generator, typeSerializer.typeId(value, JsonToken.START_OBJECT));
        writer.writeMembers(value, generator);
        typeSerializer.writeTypeSuffix(generator, type);
    }
}
