// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.summary.CountedSheet;
import dev.checklist.sheets.theme.SheetTheme;
import dev.checklist.sheets.words.SheetWords;
import dev.checklist.sheets.workbook.CellHeight;
import dev.checklist.sheets.workbook.CellStyle;
import dev.checklist.sheets.workbook.SheetSettings;
import dev.checklist.sheets.workbook.SheetStream;
import dev.checklist.sheets.workbook.WorkbookStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** The sheet that people work in: title, header, and a row for each section and control. */
final class ChecklistSheet {

    private static final double TITLE_HEIGHT = 26;

    private final Checklist checklist;
    private final SheetWords words;
    private final List<WrittenColumn> columns;
    /** The number of columns that people see. */
    private final int visible;

    private final Vocabulary vocabulary;
    private final List<String> lines;
    private final double lineHeight;

    ChecklistSheet(Checklist checklist, SheetWords words, List<WrittenColumn> columns, Vocabulary vocabulary) {
        this.checklist = checklist;
        this.words = words;
        this.columns = columns;
        this.visible =
                (int) columns.stream().filter(column -> !column.isTechnical()).count();
        this.vocabulary = vocabulary;
        this.lineHeight = WorkbookFont.of(words.locale()).lineHeight();
        this.lines = TitleLines.of(checklist, words, width());
    }

    List<WrittenColumn> columns() {
        return columns;
    }

    List<String> lines() {
        return lines;
    }

    /** Returns the number of the row of the header, from 1. */
    int header() {
        return lines.size() + 1;
    }

    int status() {
        return SheetRows.column(columns, ColumnRole.STATUS);
    }

    /** Returns how the sheet is read. */
    TableMapping mapping() {
        return TableMapping.builder()
                .sheet(words.get("sheet"))
                .headerRow(header())
                .columns(columns.stream().map(WrittenColumn::mapping).toList())
                .sections(SectionRule.DEPTH)
                .vocabulary(vocabulary)
                .build();
    }

    CountedSheet counted() {
        int parent = SheetRows.column(columns, ColumnRole.PARENT);
        return new CountedSheet(
                words.get("sheet"),
                header() + 1,
                header() + countRows(),
                status(),
                SheetRows.column(columns, ColumnRole.ASSESSABLE),
                parent,
                columns.get(parent).ofControl(),
                vocabulary);
    }

    /** Returns the number of rows below the header, with those in which long texts go on. */
    private int countRows() {
        SheetRows rows = new SheetRows(columns);
        return Stream.concat(
                        checklist.allSections().stream().map(section -> rows.texts(section, 1)),
                        checklist.controls().stream().map(control -> rows.texts(control, 1)))
                .mapToInt(texts -> 1 + further(texts))
                .sum();
    }

    /** Returns the number of rows below its first one that a row needs, as it has more lines than a row can show. */
    private int further(String[] texts) {
        return (lines(texts) - 1) / CellHeight.most(lineHeight);
    }

    /** Returns the height of a text in a column. */
    double height(String text, double width) {
        return CellHeight.lines(text, width) * lineHeight;
    }

    AnswerDropDowns dropDowns(ChoiceLists choices) {
        return new AnswerDropDowns(choices, WrittenVocabulary.offered(checklist, vocabulary));
    }

    private int lines(String[] texts) {
        int lines = 1;
        for (int i = 0; i < visible; i++) {
            lines = Math.max(lines, CellHeight.lines(texts[i], columns.get(i).width()));
        }
        return lines;
    }

    private double width() {
        return columns.subList(0, visible).stream()
                .mapToDouble(WrittenColumn::width)
                .sum();
    }

    void write(WorkbookStream workbook, ChoiceLists choices) throws IOException {
        List<SheetSettings.Column> settings = columns.stream()
                .map(column -> new SheetSettings.Column(column.width(), column.isTechnical()))
                .toList();
        int label = SheetRows.column(columns, ColumnRole.LABEL);
        SheetStream sheet =
                workbook.sheet(new SheetSettings(words.get("sheet"), false, settings, header(), header(), label + 1));
        AnswerDropDowns dropDowns = dropDowns(choices);
        Writer writer = new Writer(workbook, sheet, dropDowns);
        writer.title();
        writer.header();
        SheetRows.visit(checklist.sections(), writer);
        int last = Math.max(sheet.current() + 1, header() + 1);
        sheet.filter("A%s:%s".formatted(header(), Cells.name(last, columns.size() - 1)));
        sheet.keepTexts("A1:" + Cells.name(last, columns.size() - 1));
        dropDowns.write(sheet, status());
        SheetAnswers.colour(workbook, sheet, header() + 1, last, status(), vocabulary);
    }

    /** Writes the rows, one after the other. */
    private final class Writer implements SheetRows.Visitor {

        private final WorkbookStream workbook;
        private final SheetStream sheet;
        private final AnswerDropDowns dropDowns;
        private final SheetRows rows = new SheetRows(columns);
        private final int mostLines = CellHeight.most(lineHeight);
        private int furtherRows;
        private final int[] styles;
        private final int link;
        private final int evidence = SheetRows.column(columns, ColumnRole.EVIDENCE);

        Writer(WorkbookStream workbook, SheetStream sheet, AnswerDropDowns dropDowns) {
            this.workbook = workbook;
            this.sheet = sheet;
            this.dropDowns = dropDowns;
            this.furtherRows = Cells.MAX_ROWS
                    - ChecklistSheet.this.header()
                    - checklist.controls().size()
                    - checklist.allSections().size();
            this.styles = columns.stream()
                    .map(column -> column.isCentered() ? SheetTheme.TEXT.centered() : SheetTheme.TEXT)
                    .mapToInt(workbook::style)
                    .toArray();
            this.link = workbook.style(SheetTheme.link(SheetTheme.TEXT));
        }

        void title() throws IOException {
            int height = CellHeight.lines(lines.get(0), width() * SheetTheme.SIZE / SheetTheme.TITLE_SIZE);
            CellStyle style = height > 1 ? SheetTheme.TITLE.wrapped() : SheetTheme.TITLE;
            sheet.row(height * TITLE_HEIGHT);
            sheet.text(0, lines.get(0), workbook.style(style));
            if (height > 1) {
                sheet.merge(0, visible - 1);
            }
            for (String line : lines.subList(1, lines.size())) {
                sheet.row(lineHeight);
                sheet.text(0, line, workbook.style(SheetTheme.LINE));
            }
        }

        void header() throws IOException {
            String[] names = columns.stream().map(WrittenColumn::header).toArray(String[]::new);
            sheet.row(lines(names) * lineHeight);
            for (int i = 0; i < names.length; i++) {
                sheet.text(i, names[i], workbook.style(SheetTheme.HEADER));
            }
        }

        @Override
        public void section(Section section, int depth) throws IOException {
            String[] texts = rows.texts(section, depth);
            CellStyle band = SheetTheme.band(depth);
            int label = workbook.style(band.centered());
            int other = workbook.style(band);
            int first = begin(texts);
            for (int i = 0; i < texts.length; i++) {
                CellContents.write(sheet, i, columns.get(i), texts[i], i == 0 ? label : other);
            }
            goOn(texts, first, i -> i == 0 ? label : other);
        }

        @Override
        public void control(Control control, int depth) throws IOException {
            String[] texts = rows.texts(control, depth);
            Optional<URI> page = rows.link(control);
            int first = begin(texts);
            for (int i = 0; i < texts.length; i++) {
                int style = i == evidence && page.isPresent() ? link : styles[i];
                CellContents.write(sheet, i, columns.get(i), texts[i], style);
            }
            page.ifPresent(target -> sheet.link(evidence, target));
            dropDowns.add(sheet.current(), control);
            goOn(texts, first, i -> styles[i]);
        }

        /** Begins a row that is as high as its texts, and returns its index. */
        private int begin(String[] texts) throws IOException {
            sheet.row(lines(texts) * lineHeight);
            return sheet.current();
        }

        /** Lets the texts of a row go on in the rows below, if there are more lines than a row can show. */
        private void goOn(String[] texts, int first, IntUnaryOperator style) throws IOException {
            int lines = lines(texts);
            int further = Math.min(further(texts), furtherRows);
            for (int row = 1; row <= further; row++) {
                sheet.row((lines - row * mostLines) * lineHeight);
                for (int i = 0; i < visible; i++) {
                    sheet.text(i, "", style.applyAsInt(i));
                }
            }
            for (int i = 0; further > 0 && i < visible; i++) {
                sheet.mergeDown(i, first);
            }
            furtherRows -= further;
        }
    }
}
