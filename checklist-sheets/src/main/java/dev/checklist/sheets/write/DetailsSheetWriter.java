// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.detail.Detail;
import dev.checklist.sheets.detail.DetailsFormat;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.words.SheetWords;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sheet that says how the other sheets are read: the mapping, and the values that the cells alone do not
 * show. Nothing in it is hidden from people.
 */
final class DetailsSheetWriter {

    static final String NAME = "Details";

    private static final List<Integer> WIDTHS = List.of(22, 14, 22, 60, 60);
    private static final int CHUNK = 32_000;

    private DetailsSheetWriter() {}

    static void write(
            Worksheet sheet, SheetWords words, SheetMapping mapping, List<Detail> details, ChoiceLists choices) {
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.width(i, WIDTHS.get(i));
        }
        SheetPrint.set(sheet, 2);
        sheet.value(0, 0, DetailsFormat.FORMAT + DetailsFormat.VERSION);
        sheet.value(0, 1, words.get("details"));
        for (int i = 0; i < DetailsFormat.HEADER.size(); i++) {
            sheet.value(2, i, DetailsFormat.HEADER.get(i));
        }
        choices.write(sheet);
        int row =
                write(sheet, DetailsFormat.FIRST_ROW - 1, List.of(DetailsFormat.MAPPING, "", "", "", mapping.toJson()));
        for (Detail detail : details) {
            // Names of properties may contain any character, even those that a cell can't hold.
            String member = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(detail.member()));
            row = write(
                    sheet,
                    row,
                    List.of(detail.item(), detail.id(), member, json(detail.readsAs()), json(detail.standsFor())));
        }
    }

    private static String json(@Nullable JsonNode value) {
        return value == null ? "" : value.toString();
    }

    /** Writes texts over as many rows as they need, and returns the next row. */
    private static int write(Worksheet sheet, int first, List<String> texts) {
        List<String> rest = new ArrayList<>(texts);
        int row = first;
        for (; row == first || rest.stream().anyMatch(text -> !text.isEmpty()); row++) {
            for (int i = 0; i < rest.size(); i++) {
                String part = Texts.cut(rest.get(i), CHUNK);
                if (!part.isEmpty()) {
                    sheet.value(row, i, XmlEscapes.escape(row == first ? part : DetailsFormat.CONTINUATION + part));
                    rest.set(i, rest.get(i).substring(part.length()));
                }
            }
        }
        return row;
    }
}
