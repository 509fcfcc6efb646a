// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import static dev.checklist.model.text.Texts.quote;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.checklist.io.format.Refusals;
import dev.checklist.io.records.RecordMembers.Member;
import dev.checklist.model.problem.InvalidComponentException;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record from a JSON object with one member for each component.
 *
 * <p>Jackson's own deserializer of records can't distinguish an absent member from a {@code null} one, uses the last of
 * two members with the same name, and loses the place of an unknown member. It also depends on the settings of the
 * user's mapper, whereas every mapper must read a checklist in the same way.
 *
 * @param <T> the record
 */
public final class RecordDeserializer<T> extends StdDeserializer<T> implements ValueReader {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Function<Object[], ?> factory;
    private final transient RecordMembers members;

    /**
     * Creates a deserializer.
     *
     * @param factory creates the record from the values of the members in their order
     */
    RecordDeserializer(Class<T> type, Function<Object[], ?> factory, RecordMembers members) {
        super(type);
        this.type = type;
        this.factory = factory;
        this.members = members;
    }

    /** Restores the deserializer. In a mapper that was serialized by Java, only its type is kept. */
    @Serial
    private Object readResolve() {
        return RecordDeserializers.of(handledType()).iterator().next();
    }

    public Class<T> type() {
        return type;
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
        return construct(complete(values, parser), parser);
    }

    private Object[] complete(@Nullable Object[] values, JsonParser parser) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = absent(members.get(i), parser);
            }
        }
        return values;
    }

    private int first(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members.next(parser, RecordMembers.NONE);
            // A mapper that handles type information has already read past the type.
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
                    .formatted(quote(member.name()), Refusals.words(handledType()));
            throw ValueInstantiationException.from(parser, message, getValueType());
        }
        return absent;
    }

    private T construct(Object[] values, JsonParser parser) throws IOException {
        try {
            return type.cast(factory.apply(values));
        } catch (InvalidComponentException e) {
            throw ValueInstantiationException.from(parser, e.getMessage(), getValueType(), e);
        }
    }
}
