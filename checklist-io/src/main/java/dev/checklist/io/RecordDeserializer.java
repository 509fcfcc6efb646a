// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import static dev.checklist.model.ChecklistParseException.quote;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.checklist.model.InvalidComponentException;
import java.io.IOException;
import java.io.Serial;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record from a JSON object with one member for each component.
 *
 * <p>Jackson's own deserializer of records can't tell an absent member from a {@code null} one, takes the last of two
 * members with one name, and loses the place of an unknown member; and it does as the user's mapper is set, while a
 * checklist is to be read alike by every mapper.
 *
 * @param <T> the record
 */
final class RecordDeserializer<T> extends StdDeserializer<T> implements ValueReader {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A member of the object. {@code absent} is its value when it is left out, {@code null} if it must not be. */
    record Member(
            int index,
            String name,
            ValueReader reader,
            @Nullable Object absent) {}

    private final transient Constructor<T> constructor;
    private final transient Map<String, Member> members;

    /**
     * Makes a deserializer.
     *
     * @param constructor takes the values of the members in the order of their indexes
     * @param members     by name; one with an index behind the constructor's parameters is read but not kept
     */
    RecordDeserializer(Constructor<T> constructor, Map<String, Member> members) {
        super(constructor.getDeclaringClass());
        this.constructor = constructor;
        this.members = members;
    }

    Class<T> type() {
        return constructor.getDeclaringClass();
    }

    @Override
    public Object read(JsonParser parser, DeserializationContext context) throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw ValueReaders.unexpected(parser, "an object");
        }
        @Nullable Object[] values = new Object[members.size()];
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            Member member = members.get(name);
            if (member == null) {
                handleUnknownProperty(parser, context, handledType(), name);
            } else {
                values[member.index()] = read(member, values[member.index()], parser, context);
            }
        }
        for (Member member : members.values()) {
            if (values[member.index()] == null) {
                values[member.index()] = absent(member, parser);
            }
        }
        return construct(Arrays.copyOf(values, constructor.getParameterCount()), parser);
    }

    private Object read(Member member, @Nullable Object before, JsonParser parser, DeserializationContext context)
            throws IOException {
        try {
            if (before != null) {
                throw ValueReaders.duplicate(parser, member.name());
            }
            return member.reader().read(parser, context);
        } catch (JsonMappingException e) {
            e.prependPath(handledType(), member.name());
            throw e;
        }
    }

    private Object absent(Member member, JsonParser parser) throws IOException {
        Object absent = member.absent();
        if (absent == null) {
            String message = "Missing member %s, expected it in every %s"
                    .formatted(
                            quote(member.name()), handledType().getSimpleName().toLowerCase(Locale.ROOT));
            throw ValueInstantiationException.from(parser, message, getValueType());
        }
        return absent;
    }

    private T construct(@Nullable Object[] values, JsonParser parser) throws IOException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidComponentException refused) {
                throw ValueInstantiationException.from(parser, refused.getMessage(), getValueType(), refused);
            }
            throw new IllegalStateException("A record refuses by naming the component", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Records and their constructors are public", e);
        }
    }
}
