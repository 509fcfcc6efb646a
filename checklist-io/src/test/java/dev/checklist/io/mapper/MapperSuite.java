// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.mapper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.Cases;
import dev.checklist.io.Fuzz;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.JsonOptions;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Control;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a mapper of any version of Jackson does with checklists. */
public abstract class MapperSuite {

    /** A type of a program that contains the records. */
    public record Filed(
            Checklist checklist,
            List<Checklist> earlier,
            Map<String, Checklist> byVendor,
            Optional<Checklist> next,
            Checklist none) {}

    /** A type of a program with a choice. */
    public record Audit(Verdict overall, Checklist checklist, List<Control> findings) {}

    private static final String UNKNOWN = "{\"id\": \"1\", \"requirement\": \"r\", \"colour\": {\"a\": 1},"
            + " \"status\": {\"verdict\": \"planned\", \"mark\": \"\"}}";
    private static final String AUDIT =
            "{\"checklist\": {\"format\": \"checklist/1.0\", \"id\": \"i\", \"title\": \"t\","
                    + "\n \"sections\": [{\"id\": \"s\", \"title\": \"t\", \"controls\": [%s]}]}}";

    private final UserMapper.Factory mappers;
    private final UserMapper mapper;
    private final ChecklistJson compact =
            ChecklistJson.with(JsonOptions.defaults().withPretty(false));

    protected MapperSuite(UserMapper.Factory mappers) {
        this.mappers = mappers;
        this.mapper = mappers.plain();
    }

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Provide
    Arbitrary<Record> parts() {
        return Arbitraries.oneOf(
                ChecklistArbitraries.sections(),
                ChecklistArbitraries.controls(),
                ChecklistArbitraries.statuses(),
                ChecklistArbitraries.terms(),
                ChecklistArbitraries.subjects(),
                ChecklistArbitraries.evidence(),
                ChecklistArbitraries.references(),
                ChecklistArbitraries.digests());
    }

    @Property(tries = 300)
    void writesTheBytesOfChecklistJson(@ForAll("checklists") Checklist checklist) throws Exception {
        for (UserMapper any : List.of(mapper, mappers.found())) {
            String written = any.write(checklist);
            assertEquals(compact.writeString(checklist), written + "\n");
            assertEquals(checklist, any.read(written, Checklist.class));
            byte[] bytes = any.writeBytes(checklist);
            if (mappers.writesWholeCharacters()) {
                assertArrayEquals(written.getBytes(StandardCharsets.UTF_8), bytes);
            }
            assertEquals(checklist, any.read(bytes, Checklist.class));
        }
    }

    @Property(tries = 50)
    void readsWhatAContraryMapperWrote(@ForAll("checklists") Checklist checklist) throws Exception {
        String written = mappers.contrary().write(checklist);
        assertEquals(checklist, compact.read(written));
        assertEquals(checklist, mappers.contrary().read(written, Checklist.class));
    }

    @Property(tries = 50)
    void readsChecklistsInsideOtherTypes(@ForAll("checklists") Checklist checklist) throws Exception {
        Filed filed = new Filed(checklist, List.of(checklist), Map.of("a/b", checklist), Optional.of(checklist), null);
        Filed read = mapper.read(mapper.write(filed), Filed.class);
        assertEquals(filed, read);
        assertNull(read.none());
    }

    @Property(tries = 2000)
    void readsEachRecordAlone(@ForAll("parts") Record part) throws Exception {
        String written = mapper.write(part);
        Object read = mapper.read(written, part.getClass());
        assertEquals(part, read);
        assertEquals(written, mapper.write(read));
    }

    @Property(tries = 50)
    void goesThroughTreesAndMaps(@ForAll("checklists") Checklist checklist) throws Exception {
        assertEquals(checklist, mapper.throughTree(checklist, Checklist.class));
        assertEquals("format", mapper.toMap(checklist).keySet().iterator().next());
        assertEquals(checklist, mapper.fromMap(mapper.toMap(checklist), Checklist.class));
    }

    @Example
    void writesAndReadsChoicesAsTokens() throws Exception {
        assertEquals("\"shared-with-third-party\"", mapper.write(Responsibility.SHARED_WITH_THIRD_PARTY));
        for (Responsibility choice : Responsibility.values()) {
            assertEquals(choice, mappers.contrary().read(mapper.write(choice), Responsibility.class));
        }
        Map<Verdict, Integer> counts = new EnumMap<>(Map.of(Verdict.NOT_APPLICABLE, 3));
        assertEquals("{\"not-applicable\":3}", mapper.write(counts));
        assertEquals(counts, mapper.readMap("{\"not-applicable\":3}", Verdict.class));
    }

    @Example
    void refusesWhatIsNoTokenWhateverTheSettings() {
        for (String json :
                List.of("0", "\"PLANNED\"", "\" planned \"", "\"\"", "true", "[\"planned\"]", "{}", "\"x\"")) {
            assertThrows(Exception.class, () -> mapper.read(json, Verdict.class), json);
            assertThrows(Exception.class, () -> mappers.contrary().read(json, Verdict.class), json);
        }
        assertEquals(
                problem("invalid-input", 1, 13, "/overall", "Found the number '7', expected a text"),
                problem(mapper, "{\"overall\": 7}", Audit.class));
        assertEquals(
                "Unknown verdict 'no', expected one of implemented, partially-implemented,"
                        + " alternative, planned, not-implemented, not-applicable, see-remarks,"
                        + " answered, unanswered",
                mapper.problem(assertThrows(Exception.class, () -> mapper.readMap("{\"no\":3}", Verdict.class)))
                        .orElseThrow()
                        .message());
    }

    @Example
    void refusesWhatChecklistJsonRefuses() throws IOException {
        int compared = 0;
        for (String input : Cases.inputs("json-errors.json", "base.json")) {
            compared += compare(input);
        }
        assertTrue(compared > 80, "only " + compared);
    }

    @Example
    void refusesSpoiledDocumentsAsChecklistJsonDoes() throws IOException {
        int[] compared = {0};
        Fuzz.feed(Cases.resource("base.json").getBytes(StandardCharsets.UTF_8), bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            compared[0] += compare(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return "";
        });
        assertTrue(compared[0] > 300, "only " + compared[0]);
    }

    /** Compares the problems, except those of what is around the checklist, which is the business of the mapper. */
    private int compare(String document) {
        Problem expected;
        try {
            assertEquals(compact.read(document), mapper.read(document, Checklist.class), document);
            return 0;
        } catch (ChecklistParseException e) {
            expected = e.problem();
        } catch (Exception e) {
            throw new AssertionError(document, e);
        }
        if (isAroundTheChecklist(document, expected)) {
            return 0;
        }
        Problem found = problem(mapper, document, Checklist.class);
        if (!isMalformedNumber(found, expected)) {
            assertEquals(expected, found, document);
        }
        return 1;
    }

    /** Jackson 3 reads to the end of a number before it says that there is one. */
    private static boolean isMalformedNumber(Problem found, Problem expected) {
        return found.message().contains("in numeric value")
                && expected.message().startsWith("Found the number")
                && found.location().pointer().equals(expected.location().pointer());
    }

    private boolean isAroundTheChecklist(String document, Problem problem) {
        if (problem.message().startsWith("Empty input") || document.strip().equals("null")) {
            return true;
        }
        List<String> before = document.lines().limit(problem.location().line()).toList();
        String last = before.get(before.size() - 1);
        String checklist = String.join("\n", before.subList(0, before.size() - 1)) + "\n"
                + last.substring(0, Math.min(last.length(), problem.location().column() - 1));
        try {
            return compact.read(checklist).equals(mapper.read(document, Checklist.class));
        } catch (Exception e) {
            return false;
        }
    }

    private static Problem problem(UserMapper mapper, String json, Class<?> type) {
        return mapper.problem(assertThrows(Exception.class, () -> mapper.read(json, type), json))
                .orElseThrow(() -> new AssertionError("no problem of " + json));
    }

    private static Problem problem(String code, int line, int column, String pointer, String message) {
        return new Problem(Problem.Severity.ERROR, code, new Location(Location.INPUT, line, column, pointer), message);
    }

    @Example
    void saysWhereInADocumentOfTheUser() {
        String bad = "{\"id\": \"c\", \"requirement\": \" \", \"status\": {\"verdict\": \"planned\", \"mark\": \"\"}}";
        assertEquals(
                problem(
                        "invalid-input",
                        2,
                        81,
                        "/checklist/sections/0/controls/0/requirement",
                        "requirement is blank, expected text: found ' '"),
                problem(mapper, AUDIT.formatted(bad), Audit.class));
        String twice =
                "{\"id\": \"s\", \"requirement\": \"r\", \"status\": {\"verdict\": \"planned\", \"mark\": \"\"}}";
        assertEquals(
                problem(
                        "invalid-input",
                        2,
                        61,
                        "/checklist/sections/0/controls/0/id",
                        "Duplicate id 's', expected one that is unique in its checklist"),
                problem(mapper, AUDIT.formatted(twice), Audit.class));
        assertEquals(
                problem(
                        "invalid-input",
                        2,
                        55,
                        "/checklist/sections/0/controls/0",
                        "Unexpected character ('!' (code 33)): was expecting double-quote to start member name"),
                problem(mapper, AUDIT.formatted("{!}"), Audit.class));
    }

    @Example
    void refusesUnknownMembersWhateverTheSettings() {
        for (UserMapper any : List.of(mapper, mappers.found(), mappers.contrary())) {
            assertEquals(
                    problem(
                            "unknown-member",
                            1,
                            43,
                            "/colour",
                            "Unknown member 'colour', expected a member of format checklist/1.0"),
                    problem(any, UNKNOWN, Control.class));
        }
    }

    @Example
    void leavesUnknownMembersToTheMapperIfAsked() throws Exception {
        assertEquals(
                "/checklist/sections/0/controls/0/colour",
                problem(mappers.refusing(), AUDIT.formatted(UNKNOWN), Audit.class)
                        .location()
                        .pointer());
        assertEquals("r", mappers.ignoring().read(UNKNOWN, Control.class).requirement());
        List<String> told = new ArrayList<>();
        assertEquals("r", mappers.telling(told).read(UNKNOWN, Control.class).requirement());
        assertEquals(List.of("colour"), told);
    }

    @Example
    void refusesAnotherFormatBeforeAnythingElse() {
        assertEquals(
                problem(
                        "invalid-input",
                        1,
                        32,
                        "/format",
                        "Format checklist/2.0 is newer than this library reads, expected checklist/1.0"),
                problem(mapper, "{\"id\": [{\"a\": [1]}], \"format\": \"checklist/2.0\"}", Checklist.class));
        for (String end : List.of("", ", \"format\": 1}", ", \"format\": \"checklist/1.3\"}")) {
            assertEquals(
                    problem("invalid-input", 1, 8, "/id", "Found the number '1', expected a text"),
                    problem(mapper, "{\"id\": 1" + end, Checklist.class));
        }
    }

    @Example
    void leavesOtherEnumsAlone() throws Exception {
        assertEquals(DayOfWeek.MONDAY, mapper.read("\"MONDAY\"", DayOfWeek.class));
        assertEquals(Map.of(DayOfWeek.MONDAY, 1), mapper.readMap("{\"MONDAY\":1}", DayOfWeek.class));
        assertEquals(Map.of("planned", 1), mapper.readMap("{\"planned\":1}", String.class));
    }

    @Example
    void namesNoClassesOfTheUser() {
        Problem misfit = problem(mapper, "{\"findings\": \"x\"}", Audit.class);
        assertEquals("/findings", misfit.location().pointer());
        assertEquals(
                "Value does not fit its member, expected another type or one of the allowed values", misfit.message());
        Problem unknown = problem(mappers.refusing(), "{\"colour\": \"x\"}", Audit.class);
        assertEquals("/colour", unknown.location().pointer());
        assertEquals("unknown-member", unknown.code());
        assertEquals("Unknown member 'colour', expected a member of its object", unknown.message());
        assertEquals(
                "Empty input, expected a document",
                problem(mapper, "", Audit.class).message());
    }

    @Example
    void findsNoProblemInAnotherException() {
        assertEquals(Optional.empty(), mapper.problem(new IllegalStateException(new IOException("broken pipe"))));
        assertEquals(
                "Empty input, expected a checklist",
                mapper.problem(new IOException(assertThrows(RuntimeException.class, () -> compact.read(""))))
                        .orElseThrow()
                        .message());
    }

    @Example
    void knowsNoLineInATree() {
        Map<String, ?> map = Map.of("format", "checklist/1.0", "id", "i");
        assertEquals(
                problem("invalid-input", 0, 0, "", "Missing member 'title', expected it in every checklist"),
                mapper.problem(assertThrows(Exception.class, () -> mapper.fromMap(map, Checklist.class)))
                        .orElseThrow());
    }
}
