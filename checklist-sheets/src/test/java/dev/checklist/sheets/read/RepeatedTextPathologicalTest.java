// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static dev.checklist.model.Cost.assertProportional;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.Control;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.mapping.SheetMapping;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets in which one text is read in many rows, or many names in one row. */
class RepeatedTextPathologicalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Requirement", "Status", "Remarks", "Guidance", "Chapter", "Evidence", "Reference", "Other"})
    void aLongTextMergedOverManyRows(String name) {
        assertProportional(
                300, count -> merged(name, "Long text ".repeat(8 * count) + " ", count), sheet -> read(sheet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Remarks", "Status", "Chapter", "Evidence", "Reference", "Other"})
    void aLongTextSharedByManyRows(String name) {
        assertProportional(
                300, count -> shared(name, "Long text ".repeat(8 * count) + " ", count), sheet -> read(sheet));
    }

    @Test
    void aMergedTextIsCountedInEachRow() {
        SheetLimits limits = SheetLimits.defaults().withMaxText(20_000);
        ChecklistParseException refusal = assertThrows(
                ChecklistParseException.class,
                () -> SheetReader.with(SheetReadOptions.builder().limits(limits).build())
                        .read(merged("Remarks", "x".repeat(500), 40)));
        assertEquals(
                "Workbook is too large, expected at most 20000 characters in all cells (<input>)",
                refusal.getMessage());
    }

    @Test
    void manyTicksWithLongNames() {
        List<Control> controls = SheetReader.create()
                .read(wide(i -> "Yes " + i + " ", "x,"), wideMapping("tick"))
                .checklist()
                .controls();
        assertEquals(50, controls.size());
        assertEquals("C / D / E / F", controls.get(1).status().mark().substring(0, 13));
    }

    @Test
    void manyTextsAsTicksBelowLongNames() {
        List<Control> controls = SheetReader.create()
                .read(wide(i -> "Yes " + i + " ", "maybe,"), wideMapping("tick"))
                .checklist()
                .controls();
        assertEquals("C: maybe / D: maybe", controls.get(1).status().mark().substring(0, 19));
    }

    @Test
    void manyTextsBelowOneLongName() {
        List<Control> controls = SheetReader.create()
                .read(wide(i -> "", "x,"), wideMapping("property"))
                .checklist()
                .controls();
        List<String> names = List.copyOf(controls.get(1).properties().keySet());
        assertEquals(List.of(NAME, NAME.substring(0, 200) + "… (D)"), names.subList(0, 2));
    }

    private static final String NAME = "long".repeat(450);

    private static byte[] wide(IntFunction<String> name, String cell) {
        return ("No,Requirement,"
                        + IntStream.range(0, 100)
                                .mapToObj(i -> name.apply(i) + NAME)
                                .collect(Collectors.joining(","))
                        + "\n"
                        + ("1,Do it.," + cell.repeat(100) + "\n").repeat(50))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static SheetMapping wideMapping(String role) {
        return SheetMapping.fromJson("""
                {"tables":[{"headerRow":1,"headerHeight":1,"columns":[{"role":"id","header":"No"},
                {"role":"requirement","header":"Requirement"}%s],"sections":"rows","ids":"printed",
                "vocabulary":{"name":"v","terms":[{"mark":"Yes","verdict":"implemented","meaning":""}]}}]}""".formatted(IntStream.range(2, 102)
                .mapToObj(i -> ",{\"role\":\"%s\",\"letter\":\"%s\",\"value\":\"%s\"}"
                        .formatted(role, Cells.column(i), role.equals("tick") ? "Yes " + i + NAME : NAME))
                .collect(Collectors.joining())));
    }

    private static void read(byte[] sheet) {
        assertEquals(
                "Do it.",
                SheetReader.create().read(sheet).checklist().controls().get(0).requirement());
    }

    private static List<String> names(String name) {
        List<String> names = new ArrayList<>(List.of("No", "Requirement", "Status", "Remarks"));
        if (!names.contains(name)) {
            names.add(name.equals("Chapter") ? 0 : names.size(), name);
        }
        return names;
    }

    private static byte[] merged(String name, String text, int count) {
        List<String> names = names(name);
        List<String> rows = new ArrayList<>(List.of(String.join("|", names)));
        for (int i = 0; i < count + 3; i++) {
            int row = i;
            rows.add(names.stream()
                    .map(each -> each.equals(name) && row > 2 ? (row == 3 ? text : "") : value(each, row))
                    .collect(Collectors.joining("|")));
        }
        String column = Cells.column(names.indexOf(name));
        return new TestWorkbook()
                .sheet("S", rows, List.of(column + 5 + ":" + column + (count + 4)))
                .bytes();
    }

    private static byte[] shared(String name, String text, int count) {
        List<String> names = names(name);
        StringBuilder data = new StringBuilder("<sheetData>");
        for (int i = -1; i < count; i++) {
            data.append("<row>");
            for (String each : names) {
                data.append(
                        i > 2 && each.equals(name)
                                ? "<c t='s'><v>0</v></c>"
                                : "<c t='inlineStr'><is><t>" + (i < 0 ? each : value(each, i)) + "</t></is></c>");
            }
            data.append("</row>");
        }
        return new TestWorkbook()
                .rawSheet("S", data + "</sheetData>", "")
                .related("sharedStrings", "<sst><si><t xml:space='preserve'>" + text + "</t></si></sst>")
                .bytes();
    }

    private static String value(String name, int row) {
        return switch (name) {
            case "No" -> String.valueOf(row + 1);
            case "Requirement" -> "Do it.";
            case "Status" -> "Yes";
            case "Chapter" -> "One";
            default -> "x";
        };
    }
}
