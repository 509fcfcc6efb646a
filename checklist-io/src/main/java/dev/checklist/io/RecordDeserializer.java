// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import static dev.checklist.model.ChecklistParseException.quote;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.checklist.io.RecordMembers.Member;
import dev.checklist.model.InvalidComponentException;
import java.io.IOException;
import java.io.Serial;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Locale;
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

    private final transient Constructor<T> constructor;
    private final transient RecordMembers members;

    /**
     * Makes a deserializer.
     *
     * @param constructor takes the values of the members in their order; what is left over is read but not kept
     */
    RecordDeserializer(Constructor<T> constructor, RecordMembers members) {
        super(constructor.getDeclaringClass());
        this.constructor = constructor;
        this.members = members;
    }

    /** A mapper that was serialized by Java brings back the type only. */
    @Serial
    private Object readResolve() {
        return RecordDeserializers.of(handledType()).iterator().next();
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
        @Nullable Object[] values = new Object[members.size()];
        int index = first(parser);
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            parser.nextToken();
            if (index == RecordMembers.NONE) {
                handleUnknownProperty(parser, context, handledType(), parser.currentName());
            } else {
                values[index] = read(members.get(index), values[index], parser, context);
            }
            index = members.next(parser, index);
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = absent(members.get(i), parser);
            }
        }
        int kept = constructor.getParameterCount();
        return construct(kept == values.length ? values : Arrays.copyOf(values, kept), parser);
    }

    private int first(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members.next(parser, RecordMembers.NONE);
            // A mapper that writes types has read on behind the type.
            case FIELD_NAME -> members.indexOf(parser.currentName());
            default -> throw ValueReaders.unexpected(parser, "an object");
        };
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
