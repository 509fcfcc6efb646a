// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.xlsx.XlsxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads files that others made to break readers. The result is a checklist, or the documented exception. */
@Timeout(60)
class TortureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "torture/poi",
                "torture/fastexcel/xlsx",
                "torture/jackson",
                "torture/fastcsv",
                "torture/csv-spectrum/csvs"
            })
    void giveAChecklistOrTheDocumentedException(String folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(RealSheetsTest.file(folder))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            try {
                SheetImport sheet = SheetReader.create().read(file);
                assertEquals(sheet, SheetReader.create().read(file));
            } catch (ChecklistParseException e) {
                assertEquals(file.toString(), e.location().source());
            }
        }
    }

    @Test
    void refuseAnXmlBomb() {
        Path bomb = RealSheetsTest.file("torture/poi/poc-xmlbomb.xlsx");
        String message = assertThrows(
                        ChecklistParseException.class,
                        () -> SheetReader.create().read(bomb))
                .getMessage();
        assertTrue(message.startsWith("Found a damaged part 'xl/sharedStrings.xml'"), message);
    }

    @Test
    void keepWhatTheirCellsHold() throws IOException {
        assertEquals("漢字", cell("torture/fastexcel/xlsx/phonetic_text.xlsx"));
    }

    private static String cell(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(RealSheetsTest.file(name));
        return XlsxFile.read(bytes, name, SheetLimits.defaults())
                .grids()
                .get(0)
                .rows()
                .get(0)
                .textAt(0);
    }
}
