// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import dev.checklist.io.Cases;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.JsonOptions;
import dev.checklist.model.Checklist;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Tests that a checklist is written and read in the same way, without loss, with any settings of the user's mapper. */
class ChecklistJackson3ModuleTest {

    /** Settings that change the layout of the JSON, or wrap the value. The user may choose them. */
    private static final Set<Enum<?>> OF_THE_WHOLE_DOCUMENT = Set.of(
            SerializationFeature.WRAP_ROOT_VALUE,
            SerializationFeature.INDENT_OUTPUT,
            DeserializationFeature.UNWRAP_ROOT_VALUE,
            JsonWriteFeature.QUOTE_PROPERTY_NAMES,
            JsonWriteFeature.ESCAPE_NON_ASCII,
            JsonWriteFeature.ESCAPE_FORWARD_SLASHES);

    record Box(Object content) {}

    private static Checklist checklist() throws IOException {
        Checklist base = ChecklistJson.create().read(Cases.resource("base.json"));
        // A list with one element, and properties with an empty text, in an order that is not alphabetical.
        return base.withNotes(List.of("only one")).withProperties(Map.of("z", ""));
    }

    private static Named<Consumer<JsonMapper.Builder>> setting(String name, Consumer<JsonMapper.Builder> setting) {
        return Named.of(name, setting);
    }

    private static <E extends Enum<E>> Stream<E> all(Class<E> type) {
        return EnumSet.allOf(type).stream().filter(feature -> !OF_THE_WHOLE_DOCUMENT.contains(feature));
    }

    static Stream<Named<Consumer<JsonMapper.Builder>>> features() {
        return Stream.of(
                        all(MapperFeature.class)
                                .map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))),
                        all(SerializationFeature.class)
                                .map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))),
                        all(DeserializationFeature.class)
                                .map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))),
                        all(EnumFeature.class).map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))),
                        all(DateTimeFeature.class)
                                .map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))),
                        all(JsonReadFeature.class)
                                .map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))),
                        all(JsonWriteFeature.class)
                                .map(f -> setting(f.name(), b -> b.configure(f, !f.enabledByDefault()))))
                .flatMap(settings -> settings);
    }

    static Stream<Named<Consumer<JsonMapper.Builder>>> inclusions() {
        return Stream.of(Include.ALWAYS, Include.NON_NULL, Include.NON_ABSENT, Include.NON_EMPTY, Include.NON_DEFAULT)
                .flatMap(include -> Stream.concat(
                        Stream.of(setting(
                                "all " + include,
                                b -> b.changeDefaultPropertyInclusion(v -> Value.construct(include, include)))),
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
                setting(
                        "nothing visible",
                        b -> b.changeDefaultVisibility(v -> v.withVisibility(PropertyAccessor.ALL, Visibility.NONE))),
                setting(
                        "everything visible",
                        b -> b.changeDefaultVisibility(v -> v.withVisibility(PropertyAccessor.ALL, Visibility.ANY))),
                setting(
                        "types of all that is not final",
                        b -> b.activateDefaultTyping(anything(), DefaultTyping.NON_FINAL)));
    }

    private static BasicPolymorphicTypeValidator anything() {
        return BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build();
    }

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new ChecklistJackson3Module());
    }

    @ParameterizedTest
    @MethodSource({"features", "inclusions", "others"})
    void writesAndReadsAlike(Consumer<JsonMapper.Builder> setting) throws IOException {
        JsonMapper.Builder builder = builder();
        setting.accept(builder);
        JsonMapper mapper = builder.build();
        String written = mapper.writeValueAsString(checklist());
        ChecklistJson compact = ChecklistJson.with(JsonOptions.defaults().withPretty(false));
        assertEquals(compact.writeString(checklist()), written + "\n");
        assertEquals(checklist(), mapper.readValue(written, Checklist.class));
    }

    @ParameterizedTest
    @EnumSource(
            value = DefaultTyping.class,
            names = {"NON_FINAL", "OBJECT_AND_NON_CONCRETE"})
    void findsItsWayBackFromAnObject(DefaultTyping typing) throws IOException {
        JsonMapper mapper = builder()
                .activateDefaultTyping(anything(), typing, JsonTypeInfo.As.PROPERTY)
                .build();
        for (Object content : List.of(checklist(), checklist().sections().get(0), Verdict.PLANNED)) {
            Box box = new Box(content);
            assertEquals(box, mapper.readValue(mapper.writeValueAsString(box), Box.class));
        }
    }

    @Test
    void throwsJacksonsExceptionWithThePath() {
        JacksonException e = assertThrows(
                JacksonException.class,
                () -> builder().build().readValue("{\"format\": \"checklist/1.0\"}", Checklist.class));
        assertEquals("Missing member 'id', expected it in every checklist", e.getOriginalMessage());
        JacksonException inside = assertThrows(
                JacksonException.class,
                () -> builder().build().readValue("{\"format\": \"checklist/1.0\", \"notes\": [1]}", Checklist.class));
        assertEquals("java.util.Map[\"notes\"]->java.util.List[0]", inside.getPathReference());
    }

    @Test
    void findsNoProblemInABrokenStream() {
        byte[] start = "{\"format\": \"checklist/1.0\", ".getBytes(StandardCharsets.UTF_8);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(start), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        JacksonIOException e =
                assertThrows(JacksonIOException.class, () -> builder().build().readValue(broken, Checklist.class));
        assertEquals(Optional.empty(), ChecklistJackson3Module.problem(e));
    }

    /** Jackson gives no place with some errors. */
    @Test
    void findsThePlaceOfAnErrorWithout() {
        JsonMapper mapper = builder().build();
        JsonParser parser = mapper.createParser("{\"format\": \"checklist/1.0\",\n\"id\": \"a\"}");
        JsonParser broken = new JsonParserDelegate(parser) {
            @Override
            public String getString() {
                if (super.getString().equals("a")) {
                    throw new StreamReadException("String value length (5) exceeds the maximum allowed (4)");
                }
                return super.getString();
            }
        };
        JacksonException e = assertThrows(JacksonException.class, () -> mapper.readValue(broken, Checklist.class));
        assertEquals(
                new Problem(
                        Problem.Severity.ERROR,
                        "invalid-input",
                        new Location(Location.INPUT, 2, 10, "/id"),
                        "String is too long, found 5 UTF-16 units, expected at most 4"),
                ChecklistJackson3Module.problem(e).orElseThrow());
    }

    @Test
    void knowsNoPlaceWhereJacksonKnowsNone() {
        assertEquals(
                new Problem(
                        Problem.Severity.ERROR,
                        "invalid-input",
                        new Location(Location.INPUT, 0, 0, ""),
                        "Unexpected end of input, expected the rest of the document"),
                ChecklistJackson3Module.problem(new StreamReadException("Unexpected end-of-input"))
                        .orElseThrow());
    }

    @Test
    void findsNoProblemOfTheInputInATypeThatCannotBeRead() {
        JacksonException e =
                assertThrows(JacksonException.class, () -> builder().build().readValue("{}", AutoCloseable.class));
        assertEquals(Optional.empty(), ChecklistJackson3Module.problem(e));
    }
}
