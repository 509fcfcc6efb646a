// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import dev.checklist.io.records.Choice;
import dev.checklist.io.records.Reading;
import dev.checklist.io.records.Refusal;
import dev.checklist.model.token.Token;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes choices that are used alone, as keys, or in a type of the user. Jackson's own deserializer would
 * accept numbers and trimmed text, and everything that the settings of the user's mapper allow.
 */
final class Choices {

    private Choices() {}

    /** Finds the deserializers of enums with tokens. */
    static final class Values extends SimpleDeserializers {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Token.class.isAssignableFrom(type) ? new Deserializer(type.asSubclass(Token.class)) : null;
        }
    }

    /** Finds the deserializers of enums with tokens as keys. */
    static final class Keys extends SimpleKeyDeserializers {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            Class<?> key = type.getRawClass();
            return type.isEnumType() && Token.class.isAssignableFrom(key) ? new Key(key.asSubclass(Token.class)) : null;
        }
    }

    /** Reads a choice. */
    private static final class Deserializer extends StdScalarDeserializer<Token> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Class<? extends Token> type;
        private final transient Choice<?> choice;

        Deserializer(Class<? extends Token> type) {
            super(type);
            this.type = type;
            this.choice = Choice.of(type);
        }

        /** Restores the deserializer. In a mapper that was serialized by Java, only its type is kept. */
        @Serial
        private Object readResolve() {
            return new Deserializer(type);
        }

        @Override
        public Token deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ParserSource source = new ParserSource(parser);
            try {
                return choice.read(source, Reading.withPlaces());
            } catch (Refusal e) {
                throw RefusedInputException.of(e, parser, source.path().size());
            }
        }
    }

    /** Reads a choice that is a key. */
    private static final class Key extends KeyDeserializer {

        private final Choice<?> choice;

        Key(Class<? extends Token> type) {
            this.choice = Choice.of(type);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            JsonParser parser = context.getParser();
            ParserSource source = new ParserSource(parser);
            try {
                return choice.named(key, source);
            } catch (Refusal e) {
                throw RefusedInputException.of(e, parser, source.path().size());
            }
        }
    }

    /** Writes a choice. */
    static final class Serializer extends StdScalarSerializer<Token> {

        @Serial
        private static final long serialVersionUID = 1L;

        Serializer() {
            super(Token.class);
        }

        @Override
        public void serialize(Token value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.token());
        }
    }

    /** Writes a choice as a key. */
    static final class KeySerializer extends StdScalarSerializer<Token> {

        @Serial
        private static final long serialVersionUID = 1L;

        KeySerializer() {
            super(Token.class);
        }

        @Override
        public void serialize(Token value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(value.token());
        }
    }
}
