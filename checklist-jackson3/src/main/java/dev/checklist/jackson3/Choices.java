// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import dev.checklist.io.records.Choice;
import dev.checklist.io.records.Reading;
import dev.checklist.io.records.Refusal;
import dev.checklist.model.token.Token;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.ser.std.StdScalarSerializer;

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
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> choice = type.getRawClass();
            return Token.class.isAssignableFrom(choice) ? new Deserializer(choice.asSubclass(Token.class)) : null;
        }
    }

    /** Finds the deserializers of enums with tokens as keys. */
    static final class Keys extends SimpleKeyDeserializers {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> key = type.getRawClass();
            return type.isEnumType() && Token.class.isAssignableFrom(key) ? new Key(key.asSubclass(Token.class)) : null;
        }
    }

    /** Reads a choice. */
    private static final class Deserializer extends StdScalarDeserializer<Token> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Choice<?> choice;

        Deserializer(Class<? extends Token> type) {
            super(type);
            this.choice = Choice.of(type);
        }

        @Override
        public Token deserialize(JsonParser parser, DeserializationContext context) {
            ParserSource source = new ParserSource(parser);
            try {
                return choice.read(source, Reading.withPlaces());
            } catch (IOException e) {
                throw JacksonIOException.construct(e, parser);
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
        public Object deserializeKey(String key, DeserializationContext context) {
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
        public void serialize(Token value, JsonGenerator generator, SerializationContext context) {
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
        public void serialize(Token value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(value.token());
        }
    }
}
