// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import static dev.checklist.model.Cost.assertProportional;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.read.SheetReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Mappings, and sheets read by them, at a cost that would grow faster than they do. */
class MappingPathologicalTest {

    private static final String ROLES =
            "{\"role\":\"id\",\"header\":\"No\"},{\"role\":\"requirement\",\"header\":\"Requirement\"},"
                    + "{\"role\":\"status\",\"header\":\"Status\"}";

    private static String json(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String table(String sheet, int headerRow, String last, String columns, String terms) {
        return """
                {%s"headerRow":%s,"headerHeight":1,%s"columns":[%s],"sections":"rows","ids":"printed",
                "vocabulary":{"name":"v","terms":[%s{"mark":"Yes","verdict":"implemented","meaning":""}]}}""".formatted(sheet, headerRow, last, columns, terms);
    }

    private static String columns(String role, int first, int count) {
        return rows(count, i -> "{\"role\":\"%s\",\"letter\":\"%s\"}".formatted(role, Cells.column(first + i)))
                .strip()
                .replace('\n', ',');
    }

    private static String mapping(String tables) {
        return "{\"tables\":[" + tables + "]}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Mapped(byte[] sheet, SheetMapping mapping) {
        static Mapped of(String sheet, String mapping) {
            return new Mapped(bytes(sheet), SheetMapping.fromJson(mapping));
        }

        void read() {
            assertEquals(
                    "Do it.",
                    SheetReader.create()
                            .read(sheet, mapping)
                            .checklist()
                            .controls()
                            .get(0)
                            .requirement());
        }
    }

    @Test
    void manyColumns() {
        assertProportional(
                2_000,
                count -> mapping(table(
                        "",
                        1,
                        "",
                        ROLES + ","
                                + json(count, i -> "{\"role\":\"property\",\"header\":\"h" + i + "\"}")
                                        .replaceAll("[\\[\\]]", ""),
                        "")),
                json -> assertEquals(
                        SheetMapping.fromJson(json),
                        SheetMapping.fromJson(SheetMapping.fromJson(json).toJson())));
    }

    @Test
    void aLongNameWithManyElements() {
        assertProportional(
                2_000,
                count -> "{\"" + "n".repeat(count) + "\":" + json(count, i -> "0") + "}",
                json -> assertThrows(ChecklistParseException.class, () -> SheetMapping.fromJson(json)));
        assertProportional(
                500,
                count -> ("{\"" + "n".repeat(count) + "\":").repeat(500) + "0" + "}".repeat(500),
                json -> assertThrows(ChecklistParseException.class, () -> SheetMapping.fromJson(json)));
    }

    @Test
    void manyTerms() {
        assertProportional(
                1_000,
                count -> Mapped.of(
                        "No,Requirement,Status\n" + rows(count, i -> i + ",Do it.,m" + i),
                        mapping(table(
                                "",
                                1,
                                "",
                                ROLES,
                                json(
                                                        count,
                                                        i -> "{\"mark\":\"m" + i
                                                                + "\",\"verdict\":\"implemented\",\"meaning\":\"\"}")
                                                .replaceAll("[\\[\\]]", "")
                                        + ","))),
                Mapped::read);
        assertProportional(
                1_000,
                count -> Mapped.of(
                        "No,Requirement,Status\n" + rows(count, i -> i + ",Do it.,other " + i % 5),
                        mapping(table(
                                "",
                                1,
                                "",
                                ROLES,
                                json(
                                                        count,
                                                        i -> "{\"mark\":\"m" + i
                                                                + "\",\"verdict\":\"implemented\",\"meaning\":\"\"}")
                                                .replaceAll("[\\[\\]]", "")
                                        + ","))),
                Mapped::read);
    }

    @Test
    void manyTables() {
        assertProportional(
                1_000,
                count -> Mapped.of(
                        rows(count, i -> "No,Requirement,Status\n1,Do it.,Yes"),
                        mapping(json(count, i -> table("", 2 * i + 1, "\"lastRow\":" + (2 * i + 2) + ",", ROLES, ""))
                                .replaceAll("^\\[|\\]$", ""))),
                Mapped::read);
    }

    @Test
    void aLongTitleBlock() {
        assertProportional(
                2_000,
                count -> Mapped.of(
                        rows(count, i -> "Line " + i) + "No,Requirement,Status\n" + rows(count, i -> i + ",Do it.,Yes")
                                + "No,Requirement,Status\n9,Do it.,Yes",
                        mapping(table("", count + 1, "", ROLES, ""))),
                Mapped::read);
    }

    @Test
    void columnsThatTheMappingDoesNotHave() {
        assertProportional(
                1_000,
                count -> Mapped.of(
                        "No,Requirement,Status\n"
                                + rows(count, i -> i + ",Do it.,Yes")
                                + "9,Do it.,Yes" + ",x".repeat(count) + "\n",
                        mapping(table("", 1, "", ROLES, ""))),
                Mapped::read);
    }

    @Test
    void columnsAndRows() {
        assertProportional(
                1_000,
                count -> Mapped.of(
                        "No,Requirement,Status\n" + rows(count, i -> i + ",Do it.,Yes"),
                        mapping(table("", 1, "", ROLES + "," + columns("property", 5, count), ""))),
                Mapped::read);
    }

    @Test
    void sectionsAndRows() {
        assertProportional(
                1_000,
                count -> Mapped.of(
                        "No,Requirement,Status\n" + rows(count, i -> i + ",Do it.,Yes,c" + i / 2),
                        mapping(table("", 1, "", ROLES + "," + columns("section", 3, count), ""))),
                Mapped::read);
    }

    @Test
    void remarksInManyColumns() {
        assertProportional(
                1_000,
                count -> Mapped.of(
                        "No,Requirement,Status\n1,Do it.,Yes,," + "abc def,".repeat(count) + "\n",
                        mapping(table("", 1, "", ROLES + "," + columns("remarks", 4, count), ""))),
                Mapped::read);
    }

    @Test
    void aSheetForEachTable() {
        assertProportional(
                100,
                count -> {
                    TestWorkbook workbook = new TestWorkbook();
                    for (int i = 0; i < count; i++) {
                        workbook.sheet("S" + i, List.of("No|Requirement|Status", "1|Do it.|Yes"), List.of());
                    }
                    return new Mapped(
                            workbook.bytes(),
                            SheetMapping.fromJson(mapping(json(
                                            count,
                                            i -> table("\"sheet\":\"S" + (count - 1 - i) + "\",", 1, "", ROLES, ""))
                                    .replaceAll("^\\[|\\]$", ""))));
                },
                Mapped::read);
    }

    private static final String TOO_OFTEN =
            "Found a mapping that reads the cells of the sheets more than 10 times, expected each row in one table and each column once (<input>)";

    private static String tables(int count, IntFunction<String> table) {
        return mapping(IntStream.range(0, count).mapToObj(table).collect(Collectors.joining(",")));
    }

    private static void assertReadTooOften(int size, IntFunction<Mapped> input) {
        assertProportional(
                size,
                input,
                mapped -> assertEquals(
                        TOO_OFTEN,
                        assertThrows(ChecklistParseException.class, mapped::read)
                                .getMessage()));
    }

    @Test
    void tablesOfTheSameRows() {
        assertReadTooOften(
                500,
                count -> Mapped.of(
                        "No,Requirement,Status\n" + rows(10 * count, i -> i + ",Do it.,Yes"),
                        tables(count, i -> table("", 1, "", ROLES, ""))));
    }

    @Test
    void tablesWithoutEnd() {
        assertReadTooOften(
                1_000,
                count -> Mapped.of(
                        rows(4 * count, i -> "No,Requirement,Status\n1,Do it.,Yes"),
                        tables(count, i -> table("", 2 * i + 1, "", ROLES, ""))));
    }

    @Test
    void manyRolesOfOneColumn() {
        assertReadTooOften(
                1_000,
                count -> Mapped.of(
                        "No,Requirement,Status\n" + rows(10 * count, i -> i + ",Do it.,Yes,x"),
                        mapping(table(
                                "",
                                1,
                                "",
                                ROLES
                                        + IntStream.range(0, count)
                                                .mapToObj(i -> ",{\"role\":\"property\",\"letter\":\"D\"}")
                                                .collect(Collectors.joining()),
                                ""))));
    }

    @Test
    void tablesOfOneSheetInTurns() {
        assertProportional(
                250,
                count -> {
                    List<String> rows = IntStream.range(0, count)
                            .boxed()
                            .flatMap(i -> List.of("No|Requirement|Status", "1|Do it.|Yes").stream())
                            .toList();
                    byte[] workbook = new TestWorkbook()
                            .sheet("A", rows, List.of())
                            .sheet("B", rows, List.of())
                            .bytes();
                    String last = "\"lastRow\":%s,";
                    return new Mapped(
                            workbook,
                            SheetMapping.fromJson(tables(
                                    2 * count,
                                    i -> table(
                                            "\"sheet\":\"" + (i % 2 == 0 ? "A" : "B") + "\",",
                                            i / 2 * 2 + 1,
                                            last.formatted(i / 2 * 2 + 2),
                                            ROLES,
                                            ""))));
                },
                Mapped::read);
    }

    @Test
    void headersThatNoRowHas() {
        assertProportional(
                100,
                count -> Mapped.of(
                        "No,Requirement,Status\n1,Do it.,Yes\n"
                                + rows(100, i -> i + ",Do it.,Yes" + ",x".repeat(count)),
                        tables(
                                2 * count,
                                i -> table(
                                        "",
                                        1,
                                        "\"lastRow\":2,",
                                        ROLES + ",{\"role\":\"property\",\"header\":\"Z\"}",
                                        ""))),
                Mapped::read);
    }
}
