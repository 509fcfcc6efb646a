// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.Office;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.write.SheetWriteOptions;
import dev.checklist.sheets.write.SheetWriter;
import dev.checklist.sheets.xlsx.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SummaryProperties {

    private static final String FIRST = "xl/worksheets/sheet1.xml";

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    private static byte[] write(Checklist checklist) {
        return SheetWriter.with(SheetWriteOptions.builder().summary(true).build())
                .writeBytes(checklist);
    }

    @Property(tries = 150)
    void everyChecklistIsReadBackEqual(@ForAll("checklists") Checklist checklist) {
        SheetImport with = SheetReader.create().read(write(checklist));
        SheetImport without = SheetReader.create().read(SheetWriter.create().writeBytes(checklist));
        assertEquals(checklist, with.checklist());
        assertEquals(without.problems(), with.problems());
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** Returns the checklist; empty if no table is found, as in a workbook without controls. */
    private static Optional<Checklist> withoutDetails(byte[] workbook) throws IOException {
        Map<String, String> parts = parts(workbook);
        parts.put("xl/workbook.xml", parts.get("xl/workbook.xml").replaceAll("<sheet name=\"Details\"[^>]*/>", ""));
        byte[] edited = TestWorkbook.zip(parts);
        try {
            return Optional.of(SheetReader.create().read(edited).checklist());
        } catch (ChecklistParseException e) {
            return Optional.empty();
        }
    }

    @Property(tries = 100)
    void isNoTableEvenIfTheDetailsWereDeleted(@ForAll("checklists") Checklist checklist) throws IOException {
        assertEquals(withoutDetails(SheetWriter.create().writeBytes(checklist)), withoutDetails(write(checklist)));
    }

    private static List<String> numbers(byte[] workbook) {
        Grid grid = XlsxFile.read(workbook, "a.xlsx", SheetLimits.defaults())
                .grids()
                .get(0);
        List<String> lines = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            if (row.number() > SummarySheet.HEADER) {
                List<String> cells = new ArrayList<>();
                for (int i = SummaryColumns.FIRST; i < row.size(); i++) {
                    cells.add(row.textAt(i));
                }
                lines.add(String.join("|", cells));
            }
        }
        return lines;
    }

    /** Starting LibreOffice takes a second. */
    @Property(tries = 5)
    void aSpreadsheetProgramCountsTheSame(@ForAll("checklists") Checklist checklist) throws Exception {
        byte[] workbook = write(checklist);
        Map<String, String> parts = parts(workbook);
        parts.put(FIRST, parts.get(FIRST).replaceAll("</f><v>[^<]*</v>", "</f>"));
        Path folder = Files.createTempDirectory("summary");
        Path file = Files.write(folder.resolve("a.xlsx"), TestWorkbook.zip(parts));
        Path saved = Office.convert(file, "xlsx", Files.createDirectories(folder.resolve("out")));
        assertEquals(numbers(workbook), numbers(Files.readAllBytes(saved)));
    }
}
