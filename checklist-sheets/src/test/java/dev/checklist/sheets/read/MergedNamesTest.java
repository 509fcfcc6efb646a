// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.Reference;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.mapping.SheetMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What columns below a merged name are. */
class MergedNamesTest {

    private static SheetImport sheet(List<String> rows, String... merges) {
        return SheetReader.create()
                .read(new TestWorkbook().sheet("Sheet1", rows, List.of(merges)).bytes());
    }

    private static List<String> locators(Control control) {
        return control.references().stream()
                .map(Reference::locator)
                .map(Optional::orElseThrow)
                .toList();
    }

    @Test
    void eachHasTheRoleOfTheName() {
        List<String> rows = List.of(
                "ID | Control | Framework mapping | | | Answer | Owner | ",
                "1 | The firewall is checked | AC-3 | AC-5 | AC-6 | Yes | Ann | Bob",
                "2 | The backup is checked | CP-9 | CP-10 | | No | Ann |");
        SheetImport sheet = sheet(rows, "C1:E1", "G1:H1");
        List<Control> controls = sheet.checklist().controls();
        assertEquals(List.of("AC-3", "AC-5", "AC-6"), locators(controls.get(0)));
        assertEquals(List.of("CP-9", "CP-10"), locators(controls.get(1)));
        assertEquals(Map.of("Owner", "Ann", "Owner (H)", "Bob"), controls.get(0).properties());
    }

    @Test
    void aSavedMappingFindsATextThatDoesNotBeginBelowItsName() {
        List<String> rows = List.of(
                " | No. | Question | | | Answer | ",
                " | 1 | | Are doors locked? | | | Yes",
                " | 2 | | Are keys counted? | | | No");
        SheetImport sheet = sheet(rows, "C1:E1", "F1:G1");
        assertEquals(
                List.of("D", "G"),
                sheet.mapping().tables().get(0).columns().stream()
                        .filter(column -> column.header().isEmpty())
                        .map(column -> column.letter().orElseThrow())
                        .toList());
        SheetMapping saved = SheetMapping.fromJson(sheet.mapping().toJson());
        SheetImport again = SheetReader.create()
                .read(
                        new TestWorkbook()
                                .sheet("Sheet1", rows, List.of("C1:E1", "F1:G1"))
                                .bytes(),
                        saved);
        assertEquals(sheet.checklist(), again.checklist());
        assertEquals("Are doors locked?", again.checklist().controls().get(0).requirement());
    }
}
