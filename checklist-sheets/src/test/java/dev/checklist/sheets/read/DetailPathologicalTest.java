// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static dev.checklist.model.Cost.assertProportional;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.sheets.TestWorkbook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Details of written workbooks that would be applied at a cost that grows faster than they do. */
class DetailPathologicalTest {

    private static final String MAPPING = """
            {"tables":[{"sheet":"S","headerRow":%s,"headerHeight":1,"columns":[{"role":"id","header":"No"},
            {"role":"depth","header":"Depth"},{"role":"assessable","header":"Assessable"},
            {"role":"requirement","header":"Requirement"},{"role":"status","header":"Status"}],
            "sections":"depth","ids":"printed","vocabulary":{"name":"v","terms":[]}}]}""";

    private static TestWorkbook details(TestWorkbook workbook, int headerRow, List<String> details) {
        List<String> rows = new ArrayList<>(List.of(
                "dev.checklist.sheets 1",
                "",
                "item|id|member|reads as|stands for",
                "mapping||||" + MAPPING.formatted(headerRow).replace("\n", "")));
        rows.addAll(details);
        return workbook.sheet("Details", rows, List.of());
    }

    private static String note(int number) {
        return "This is note " + number;
    }

    @Test
    void notesThatAreRemoved() {
        assertProportional(
                1_000,
                count -> {
                    List<String> rows = IntStream.range(0, count)
                            .mapToObj(i -> note(i))
                            .collect(Collectors.toCollection(ArrayList::new));
                    rows.addAll(List.of("No|Depth|Assessable|Requirement|Status", "s|1||One|", "c|2|x|Do it.|Yes"));
                    List<String> details = new ArrayList<>();
                    for (int i = count - 1; i >= 0; i--) {
                        details.add("checklist||notes|\"" + note(i) + "\"|");
                        if (i % 20 == 0) {
                            details.add("checklist||notes|[]|");
                        }
                    }
                    return details(new TestWorkbook().sheet("S", rows, List.of()), count + 1, details)
                            .bytes();
                },
                workbook -> assertEquals(
                        List.of(),
                        SheetReader.create().read(workbook).checklist().notes()));
    }

    /** A workbook in which all controls share one form. */
    private static byte[] forms(int controls, int choices, List<String> details) {
        StringBuilder data = new StringBuilder("<sheetData>");
        data.append(row(List.of("No", "Depth", "Assessable", "Requirement", "Status")));
        data.append(row(List.of("s", "1", "", "One", "")));
        for (int i = 0; i < controls; i++) {
            data.append(row(List.of("c" + i, "2", "x", "Do it.", "choice1")));
        }
        data.append("</sheetData><dataValidations><dataValidation type='list' sqref='E3:E")
                .append(controls + 2)
                .append("'><formula1>L!$A$1:$A$")
                .append(choices)
                .append("</formula1></dataValidation></dataValidations>");
        TestWorkbook workbook = new TestWorkbook()
                .rawSheet("S", data.toString(), "")
                .sheet(
                        "L",
                        IntStream.range(0, choices).mapToObj(i -> "choice" + i).toList(),
                        List.of());
        return details(workbook, 1, details).bytes();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "<c t='inlineStr'><is><t>" + cell + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
    }

    @Test
    void aFormThatManyControlsShare() {
        assertProportional(300, count -> forms(count, count, List.of("checklist||title|\"sheet\"|\"T\"")), workbook -> {
            Checklist read = SheetReader.create().read(workbook).checklist();
            assertEquals("T", read.title());
            List<Control> controls = read.controls();
            assertTrue(controls.get(0).form().isPresent());
            assertSame(controls.get(0).form().get(), controls.get(1).form().orElseThrow());
        });
    }

    @Test
    void detailsOfAFormThatManyControlsShare() {
        assertProportional(
                300,
                count -> forms(
                        count,
                        count,
                        IntStream.range(0, count)
                                .mapToObj(i -> "control|c" + i + "|form|{}|")
                                .toList()),
                workbook -> {
                    SheetImport read = SheetReader.create().read(workbook);
                    assertTrue(read.checklist().controls().get(0).form().isPresent());
                    assertTrue(read.problems().size() >= 300);
                });
    }

    @Test
    void detailsOfAFormAndOfTheIdBesideIt() {
        String form =
                "{\"type\":\"one-of\",\"choices\":[{\"mark\":\"choice0\",\"verdict\":\"answered\",\"meaning\":\"\"},"
                        + "{\"mark\":\"choice1\",\"verdict\":\"answered\",\"meaning\":\"\"}]}";
        List<Control> controls = SheetReader.create()
                .read(forms(3, 2, List.of("control|c0|form|" + form + "|", "control|c1|id|\"c1\"|\"other\"")))
                .checklist()
                .controls();
        assertTrue(controls.get(0).form().isEmpty());
        assertEquals("other", controls.get(1).id());
        assertSame(controls.get(2).form().orElseThrow(), controls.get(1).form().orElseThrow());
    }
}
