// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import static dev.checklist.model.Cost.assertProportional;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.Checklist;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents that were made to take for ever. */
class Jackson3PathologicalTest {

    private static final String DOCUMENT =
            "{\"format\":\"checklist/1.0\",\"id\":\"c\",\"title\":\"t\",\"sections\":[{\"id\":\"s\",\"title\":\"S\",\"controls\":[%s]}]}";

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new ChecklistJackson3Module()).build();

    private static String control(int number, String text) {
        return "{\"id\":\"%d\",\"requirement\":\"%s\",\"status\":{\"verdict\":\"unanswered\",\"mark\":\"\"}}"
                .formatted(number, text);
    }

    private static String document(int size, IntFunction<String> control) {
        return DOCUMENT.formatted(IntStream.range(0, size).mapToObj(control).collect(Collectors.joining(",")));
    }

    @Test
    void manyControls() {
        assertProportional(
                3_000,
                size -> document(size, i -> control(i, "a")),
                document -> assertEquals(
                        document.split("requirement", -1).length - 1,
                        mapper.readValue(document, Checklist.class).controls().size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0041", "\u0301\u0316", "Σ", "a", "\\n"})
    void oneLongText(String piece) {
        assertProportional(
                50_000,
                size -> document(1, i -> control(i, "a" + piece.repeat(size))),
                document -> mapper.readValue(document, Checklist.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "9", " ", "\\", "\"a\":1,"})
    void documentThatIsRefused(String piece) {
        assertProportional(
                50_000,
                size -> "{" + piece.repeat(size),
                document -> assertThrows(JacksonException.class, () -> mapper.readValue(document, Checklist.class)));
    }
}
