// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.sheets.detail.Detail;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.GridRowBuilder;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.readback.ReadBack;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the values that the cells of a written sheet alone do not show, by reading each of its rows. */
final class WrittenDetails implements SheetRows.Visitor {

    /** The number of rows that show the language of a sheet, at least as many as are looked at when it is read. */
    private static final int FIRST_ROWS = 100;

    private final ChecklistSheet sheet;
    private final DetailsSheetWriter details;
    private final SheetRows rows;
    private final AnswerDropDowns dropDowns;
    private final ReadBack reader;
    private final int evidence;
    private int row;

    private WrittenDetails(ChecklistSheet sheet, DetailsSheetWriter details, ReadBack reader) {
        this.sheet = sheet;
        this.details = details;
        this.rows = new SheetRows(sheet.columns());
        this.dropDowns = sheet.dropDowns(new ChoiceLists());
        this.reader = reader;
        this.evidence = SheetRows.column(sheet.columns(), ColumnRole.EVIDENCE);
        this.row = sheet.header();
    }

    /**
     * Writes the details of a checklist.
     *
     * @param notes the texts of the sheet of notes
     * @param most  the number of rows that are read before what was read of them is dropped
     */
    static void write(
            Checklist checklist,
            ChecklistSheet sheet,
            List<String> notes,
            SheetMapping mapping,
            int most,
            DetailsSheetWriter details)
            throws IOException {
        List<GridRow> top = top(sheet);
        writeAll(details, ReadBack.ofChecklist(checklist, mapping, top, texts(notes)));
        top.addAll(first(checklist, sheet));
        ReadBack reader = new ReadBack(mapping.tables().get(0), top, most);
        SheetRows.visit(checklist.sections(), new WrittenDetails(sheet, details, reader));
    }

    private static void writeAll(DetailsSheetWriter details, List<Detail> all) throws IOException {
        for (Detail detail : all) {
            details.write(detail);
        }
    }

    /** Returns rows of one text each. */
    private static List<GridRow> texts(List<String> texts) {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            add(rows, i + 1, texts.subList(i, i + 1));
        }
        return rows;
    }

    private static void add(List<GridRow> rows, int number, List<String> texts) {
        GridRowBuilder cells = new GridRowBuilder();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(i, XmlEscapes.asRead(texts.get(i)));
        }
        if (!cells.isEmpty()) {
            rows.add(cells.build(number));
        }
    }

    /** Returns the rows up to the header. */
    private static List<GridRow> top(ChecklistSheet sheet) {
        List<GridRow> rows = texts(sheet.lines());
        add(
                rows,
                sheet.header(),
                sheet.columns().stream().map(WrittenColumn::header).toList());
        return rows;
    }

    private static List<GridRow> first(Checklist checklist, ChecklistSheet sheet) throws IOException {
        List<GridRow> first = new ArrayList<>();
        SheetRows rows = new SheetRows(sheet.columns());
        SheetRows.visit(checklist.sections(), new SheetRows.Visitor() {
            @Override
            public void section(Section section, int depth) {
                if (first.size() < FIRST_ROWS) {
                    first.add(rows.asRead(sheet.header() + first.size() + 1, rows.texts(section, depth)));
                }
            }

            @Override
            public void control(Control control, int depth) {
                if (first.size() < FIRST_ROWS) {
                    first.add(rows.asRead(sheet.header() + first.size() + 1, rows.texts(control, depth)));
                }
            }
        });
        return first;
    }

    @Override
    public void section(Section section, int depth) throws IOException {
        row++;
        writeAll(details, reader.ofSection(section, depth, rows.asRead(row, rows.texts(section, depth))));
    }

    @Override
    public void control(Control control, int depth) throws IOException {
        row++;
        Map<String, String> links = rows.link(control)
                .map(page -> Map.of(Cells.name(row, evidence), page.toASCIIString()))
                .orElse(Map.of());
        List<String> choices = dropDowns.add(row - 1, control);
        GridRow read = rows.asRead(row, rows.texts(control, depth));
        writeAll(details, reader.ofControl(control, depth, read, links, sheet.status(), choices));
    }
}
