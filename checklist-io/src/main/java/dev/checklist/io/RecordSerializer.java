// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.checklist.model.Checklist;
import java.io.IOException;
import java.io.Serial;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * Writes a record as a JSON object with one member for each component, in their order; absent and empty ones are left
 * out.
 *
 * <p>Jackson's own serializer of records does as the user's mapper is set: how members are named and sorted, which of
 * them are seen, whether an empty text is worth a member. A checklist is to be written alike by every mapper, or the
 * next reader finds less in it.
 *
 * @param <T> the record
 */
final class RecordSerializer<T> extends StdSerializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final ClassValue<Member[]> MEMBERS = new ClassValue<>() {
        @Override
        protected Member[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Member::of).toArray(Member[]::new);
        }
    };

    RecordSerializer(Class<T> type) {
        super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(value, generator);
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        WritableTypeId type =
                typeSerializer.writeTypePrefix(generator, typeSerializer.typeId(value, JsonToken.START_OBJECT));
        writeMembers(value, generator);
        typeSerializer.writeTypeSuffix(generator, type);
    }

    /** Writes any record. */
    static void write(Object value, JsonGenerator generator) throws IOException {
        generator.writeStartObject(value);
        writeMembers(value, generator);
        generator.writeEndObject();
    }

    private static void writeMembers(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Checklist) {
            generator.writeStringField(Format.MEMBER, Format.CURRENT.toString());
        }
        for (Member member : MEMBERS.get(value.getClass())) {
            member.write(value, generator);
        }
    }

    private record Member(SerializedString name, Method accessor, ValueWriter writer) {

        static Member of(RecordComponent component) {
            return new Member(
                    new SerializedString(component.getName()),
                    component.getAccessor(),
                    ValueWriters.of(component.getGenericType()));
        }

        void write(Object bean, JsonGenerator generator) throws IOException {
            Object value = writer.present(component(bean));
            if (value != null) {
                generator.writeFieldName(name);
                writer.write(value, generator);
            }
        }

        private Object component(Object bean) {
            try {
                return accessor.invoke(bean);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Records and their accessors are public", e);
            }
        }
    }
}
