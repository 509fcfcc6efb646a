// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.io.mapper.UserMapper;
import dev.checklist.model.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of Jackson 3. */
final class Jackson3 implements UserMapper.Factory {

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder();
    }

    private static JsonMapper.Builder lenient() {
        return builder().addModule(new ChecklistJackson3Module(UnknownPolicy.REPORT));
    }

    @Override
    public UserMapper plain() {
        return new Mapper(builder().addModule(new ChecklistJackson3Module()).build());
    }

    @Override
    public UserMapper found() {
        return new Mapper(builder().findAndAddModules().build());
    }

    @Override
    public UserMapper contrary() {
        return new Mapper(builder()
                .addModule(new ChecklistJackson3Module())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    public UserMapper refusing() {
        return new Mapper(lenient()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
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
                            ValueDeserializer<?> deserializer,
                            Object beanOrClass,
                            String name) {
                        parser.skipChildren();
                        return names.add(name);
                    }
                })
                .build());
    }

    @Override
    public boolean writesWholeCharacters() {
        return true;
    }

    private record Mapper(JsonMapper mapper) implements UserMapper {

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public byte[] writeBytes(Object value) {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T read(byte[] json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T throughTree(T value, Class<T> type) {
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
        public <K> Map<K, Integer> readMap(String json, Class<K> keys) {
            return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, keys, Integer.class));
        }

        @Override
        public Optional<Problem> problem(Throwable thrown) {
            return ChecklistJackson3Module.problem(thrown);
        }
    }
}
