// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import dev.checklist.io.records.RecordShape;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

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

    private final RecordShape<R> shape;

    RecordSerializer(RecordShape<R> shape) {
        super(shape.type());
        this.shape = shape;
    }

    @Override
    public void serialize(R value, JsonGenerator generator, SerializationContext context) {
        try {
            shape.write(value, new GeneratorSink(generator));
        } catch (IOException e) {
            throw JacksonIOException.construct(e, generator);
        }
    }

    @Override
    public void serializeWithType(
            R value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        WritableTypeId id = typeSerializer.writeTypePrefix(
                generator, context, typeSerializer.typeId(value, JsonToken.START_OBJECT));
        try {
            shape.writeMembers(value, new GeneratorSink(generator));
        } catch (IOException e) {
            throw JacksonIOException.construct(e, generator);
        }
        typeSerializer.writeTypeSuffix(generator, context, id);
    }
}
