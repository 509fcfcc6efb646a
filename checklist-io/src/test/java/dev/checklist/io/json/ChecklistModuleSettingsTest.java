// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import dev.checklist.io.Cases;
import dev.checklist.model.Checklist;
import dev.checklist.model.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a checklist is written and read in the same way, without loss, with any settings of the user's mapper. */
class ChecklistModuleSettingsTest {

    /** Settings that change the layout of the JSON, or wrap the value. The user may choose them. */
    private static final Set<Enum<?>> OF_THE_WHOLE_DOCUMENT = Set.of(
            SerializationFeature.WRAP_ROOT_VALUE,
            SerializationFeature.INDENT_OUTPUT,
            DeserializationFeature.UNWRAP_ROOT_VALUE,
            JsonWriteFeature.QUOTE_FIELD_NAMES,
            JsonWriteFeature.ESCAPE_NON_ASCII);

    /** As above, since 2.17. */
    private static final String ESCAPE_SLASHES = "ESCAPE_FORWARD_SLASHES";

    interface View {}

    record Box(Object content) {}

    private static Checklist checklist() throws IOException {
        Checklist base = ChecklistJson.create().read(Cases.resource("base.json"));
        // A list with one element, and properties with an empty text, in an order that is not alphabetical.
        return base.withNotes(List.of("only one")).withProperties(Map.of("z", ""));
    }

    private static Named<Consumer<JsonMapper.Builder>> setting(String name, Consumer<JsonMapper.Builder> setting) {
        return Named.of(name, setting);
    }

    static Stream<Named<Consumer<JsonMapper.Builder>>> features() {
        return Stream.of(
                        EnumSet.allOf(MapperFeature.class).stream()
                                .map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))),
                        all(SerializationFeature.class)
                                .map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))),
                        all(DeserializationFeature.class)
                                .map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))),
                        all(JsonReadFeature.class)
                                .map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))),
                        all(JsonWriteFeature.class)
                                .map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))))
                .flatMap(settings -> settings);
    }

    private static <E extends Enum<E>> Stream<E> all(Class<E> type) {
        return EnumSet.allOf(type).stream()
                .filter(feature -> !OF_THE_WHOLE_DOCUMENT.contains(feature)
                        && !feature.name().equals(ESCAPE_SLASHES));
    }

    static Stream<Named<Consumer<JsonMapper.Builder>>> inclusions() {
        return Stream.of(Include.ALWAYS, Include.NON_NULL, Include.NON_ABSENT, Include.NON_EMPTY, Include.NON_DEFAULT)
                .flatMap(include -> Stream.concat(
                        Stream.of(setting(
                                "all " + include, b -> b.defaultPropertyInclusion(Value.construct(include, include)))),
                        Stream.of(String.class, List.class, Map.class, Optional.class)
                                .map(type -> setting(
                                        type.getSimpleName() + " " + include,
                                        b -> b.withConfigOverride(
                                                type,
                                                o -> o.setInclude(Value.construct(include, include))
                                                        .setIncludeAsProperty(Value.construct(include, include)))))));
    }

    static Stream<Named<Consumer<JsonMapper.Builder>>> others() {
        return Stream.of(
                setting("snake case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                setting("nothing visible", b -> b.visibility(PropertyAccessor.ALL, Visibility.NONE)),
                setting("getters invisible", b -> b.visibility(PropertyAccessor.GETTER, Visibility.NONE)),
                setting("everything visible", b -> b.visibility(PropertyAccessor.ALL, Visibility.ANY)),
                setting(
                        "types of all that is not final",
                        b -> b.activateDefaultTyping(LaissezFaireSubTypeValidator.instance, DefaultTyping.NON_FINAL)));
    }

    @ParameterizedTest
    @MethodSource({"features", "inclusions", "others"})
    void writesAndReadsAlike(Consumer<JsonMapper.Builder> setting) throws IOException {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new ChecklistModule());
        setting.accept(builder);
        ObjectMapper mapper = builder.build();
        String written = mapper.writeValueAsString(checklist());
        ChecklistJson compact = ChecklistJson.with(JsonOptions.defaults().withPretty(false));
        assertEquals(compact.writeString(checklist()), written + "\n");
        assertEquals(checklist(), mapper.readValue(written, Checklist.class));
    }

    @Test
    void writesAllMembersInEveryView() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new ChecklistModule())
                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                .build();
        String written = mapper.writerWithView(View.class).writeValueAsString(checklist());
        assertEquals(checklist(), ChecklistJson.create().read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NON_FINAL", "EVERYTHING", "OBJECT_AND_NON_CONCRETE"})
    void findsItsWayBackFromAnObject(DefaultTyping typing) throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new ChecklistModule())
                .activateDefaultTyping(
                        LaissezFaireSubTypeValidator.instance,
                        typing,
                        com.fasterxml.jackson.annotation.JsonTypeInfo.As.PROPERTY)
                .build();
        for (Object content : List.of(checklist(), checklist().sections().get(0), Verdict.PLANNED)) {
            Box box = new Box(content);
            assertEquals(box, mapper.readValue(mapper.writeValueAsString(box), Box.class));
        }
    }

    @Test
    void surviveTheirMapperBeingSerialized() throws IOException, ClassNotFoundException {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new ChecklistModule()).build();
        String written = mapper.writeValueAsString(checklist());
        for (int used = 0; used < 2; used++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(mapper);
            ObjectMapper copy =
                    (ObjectMapper) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            assertEquals(checklist(), copy.readValue(written, Checklist.class));
            assertEquals(written, copy.writeValueAsString(checklist()));
            assertEquals(Verdict.PLANNED, copy.readValue("\"planned\"", Verdict.class));
            assertEquals(checklist(), mapper.readValue(written, Checklist.class));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "7", "\"PLANNED\"", "\" planned \"", "\"\"", "true", "1.0", "[\"planned\"]", "{}", "\"x\""})
    void readsAChoiceAsStrictlyAsInsideAChecklist(String json) {
        for (ObjectMapper mapper : List.of(
                JsonMapper.builder().addModule(new ChecklistModule()).build(),
                JsonMapper.builder()
                        .addModule(new ChecklistModule())
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                        .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                        .build())) {
            assertThrows(JsonProcessingException.class, () -> mapper.readValue(json, Verdict.class));
        }
    }

    @Test
    void writesAndReadsChoicesAsKeys() throws IOException {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new ChecklistModule()).build();
        Map<Verdict, Integer> counts = new EnumMap<>(Map.of(Verdict.NOT_APPLICABLE, 3));
        String written = mapper.writeValueAsString(counts);
        assertEquals("{\"not-applicable\":3}", written);
        assertEquals(
                counts,
                mapper.readValue(
                        written,
                        mapper.getTypeFactory().constructMapType(EnumMap.class, Verdict.class, Integer.class)));
    }

    @Test
    void goesThroughTreesAndMaps() throws IOException {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new ChecklistModule()).build();
        assertEquals(checklist(), mapper.treeToValue(mapper.valueToTree(checklist()), Checklist.class));
        Map<?, ?> map = mapper.convertValue(checklist(), Map.class);
        assertTrue(map.keySet().iterator().next().equals("format"));
        assertEquals(checklist(), mapper.convertValue(map, Checklist.class));
    }
}
