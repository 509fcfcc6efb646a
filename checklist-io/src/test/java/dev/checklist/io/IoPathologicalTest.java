// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import static dev.checklist.model.Cost.assertProportional;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.csv.CsvOptions;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.ChecklistLines;
import dev.checklist.io.json.JsonOptions;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads documents and tables that were made to take for ever, or to fill a log. */
class IoPathologicalTest {

    private static final String TABLE =
            "type,id,parent,label,text,status,verdict,remarks,format\nchecklist,c,,,t,,,,checklist/1.0\nsection,s,,,S,,,,\n";
    private static final String DOCUMENT =
            "{\"format\":\"checklist/1.0\",\"id\":\"c\",\"title\":\"t\",\"sections\":[{\"id\":\"s\",\"title\":\"S\",\"controls\":[%s]}]}";

    private static final ChecklistCsv LENIENT =
            ChecklistCsv.with(CsvOptions.defaults().withUnknownColumns(UnknownPolicy.REPORT));

    private static String many(int size, String separator, IntFunction<String> piece) {
        return IntStream.range(0, size).mapToObj(piece).collect(Collectors.joining(separator));
    }

    /** Reads a table or refuses it, which must not cost more than reading it. */
    private static void csv(String table) {
        try {
            LENIENT.readWithProblems(table);
        } catch (ChecklistParseException e) {
            assertEquals(1, e.getMessage().lines().count());
        }
    }

    private static void json(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        try {
            ChecklistJson.with(JsonOptions.defaults().withUnknownMembers(UnknownPolicy.REPORT))
                    .readWithProblems(document);
        } catch (ChecklistParseException e) {
            assertEquals(1, e.getMessage().lines().count());
        }
        try (var checklists = ChecklistLines.create().read(bytes)) {
            checklists.forEach(checklist -> {});
        } catch (ChecklistParseException e) {
            assertEquals(1, e.getMessage().lines().count());
        }
    }

    private static String control(String id, String text) {
        return "{\"id\":\"%s\",\"requirement\":\"%s\",\"status\":{\"verdict\":\"unanswered\",\"mark\":\"\"}}"
                .formatted(id, text);
    }

    @Test
    void tableOfManyRows() {
        assertProportional(
                4_000,
                size -> TABLE + many(size, "", i -> "control,c" + i + ",s,,a,,unanswered,,\n"),
                IoPathologicalTest::csv);
    }

    @Test
    void sectionsInsideEachOther() {
        assertProportional(
                4_000,
                size -> TABLE
                        + many(size, "", i -> "section,s" + i + "," + (i == 0 ? "s" : "s" + (i - 1)) + ",,S,,,,\n"),
                IoPathologicalTest::csv);
    }

    @Test
    void rowsAboveTheirSections() {
        assertProportional(
                4_000,
                size -> TABLE
                        + many(size, "", i -> "control,c" + i + ",s" + i + ",,a,,unanswered,,\n")
                        + many(size, "", i -> "section,s" + i + ",,,S,,,,\n"),
                IoPathologicalTest::csv);
    }

    @Test
    void manyUnknownColumns() {
        assertProportional(
                2_000,
                size -> withColumns(size, i -> "x" + i),
                table -> assertEquals(
                        table.lines().findFirst().orElseThrow().split(",", -1).length - 9,
                        LENIENT.readWithProblems(table).problems().size()));
    }

    @Test
    void longNameBeforeManyUnknownColumns() {
        assertProportional(
                500,
                size -> withColumns(size, i -> i == 0 ? "\"" + "\n".repeat(300 * size) + "\"" : "\"\n" + i + "\""),
                table -> assertEquals(
                        new Location(Location.INPUT, 1, TABLE.indexOf('\n') + 2, ""),
                        LENIENT.readWithProblems(table).problems().get(0).location()));
    }

    @Test
    void placesOfUnknownColumns() {
        List<String> names = List.of("x", "\"a\r\nb\"", "\"\nc\n\"", "y");
        assertEquals(
                List.of("1:57", "1:59", "2:4", "4:3"),
                LENIENT.readWithProblems(withColumns(4, names::get)).problems().stream()
                        .map(problem -> problem.location().line() + ":"
                                + problem.location().column())
                        .toList());
    }

    /** Returns the table with more columns, which are empty. */
    private static String withColumns(int size, IntFunction<String> name) {
        List<String> lines = TABLE.lines().toList();
        return lines.get(0) + "," + many(size, ",", name) + "\n"
                + lines.stream()
                        .skip(1)
                        .map(line -> line + ",".repeat(size) + "\n")
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", ",", "\n", "\r", "a", "'=", "\u0301\u0316", "Σ", ";", "\u0000", "\uFEFF"})
    void tableThatEndsInOnePieceRepeated(String piece) {
        assertProportional(100_000, size -> TABLE + "control,c,s,," + piece.repeat(size), IoPathologicalTest::csv);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{\\\"a\\\":", "\\", "9", "-", "1e", " ", "\n", "\\u0041", "\u0301\u0316", "Σ", "/", "tru"})
    void documentWithOnePieceRepeated(String piece) {
        String plain = piece.replace("\\\"", "\"");
        assertProportional(
                50_000,
                size -> DOCUMENT.formatted(control("c", "a") + "," + plain.repeat(size)),
                IoPathologicalTest::json);
        assertProportional(
                50_000, size -> DOCUMENT.formatted(control("c", plain.repeat(size))), IoPathologicalTest::json);
    }

    @Test
    void documentOfManyControls() {
        assertProportional(
                4_000,
                size -> DOCUMENT.formatted(many(size, ",", i -> control("c" + i, "a"))),
                IoPathologicalTest::json);
    }

    @Test
    void linesThatAreNoDocuments() {
        assertProportional(20_000, size -> "x\n".repeat(size), IoPathologicalTest::json);
        assertProportional(20_000, size -> "\n".repeat(size) + "x", IoPathologicalTest::json);
    }

    private static String refusal(String document) {
        return assertThrows(
                        ChecklistParseException.class,
                        () -> ChecklistJson.create().read(document))
                .getMessage();
    }

    /** Names of any length, with characters that would break the line or turn it round. */
    @Test
    void messagesStayOneLine() {
        String name = "\u202Ename\\n\\u202e\\u0007" + "n".repeat(15_000);
        String shown = "\\u202Ename\\u000A\\u202E\\u0007";
        assertEquals(
                "Unknown member '" + shown + "n".repeat(32) + "…', expected a member of format checklist/1.0"
                        + " (<input>:1:15024, /" + shown + "n".repeat(120) + "…)",
                refusal("{\"" + name
                        + "\":1,\"format\":\"checklist/1.0\",\"id\":\"c\",\"title\":\"t\",\"sections\":[]}"));
        assertEquals(
                "Unrecognized token 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…': was expecting (JSON String, Number, Array,"
                        + " Object or token 'null', 'true' or 'false') (<input>:1:11, /id)",
                refusal("{\"id\":" + " ".repeat(4) + "n".repeat(15_000) + "}"));
        String column = "\u202Ecolumn\u0007" + "n".repeat(15_000);
        Problem problem =
                LENIENT.readWithProblems(withColumns(1, i -> column)).problems().get(0);
        assertEquals(
                "Unknown column '\\u202Ecolumn\\u0007" + "n".repeat(32)
                        + "…', expected a column of format checklist/1.0",
                problem.message());
    }
}
