// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Fills generated sheets with generated answers: only the cells of the result change, and they read as written. */
class FillProperties {

    private static final Pattern CELL =
            Pattern.compile("<c r=\"([A-Z]+\\d+)\"([^>]*?)(?:/>|>(.*?)</c>)", Pattern.DOTALL);

    private static final List<ColumnRole> ROLES = List.of(
            ColumnRole.STATUS,
            ColumnRole.REMARKS,
            ColumnRole.EVIDENCE,
            ColumnRole.RESPONSIBILITY,
            ColumnRole.PROPERTY,
            ColumnRole.GUIDANCE);

    private static final List<String> CONTENTS = List.of(
            "",
            "/",
            "><v>5</v></c>",
            " t=\"b\"><v>1</v></c>",
            " t=\"str\"><v>Yes</v></c>",
            " s=\"1\" t=\"str\"><v>No</v></c>",
            " t=\"inlineStr\"><is><t>&lt;c r=\"C2\"/&gt; □ Yes □ No</t></is></c>",
            " t=\"str\"><f>C2&amp;\"&lt;/c&gt;\"</f><v>a</v></c>",
            "><f>1+1</f><v>2</v></c>",
            " t=\"str\"><v><![CDATA[</c><row>]]></v></c>",
            "><!-- <c r=\"C3\"/> --><v>7</v></c>");

    private static final List<String> MARKS =
            List.of("Yes", "No", "N/A", "", "42", "TRUE", "2026-01-31", "in words", "○");

    /** A sheet whose columns are in any order, with rows that may be missing, empty or merged. */
    private record Sheet(TestWorkbook workbook, SheetMapping mapping, List<Control> answers) {}

    private static Sheet sheet(long seed) {
        Random random = new Random(seed);
        List<ColumnRole> roles = new ArrayList<>(ROLES);
        Collections.shuffle(roles, random);
        int columns = 3 + random.nextInt(ROLES.size());
        List<ColumnMapping> mappings = new ArrayList<>(List.of(
                ColumnMapping.ofLetter(ColumnRole.ID, "A"), ColumnMapping.ofLetter(ColumnRole.REQUIREMENT, "B")));
        for (int column = 2; column < columns; column++) {
            mappings.add(ColumnMapping.ofLetter(roles.get(column - 2), Cells.column(column)));
        }
        String merge = random.nextBoolean() ? "<mergeCells><mergeCell ref=\"C2:C4\"/></mergeCells>" : "";
        StringBuilder data = new StringBuilder();
        List<Control> answers = new ArrayList<>();
        int rows = 1 + random.nextInt(12);
        for (int row = 1; row <= rows; row++) {
            if (random.nextInt(5) == 0) {
                data.append(random.nextBoolean() ? "<row r=\"" + row + "\"/>" : "");
                continue;
            }
            data.append("<row r=\"" + row + "\"" + (random.nextBoolean() ? " ht=\"15\"" : "") + ">");
            data.append("<c r=\"A" + row + "\" t=\"str\"><v>Q" + row + "</v></c>");
            data.append("<c r=\"B" + row + "\" t=\"str\"><v>Is number " + row + " done?</v></c>");
            for (int column = 2; column < columns; column++) {
                // Below the first of merged cells nothing is shown.
                boolean isCovered = !merge.isEmpty() && column == 2 && (row == 3 || row == 4);
                String content = isCovered ? "" : CONTENTS.get(random.nextInt(CONTENTS.size()));
                String open = "<c r=\"" + Cells.name(row, column) + "\"";
                data.append(content.isEmpty() ? "" : content.equals("/") ? open + "/>" : open + content);
            }
            data.append("</row>");
            if (random.nextInt(4) > 0) {
                answers.add(answer(row, random));
            }
        }
        String list = random.nextBoolean()
                ? "<dataValidations><dataValidation type=\"list\" sqref=\"C1:C9\"><formula1>\"Yes,No,42\"</formula1>"
                        + "</dataValidation></dataValidations>"
                : "";
        TestWorkbook workbook = new TestWorkbook()
                .rawSheet("S", "<sheetData>" + data + "</sheetData>" + merge + list, "")
                .rawSheet("T", "<sheetData><row r=\"1\"><c r=\"A1\"><f>S!C2</f><v>1</v></c></row></sheetData>", "")
                .related("styles", CellSheet.STYLES);
        TableMapping table = TableMapping.builder()
                .sheet("S")
                .headerRow(0)
                .columns(mappings)
                .vocabulary(Vocabularies.YES_NO_NA)
                .build();
        return new Sheet(workbook, SheetMapping.builder().addTable(table).build(), answers);
    }

    private static Control answer(int row, Random random) {
        Verdict[] verdicts = Verdict.values();
        Verdict verdict = verdicts[random.nextInt(verdicts.length)];
        return Control.builder()
                .id("Q" + row)
                .requirement("Is number " + row + " done?")
                .status(new Status(
                        verdict, verdict == Verdict.UNANSWERED ? "" : MARKS.get(random.nextInt(MARKS.size()))))
                .remarks(random.nextBoolean() ? "" : "Remark " + row + "\n<&>\"' ]]>")
                .putProperty("E", "property " + row)
                .build();
    }

    private static Map<String, String> cells(byte[] sheet) {
        Map<String, String> cells = new HashMap<>();
        // Comments and sections hide what looks like cells.
        String xml = new String(sheet, StandardCharsets.UTF_8)
                .replaceAll("<!--.*?-->", "")
                .replaceAll("<!\\[CDATA\\[.*?\\]\\]>", "section");
        Matcher cell = CELL.matcher(xml);
        while (cell.find()) {
            cells.put(cell.group(1), cell.group(2) + "|" + cell.group(3));
        }
        return cells;
    }

    /** Returns the tags of rows by their numbers, without heights. */
    private static Map<String, String> rows(byte[] sheet) {
        Map<String, String> rows = new HashMap<>();
        Matcher row =
                Pattern.compile("<row r=\"(\\d+)\"([^>]*?)/?>").matcher(new String(sheet, StandardCharsets.UTF_8));
        while (row.find()) {
            rows.put(row.group(1), row.group(2).replaceAll(" (?:ht|customHeight)=\"[^\"]*\"", ""));
        }
        return rows;
    }

    @Property(tries = 2000)
    void changesTheCellsOfTheResultOnly(@ForAll long seed) throws IOException {
        Sheet sheet = sheet(seed);
        if (sheet.answers().isEmpty()) {
            return;
        }
        byte[] before = sheet.workbook().bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FillResult result =
                SheetFiller.create().fill(before, sheet.mapping(), FillTablesTest.checklist(sheet.answers()), out);
        Map<String, byte[]> old = TestWorkbook.unzip(before);
        Map<String, byte[]> filled = TestWorkbook.unzip(out.toByteArray());
        assertEquals(old.keySet(), filled.keySet());
        old.forEach((name, bytes) -> {
            if (!name.startsWith("xl/worksheets/") && !name.equals("xl/workbook.xml")) {
                assertArrayEquals(bytes, filled.get(name), name);
            }
        });
        Set<String> changed = Stream.concat(result.written().stream(), result.cleared().stream())
                .map(cell -> cell.place().pointer().replace("S!", ""))
                .collect(Collectors.toSet());
        Map<String, String> oldCells = cells(old.get("xl/worksheets/sheet1.xml"));
        Map<String, String> newCells = cells(filled.get("xl/worksheets/sheet1.xml"));
        oldCells.forEach((name, content) -> {
            if (!changed.contains(name) && !content.contains("<f>C2")) {
                assertEquals(content, newCells.get(name), name);
            }
        });
        Map<String, String> newRows = rows(filled.get("xl/worksheets/sheet1.xml"));
        rows(old.get("xl/worksheets/sheet1.xml"))
                .forEach((number, tag) -> assertEquals(tag, newRows.get(number), "row " + number));
        newCells.keySet().forEach(name -> assertTrue(oldCells.containsKey(name) || changed.contains(name), name));
    }

    @Property(tries = 1000)
    void readsBackWhatWasWritten(@ForAll long seed) throws IOException {
        Sheet sheet = sheet(seed);
        if (sheet.answers().isEmpty()) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FillResult result = SheetFiller.create()
                .fill(sheet.workbook().bytes(), sheet.mapping(), FillTablesTest.checklist(sheet.answers()), out);
        Map<String, Control> read = new HashMap<>();
        SheetReader.create()
                .read(new ByteArrayInputStream(out.toByteArray()), "a.xlsx", sheet.mapping())
                .checklist()
                .controls()
                .forEach(control -> read.put(control.id(), control));
        assertEquals(List.of(), result.unplaced());
        for (FilledCell cell : result.written()) {
            Control control = read.get(cell.id());
            if (cell.role() == ColumnRole.STATUS && !cell.after().contains("-")) {
                assertEquals(cell.after(), control.status().mark());
            }
            if (cell.role() == ColumnRole.REMARKS) {
                assertTrue(control.remarks().orElseThrow().contains(cell.after()), cell.toString());
            }
        }
        Set<String> unanswered = Set.copyOf(result.unanswered());
        for (Control answer : sheet.answers()) {
            if (answer.status().verdict() == Verdict.UNANSWERED) {
                assertTrue(unanswered.contains(answer.id()));
            }
        }
    }
}
