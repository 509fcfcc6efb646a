// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.detail.Detail;
import dev.checklist.sheets.detail.DetailsFormat;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.words.SheetWords;
import dev.checklist.sheets.workbook.SheetSettings;
import dev.checklist.sheets.workbook.SheetStream;
import dev.checklist.sheets.workbook.WorkbookStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sheet that says how the other sheets are read: the mapping, and the values that the cells alone do not
 * show. People do not need it, so that it is hidden, but they can see and edit everything in it.
 */
final class DetailsSheetWriter {

    static final String NAME = "Details";

    private static final List<Integer> WIDTHS = List.of(22, 14, 22, 60, 60);
    private static final double CHOICE_WIDTH = 24;
    private static final int HEADER = 3;
    private static final int CHUNK = 32_000;

    private final SheetStream sheet;
    private final ChoiceLists choices;

    /** Begins the sheet. */
    DetailsSheetWriter(WorkbookStream workbook, SheetWords words, SheetMapping mapping, ChoiceLists choices)
            throws IOException {
        this.choices = choices;
        List<SheetSettings.Column> columns = new ArrayList<>();
        WIDTHS.forEach(width -> columns.add(new SheetSettings.Column(width, false)));
        columns.addAll(Collections.nCopies(choices.width(), new SheetSettings.Column(CHOICE_WIDTH, false)));
        sheet = workbook.sheet(new SheetSettings(NAME, true, columns, HEADER, 0, 0));
        sheet.row();
        sheet.text(0, DetailsFormat.FORMAT + DetailsFormat.VERSION, 0);
        sheet.text(1, words.get("details"), 0);
        sheet.row();
        sheet.row();
        for (int i = 0; i < DetailsFormat.HEADER.size(); i++) {
            sheet.text(i, DetailsFormat.HEADER.get(i), 0);
        }
        choices.writeTitles(sheet);
        write(List.of(DetailsFormat.MAPPING, "", "", "", mapping.toJson()));
    }

    void write(Detail detail) throws IOException {
        // Names of properties may contain any character, even those that a cell can't hold.
        String member = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(detail.member()));
        write(List.of(detail.item(), detail.id(), member, json(detail.readsAs()), json(detail.standsFor())));
    }

    private static String json(@Nullable JsonNode value) {
        return value == null ? "" : value.toString();
    }

    /** Writes the choices below the last detail. */
    void end() throws IOException {
        while (sheet.current() < DetailsFormat.FIRST_ROW - 2 + choices.height()) {
            sheet.row();
            choices.write(sheet, sheet.current() - DetailsFormat.FIRST_ROW + 1);
        }
    }

    /** Writes texts over as many rows as they need. */
    private void write(List<String> texts) throws IOException {
        int[] written = new int[texts.size()];
        boolean isFirst = true;
        boolean isRest = true;
        while (isRest) {
            isRest = false;
            sheet.row();
            for (int i = 0; i < written.length; i++) {
                String text = texts.get(i);
                String next = text.substring(written[i], Math.min(text.length(), written[i] + CHUNK + 1));
                String part = Texts.cut(next, CHUNK);
                if (!part.isEmpty()) {
                    sheet.text(i, isFirst ? part : DetailsFormat.CONTINUATION + part, 0);
                    written[i] += part.length();
                }
                isRest |= written[i] < text.length();
            }
            choices.write(sheet, sheet.current() - DetailsFormat.FIRST_ROW + 1);
            isFirst = false;
        }
    }
}
