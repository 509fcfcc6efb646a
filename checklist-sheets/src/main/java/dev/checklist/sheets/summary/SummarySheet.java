// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.summary;

import dev.checklist.model.Checklist;
import dev.checklist.model.Verdict;
import dev.checklist.sheets.detail.DetailsFormat;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.theme.SheetTheme;
import dev.checklist.sheets.words.SheetWords;
import dev.checklist.sheets.workbook.CellStyle;
import dev.checklist.sheets.workbook.SheetSettings;
import dev.checklist.sheets.workbook.SheetStream;
import dev.checklist.sheets.workbook.WorkbookStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Writes the sheet that counts the answers of each section. */
public final class SummarySheet {

    /** Estimates the height of a text of the usual size in a column. */
    public interface Heights {
        double of(String text, double width);
    }

    /** The number of cells that the formulas may compare. More of them would make each change of an answer slow. */
    private static final long MOST_COMPARED = 20_000_000;

    /** The number of the row of the header, from 1. */
    static final int HEADER = 3;

    private static final double LABEL_WIDTH = 10;
    private static final double SECTION_WIDTH = 46;
    private static final double COUNT_WIDTH = 15;
    /** Bold words need more room, and are not divided. */
    private static final double HEADER_ROOM = 11;

    private static final double BAR_WIDTH = 42;

    private final SheetWords words;
    private final Heights heights;
    private final KnownMarks marks;
    private final SummaryColumns columns;
    private final CountFormulas formulas;
    private final WorkbookStream workbook;
    private final SheetStream sheet;

    private SummarySheet(
            WorkbookStream workbook, SheetWords words, Heights heights, KnownMarks marks, CountedSheet counted)
            throws IOException {
        this.workbook = workbook;
        this.words = words;
        this.heights = heights;
        this.marks = marks;
        this.columns = SummaryColumns.of(marks);
        this.formulas = new CountFormulas(counted, columns, marks);
        this.sheet = workbook.sheet(new SheetSettings(words.get("overview"), false, widths(), HEADER, HEADER, 0));
    }

    /** Writes the sheet. */
    public static void write(
            WorkbookStream workbook, Checklist checklist, CountedSheet counted, SheetWords words, Heights heights)
            throws IOException {
        KnownMarks marks = KnownMarks.of(checklist, counted.vocabulary());
        SummarySheet summary = new SummarySheet(workbook, words, heights, marks, counted);
        List<SummaryRow> rows = SummaryRow.of(checklist, counted, marks);
        summary.writeTop(checklist.title());
        long compared = (long) rows.size() * summary.formulas.rows() * (marks.size() + 1);
        for (SummaryRow row : compared > MOST_COMPARED ? List.<SummaryRow>of() : rows) {
            summary.writeSection(row);
        }
        summary.writeTotals(Counts.of(checklist.controls(), marks));
    }

    private List<SheetSettings.Column> widths() {
        List<SheetSettings.Column> widths = new ArrayList<>();
        widths.add(new SheetSettings.Column(LABEL_WIDTH, false));
        widths.add(new SheetSettings.Column(SECTION_WIDTH, false));
        int counts = columns.id() - SummaryColumns.FIRST - (columns.hasShare() ? 1 : 0);
        widths.addAll(Collections.nCopies(counts, new SheetSettings.Column(COUNT_WIDTH, false)));
        if (columns.hasShare()) {
            widths.add(new SheetSettings.Column(BAR_WIDTH, false));
        }
        widths.addAll(Collections.nCopies(1 + columns.marks(), new SheetSettings.Column(COUNT_WIDTH, true)));
        return widths;
    }

    private void writeTop(String title) throws IOException {
        double width = widths().stream()
                .filter(column -> !column.isFolded())
                .mapToDouble(SheetSettings.Column::width)
                .sum();
        double scale = (double) SheetTheme.TITLE_SIZE / SheetTheme.SIZE;
        sheet.row(scale * heights.of(title, width / scale));
        sheet.text(0, title, workbook.style(SheetTheme.TITLE.wrapped()));
        sheet.merge(0, columns.id() - 1);
        String note = words.get("overview-note");
        sheet.row(heights.of(note, width));
        sheet.text(0, note, workbook.style(SheetTheme.LINE.top().wrapped()));
        sheet.merge(0, columns.id() - 1);
        writeHeader();
    }

    private void writeHeader() throws IOException {
        String[] names = new String[columns.id() + 1];
        names[SummaryColumns.LABEL] = words.get("label");
        names[SummaryColumns.SECTION] = words.get("section");
        for (Verdict verdict : columns.verdicts()) {
            names[columns.of(verdict)] = words.get("verdict", verdict);
        }
        names[columns.other()] = words.get("other");
        names[columns.unanswered()] = words.get("verdict", Verdict.UNANSWERED);
        names[columns.total()] = words.get("total");
        if (columns.hasShare()) {
            names[columns.share()] = words.get("implemented-share");
            names[columns.bar()] = "";
        }
        names[columns.id()] = DetailsFormat.OVERVIEW;
        sheet.row(Arrays.stream(names)
                .limit(columns.id())
                .mapToDouble(name -> heights.of(name, HEADER_ROOM))
                .max()
                .orElseThrow());
        int style = workbook.style(SheetTheme.HEADER);
        for (int i = 0; i < names.length; i++) {
            sheet.text(i, names[i], style);
        }
        List<String> all = marks.all();
        for (int i = 0; i < all.size(); i++) {
            sheet.text(columns.firstMark() + i, all.get(i), style);
        }
    }

    private void writeSection(SummaryRow row) throws IOException {
        String label = CellTexts.oneLine(row.label());
        sheet.row(Math.max(heights.of(label, LABEL_WIDTH), heights.of(row.path(), SECTION_WIDTH)));
        sheet.text(SummaryColumns.LABEL, label, workbook.style(SheetTheme.TEXT.centered()));
        sheet.text(SummaryColumns.SECTION, row.path(), workbook.style(SheetTheme.TEXT));
        writeCounts(formulas.section(sheet.current() + 1), row.counts(), SheetTheme.TEXT);
        sheet.text(columns.id(), row.id(), workbook.style(SheetTheme.TEXT));
    }

    private void writeTotals(Counts counts) throws IOException {
        CellStyle band = SheetTheme.band(1);
        String total = words.get("total");
        sheet.row(heights.of(total, SECTION_WIDTH));
        sheet.text(SummaryColumns.LABEL, "", workbook.style(band));
        sheet.text(SummaryColumns.SECTION, total, workbook.style(band));
        writeCounts(formulas.all(), counts, band);
        sheet.keepTexts("A1:" + Cells.name(sheet.current() + 1, columns.id()));
    }

    private void writeCounts(String condition, Counts counts, CellStyle style) throws IOException {
        int number = workbook.style(style.centered());
        int row = sheet.current() + 1;
        for (Verdict verdict : columns.verdicts()) {
            sheet.formula(columns.of(verdict), formulas.count(condition, verdict), text(counts.of(verdict)), number);
        }
        sheet.formula(columns.other(), formulas.other(row), text(counts.of(Verdict.ANSWERED)), number);
        sheet.formula(
                columns.unanswered(),
                formulas.count(condition, Verdict.UNANSWERED),
                text(counts.of(Verdict.UNANSWERED)),
                number);
        sheet.formula(columns.total(), CountFormulas.total(condition), text(counts.total()), number);
        if (columns.hasShare()) {
            writeShare(counts, style);
        }
    }

    private void writeShare(Counts counts, CellStyle style) throws IOException {
        int row = sheet.current() + 1;
        int assessed = counts.of(columns.assessed());
        int percent = workbook.style(style.centered().percent());
        int bar = workbook.style(style.colour(SheetTheme.BAR));
        if (assessed == 0) {
            sheet.textFormula(columns.share(), formulas.share(row), "", percent);
            sheet.textFormula(columns.bar(), formulas.bar(row), "", bar);
        } else {
            double share = (double) counts.of(columns.met()) / assessed;
            sheet.formula(columns.share(), formulas.share(row), Double.toString(share), percent);
            sheet.textFormula(columns.bar(), formulas.bar(row), CountFormulas.bar(share), bar);
        }
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
