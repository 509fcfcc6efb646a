// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.io.ReadResult;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonUnknownMemberTest {

    private static final String DOCUMENT = """
            {
              "format": "%s",
              "id": "i",
              "new": {"a": [1, {"b": null}]},
              "title": "題",
              "sections": [{"id": "1", "title": "s", "controls": [
                {"id": "1.1", "requirement": "r", "colour": 3, "status": {"verdict": "planned", "mark": "", "by": "x"}}
              ]}]
            }
            """;

    private static final List<Problem> PROBLEMS = List.of(
            problem(4, 10, "/new", "new"),
            problem(7, 49, "/sections/0/controls/0/colour", "colour"),
            problem(7, 103, "/sections/0/controls/0/status/by", "by"));

    private final ChecklistJson json = ChecklistJson.create();

    private static Problem problem(int line, int column, String pointer, String name) {
        return new Problem(
                Problem.Severity.WARNING,
                "unknown-member",
                new Location(Location.INPUT, line, column, pointer),
                "Unknown member '" + name + "', expected a member of format checklist/1.0");
    }

    @Test
    void readsANewerMinorFormatAndReportsWhatIsNew() throws IOException {
        String newer = DOCUMENT.formatted("checklist/1.7");
        ReadResult result = json.readWithProblems(newer);
        assertEquals(PROBLEMS, result.problems());
        assertEquals(1, result.checklist().controls().size());
        byte[] bytes = newer.getBytes(StandardCharsets.UTF_8);
        assertEquals(result, json.readWithProblems(new ByteArrayInputStream(bytes), Location.INPUT));
        assertEquals(result, json.readWithProblems(bytes));
    }

    @Test
    void reportsFromAFileWithItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), DOCUMENT.formatted("checklist/1.1"));
        Location location = json.readWithProblems(file).problems().get(0).location();
        assertEquals(new Location(file.toString(), 4, 10, "/new"), location);
    }

    @Test
    void refusesToReadANewerFormatWholeIfSomethingIsNew() {
        ChecklistParseException e =
                assertThrows(ChecklistParseException.class, () -> json.read(DOCUMENT.formatted("checklist/1.7")));
        assertEquals(
                "Unknown member 'new', expected a member of format checklist/1.0 (<input>:4:10, /new)", e.getMessage());
    }

    @Test
    void readsANewerMinorFormatWholeIfNothingIsNew() {
        assertEquals(
                "i",
                json.read("{\"format\":\"checklist/1.9\",\"id\":\"i\",\"title\":\"t\"}")
                        .id());
    }

    @Test
    void refusesUnknownMembersOfItsOwnFormat() {
        ChecklistParseException e = assertThrows(
                ChecklistParseException.class, () -> json.readWithProblems(DOCUMENT.formatted("checklist/1.0")));
        assertEquals(
                "Unknown member 'new', expected a member of format checklist/1.0 (<input>:4:10, /new)", e.getMessage());
    }

    @Test
    void reportsUnknownMembersOfItsOwnFormatIfAsked() {
        ChecklistJson lenient = ChecklistJson.with(JsonOptions.defaults().withUnknownMembers(UnknownPolicy.REPORT));
        String document = DOCUMENT.formatted("checklist/1.0");
        assertEquals(PROBLEMS, lenient.readWithProblems(document).problems());
        assertThrows(ChecklistParseException.class, () -> lenient.read(document));
    }

    @Test
    void decidesOnceTheFormatIsKnown() {
        ReadResult result =
                json.readWithProblems("{\"new\": 1, \"id\": \"i\", \"title\": \"t\", \"format\": \"checklist/1.1\"}");
        assertEquals(List.of(problem(1, 9, "/new", "new")), result.problems());
    }

    @Test
    void countsUnknownMembersOfWhichThereAreTooMany() {
        String members = "\"a\":1,".repeat(200_003);
        List<Problem> problems = json.readWithProblems(
                        "{\"format\":\"checklist/1.7\"," + members + "\"id\":\"i\",\"title\":\"t\"}")
                .problems();
        assertEquals(200_001, problems.size());
        assertEquals(
                "WARNING more-problems: Found 3 more problems than the 200000 that are kept: 3 unknown-member (<input>)",
                problems.get(200_000).toString());
    }
}
