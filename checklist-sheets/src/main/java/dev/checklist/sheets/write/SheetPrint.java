// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** Sets how a sheet is printed: on A4, landscape, as wide as the page, with the header on each page. */
final class SheetPrint {

    private static final float MARGIN = 0.4f;
    private static final float BOTTOM = 0.6f;

    private SheetPrint() {}

    /** Sets up a sheet whose header is repeated on each page. */
    static void set(Worksheet sheet, int header) {
        set(sheet);
        sheet.repeatRows(header);
    }

    static void set(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(BOTTOM);
        sheet.footer("&P / &N", Position.CENTER);
    }
}
