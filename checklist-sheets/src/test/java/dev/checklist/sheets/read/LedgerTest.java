// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.mapping.SheetMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** Each cell of real sheets is in the checklist, or named by a problem. The cells are counted by other code. */
class LedgerTest {

    /** Files that are damaged, or have no table of requirements. They are there for other reasons. */
    private static final Pattern NO_SHEET = Pattern.compile(
            ".*/(torture/.*|ja/encoding/[^/]*|MANIFEST\\.tsv|missing_column_heading\\.xlsx|2\\.8-cut-..\\.csv|3\\.4-own\\.csv)");

    private static final Pattern SHEET = Pattern.compile("(?i).*\\.(xlsx|xlsm|csv|tsv|txt|md)");

    @TestFactory
    Stream<DynamicTest> realSheetsLoseNoCell() throws IOException {
        return tests("");
    }

    @TestFactory
    Stream<DynamicTest> sheetsOfAllKindsLoseNoCell() throws IOException {
        return tests("../cases/sheets");
    }

    private static Stream<DynamicTest> tests(String name) throws IOException {
        Path folder =
                Path.of(System.getProperty("checklist.testdata")).resolve(name).normalize();
        assumeTrue(Files.exists(folder), () -> "not on this machine: " + folder);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> SHEET.matcher(file.toString()).matches())
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), () -> losesNoCell(file)));
    }

    private static void losesNoCell(Path file) throws IOException {
        SheetImport sheet;
        try {
            sheet = SheetReader.create().read(file);
        } catch (ChecklistParseException e) {
            if (!NO_SHEET.matcher(file.toString().replace('\\', '/')).matches()) {
                throw e;
            }
            throw new TestAbortedException("refused: " + e.getMessage(), e);
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean isWorkbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        List<KeptCells.Cell> cells = isWorkbook ? WorkbookCells.of(file) : cells(bytes, sheet);
        assertEquals(List.of(), KeptCells.lost(cells, sheet));
        SheetMapping saved = SheetMapping.fromJson(sheet.mapping().toJson());
        assertEquals(sheet.checklist(), SheetReader.create().read(file, saved).checklist(), "by its own mapping");
    }

    private static List<KeptCells.Cell> cells(byte[] bytes, SheetImport sheet) {
        List<KeptCells.Cell> cells = new ArrayList<>();
        SheetMapping mapping = sheet.mapping();
        String text = new String(bytes, mapping.charset().orElseThrow());
        if (sheet.problems().stream().anyMatch(problem -> problem.code().equals("stray-quote"))) {
            text = text.replaceAll("(?<=[^,\\r\\n\"])\"(?=[^,\\r\\n\"])", "\"\"");
        }
        int row = 0;
        for (CsvRecord record : CsvReader.builder()
                .fieldSeparator(mapping.separator().orElseThrow())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            row++;
            for (int column = 0; column < record.getFieldCount(); column++) {
                // A guard against formulas is no part of the text.
                String field =
                        record.getField(column).replaceFirst("^'(?=[=+@-])", "").replaceFirst("^=\"(.*)\"$", "$1");
                // So is the line under the header of a table in Markdown.
                boolean isRule = mapping.separator().orElseThrow() == '|' && field.matches("\\s*:?-+:?\\s*");
                if (!isRule && !KeptCells.fold(field).isEmpty()) {
                    cells.add(KeptCells.Cell.of("", row, column, field));
                }
            }
        }
        return cells;
    }
}
