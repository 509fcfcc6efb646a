// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.model.Control;
import dev.checklist.samples.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Creates a workbook of five columns from the requirements and remarks of the sample sheet; each text is different. */
final class SheetWorkbook {

    private SheetWorkbook() {}

    static byte[] of(int rows) throws IOException {
        List<Control> controls = Samples.cybozuComChina().controls();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook target = new Workbook(bytes, "bench", "1.0")) {
            Worksheet sheet = target.newWorksheet("Sheet1");
            List<String> header = List.of("No.", "分類", "確認事項", "実施有無", "備考");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            for (int row = 1; row <= rows; row++) {
                Control control = controls.get(row % controls.size());
                sheet.value(row, 0, String.valueOf(row));
                sheet.value(row, 1, "分類 " + row / 100);
                // The texts differ, as in a real sheet.
                sheet.value(row, 2, row + " " + control.requirement());
                sheet.value(row, 3, control.status().mark());
                sheet.value(row, 4, control.remarks().orElse("") + row);
            }
        }
        return bytes.toByteArray();
    }
}
