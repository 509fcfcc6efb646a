// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.mapper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.io.json.ChecklistModule;
import dev.checklist.model.problem.Problem;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mappers of Jackson 2. */
final class Jackson2 implements UserMapper.Factory {

    private static final List<JsonWriteFeature> WHOLE_CHARACTERS = Arrays.stream(JsonWriteFeature.values())
            .filter(feature -> feature.name().equals("COMBINE_UNICODE_SURROGATES_IN_UTF8"))
            .toList();

    private static JsonMapper.Builder builder() {
        JsonMapper.Builder builder = JsonMapper.builder();
        WHOLE_CHARACTERS.forEach(builder::enable);
        return builder;
    }

    private static JsonMapper.Builder lenient() {
        return builder().addModule(new ChecklistModule(UnknownPolicy.REPORT));
    }

    @Override
    public UserMapper plain() {
        return new Mapper(builder().addModule(new ChecklistModule()).build());
    }

    @Override
    public UserMapper found() {
        return new Mapper(builder().findAndAddModules().build());
    }

    @Override
    public UserMapper contrary() {
        return new Mapper(builder()
                .addModule(new ChecklistModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX, SerializationFeature.INDENT_OUTPUT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    public UserMapper refusing() {
        return new Mapper(lenient().build());
    }

    @Override
    public UserMapper ignoring() {
        return new Mapper(lenient()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    public UserMapper telling(List<String> names) {
        return new Mapper(lenient()
                .addHandler(new DeserializationProblemHandler() {
                    @Override
                    public boolean handleUnknownProperty(
                            DeserializationContext context,
                            JsonParser parser,
                            JsonDeserializer<?> deserializer,
                            Object beanOrClass,
                            String name)
                            throws IOException {
                        parser.skipChildren();
                        return names.add(name);
                    }
                })
                .build());
    }

    @Override
    public boolean writesWholeCharacters() {
        return PackageVersion.VERSION.getMinorVersion() > 20;
    }

    private record Mapper(JsonMapper mapper) implements UserMapper {

        @Override
        public String write(Object value) throws IOException {
            return mapper.writeValueAsString(value);
        }

        @Override
        public byte[] writeBytes(Object value) throws IOException {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T read(byte[] json, Class<T> type) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T throughTree(T value, Class<T> type) throws IOException {
            return mapper.treeToValue(mapper.valueToTree(value), type);
        }

        @Override
        public Map<?, ?> toMap(Object value) {
            return mapper.convertValue(value, Map.class);
        }

        @Override
        public <T> T fromMap(Map<?, ?> map, Class<T> type) {
            return mapper.convertValue(map, type);
        }

        @Override
        public <K> Map<K, Integer> readMap(String json, Class<K> keys) throws IOException {
            return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, keys, Integer.class));
        }

        @Override
        public Optional<Problem> problem(Throwable thrown) {
            return ChecklistModule.problem(thrown);
        }
    }
}
