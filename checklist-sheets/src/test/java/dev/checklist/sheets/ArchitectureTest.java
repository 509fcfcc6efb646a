// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Footprint;
import dev.checklist.model.NativeHints;
import dev.checklist.model.Rooms;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final Rooms rooms = new Rooms("dev.checklist.sheets");

    @Test
    void keepsItsRoomsApart() throws IOException {
        rooms.checkArrows("""
                assembly -> control, detail, grid, layout, mapping, marks, outline, rowkey, sheets, table
                control -> grid, mapping, marks, rowkey, sheets, table, words
                detail -> grid, mapping
                edit -> formula, grid, xlsx
                fill -> assembly, control, edit, formula, grid, mapping, marks, read, sheets, table, words, xlsx
                formula -> grid
                layout -> detail, grid, mapping, marks, table
                mapping -> grid
                marks -> grid
                outline -> grid, mapping, table
                read -> assembly, grid, mapping, sheets, text, xlsx
                readback -> assembly, control, detail, grid, mapping, outline, sheets, table
                rowkey -> grid, mapping, outline, table
                summary -> grid, theme, words, workbook
                table -> grid, mapping
                text -> grid, sheets
                theme -> workbook
                workbook -> grid, xlsx
                write -> detail, grid, mapping, marks, readback, rowkey, summary, theme, words, workbook, xlsx
                xlsx -> formula, grid, sheets, xml
                """);
        rooms.checkPackages();
    }

    @Test
    void dependsOnItsLibrariesAndModulesOnly() {
        rooms.checkDependencies(
                "dev.checklist.model..",
                "dev.checklist.io..",
                "com.fasterxml.jackson..",
                "de.siegmar.fastcsv..",
                "com.fasterxml.aalto..",
                "javax.xml.stream..",
                "org.apache.commons.compress..");
    }

    @Test
    void showsWhatUsersNeedOnly() {
        assertEquals(
                Set.of(
                        "ColumnMapping",
                        "ColumnReason",
                        "ColumnRole",
                        "FillOptions",
                        "FillResult",
                        "FilledCell",
                        "IdRule",
                        "RowMatch",
                        "SectionRule",
                        "SheetFiller",
                        "SheetImport",
                        "SheetLimits",
                        "SheetMapping",
                        "SheetProblemCodes",
                        "SheetReadOptions",
                        "SheetReader",
                        "SheetWriteOptions",
                        "SheetWriter",
                        "TableMapping",
                        "TextPolicy",
                        "UnknownMarkPolicy"),
                rooms.exportedTypes());
    }

    @Test
    void neitherPrintsNorLogs() {
        rooms.checkSilence();
    }

    @Test
    void usesNoReflection() {
        rooms.checkNoReflection("detail");
    }

    @Test
    void readersOfStreamsTakeAName() {
        rooms.checkNamesOfStreams();
    }

    @Test
    void tellsGraalVmItsResources() throws IOException {
        NativeHints hints = new NativeHints("checklist-sheets");
        hints.check();
        assertTrue(hints.text("native-image.properties").endsWith("\nArgs = -H:+AddAllCharsets\n"));
    }

    @Test
    void bringsWhatIsDocumented() throws IOException {
        new Footprint("checklist-sheets").check();
    }
}
