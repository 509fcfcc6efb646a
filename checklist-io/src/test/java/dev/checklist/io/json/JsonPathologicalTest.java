// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.io.ReadResult;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests documents of a few megabytes that took hours in the past, or could take hours. The time must grow with the
 * length, not with its square.
 */
@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class JsonPathologicalTest {

    private static final String START = "{\"format\":\"%s\",\n\"id\":\"i\",\"title\":\"𠮷\",";
    private static final int MANY = 300_000;

    private final ChecklistJson json = ChecklistJson.create();

    private static String document(String format, String member) {
        return START.formatted(format) + member.repeat(MANY) + "\"version\":\"1\"}";
    }

    @Test
    void refusesManyUnknownMembers() {
        String document = document("checklist/1.0", "\"a\":1,");
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (ChecklistParseException e : new ChecklistParseException[] {
            assertThrows(ChecklistParseException.class, () -> json.read(document)),
            assertThrows(ChecklistParseException.class, () -> json.read(bytes))
        }) {
            assertEquals(
                    "Unknown member 'a', expected a member of format checklist/1.0 (<input>:2:27, /a)", e.getMessage());
        }
    }

    @Test
    void reportsManyUnknownMembers() {
        ReadResult result = json.readWithProblems(document("checklist/1.1", "\"a\":1,\n"));
        int kept = 200_000;
        assertEquals(kept + 1, result.problems().size());
        assertEquals(
                new Location(Location.INPUT, kept + 1, 5, "/a"),
                result.problems().get(kept - 1).location());
        assertEquals(
                "WARNING more-problems: Found 100000 more problems than the 200000 that are kept:"
                        + " 100000 unknown-member (<input>)",
                result.problems().get(kept).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"notes\":[%s\"\"]", "\"properties\":{%s\" \":\"\"}"})
    void findsAnErrorAtTheEnd(String members) {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            many.append(members.startsWith("\"n") ? "\"n\"," : "\"" + i + "\":\"\",");
        }
        String document = START.formatted("checklist/1.0") + members.formatted(many) + "}";
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> json.read(document));
        assertEquals(2, e.location().line());
    }

    @Test
    void findsADuplicateIdAtTheEnd() {
        StringBuilder sections = new StringBuilder("\"sections\":[\n");
        for (int i = 0; i < MANY; i++) {
            sections.append("{\"id\":\"").append(i).append("\",\"title\":\"t\"},\n");
        }
        String document = START.formatted("checklist/1.0") + sections + "{\"id\":\"7\",\"title\":\"t\"}]}";
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> json.read(document));
        assertEquals(new Location(Location.INPUT, MANY + 3, 7, "/sections/" + MANY + "/id"), e.location());
    }

    /** The names have equal hashes, so that a simple hash map would compare each name with all others. */
    @Test
    void readsPropertiesWhoseNamesCollide() {
        StringBuilder properties = new StringBuilder("\"properties\":{");
        for (int i = 0; i < 1 << 16; i++) {
            properties.append('"');
            for (int bit = 0; bit < 16; bit++) {
                properties.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            properties.append("\":\"\",");
        }
        String document = START.formatted("checklist/1.0") + properties + "\"last\":\"\"}}";
        assertEquals((1 << 16) + 1, json.read(document).properties().size());
    }
}
