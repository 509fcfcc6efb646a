// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.checklist.io.records.RecordShape;
import dev.checklist.io.records.RecordShapes;
import java.io.IOException;
import java.io.Serial;

/**
 * Writes a record with a mapper of the user.
 *
 * <p>Jackson's own serializer of records depends on the settings of the user's mapper: how members are named and
 * sorted, which of them are visible, and whether an empty text is written. Every mapper must write a checklist in the
 * same way, because otherwise data could be missing for the next reader.
 *
 * @param <R> the record
 */
final class RecordSerializer<R extends Record> extends StdSerializer<R> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Class<R> type;
    private final transient RecordShape<R> shape;

    RecordSerializer(RecordShape<R> shape) {
        super(shape.type());
        this.type = shape.type();
        this.shape = shape;
    }

    /** Restores the serializer. In a mapper that was serialized by Java, its shape is not kept. */
    @Serial
    private Object readResolve() {
        return new RecordSerializer<>(RecordShapes.of(type));
    }

    @Override
    public void serialize(R value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        shape.write(value, new GeneratorSink(generator));
    }

    @Override
    public void serializeWithType(
            R value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        WritableTypeId id =
                typeSerializer.writeTypePrefix(generator, typeSerializer.typeId(value, JsonToken.START_OBJECT));
        shape.writeMembers(value, new GeneratorSink(generator));
        typeSerializer.writeTypeSuffix(generator, id);
    }
}
