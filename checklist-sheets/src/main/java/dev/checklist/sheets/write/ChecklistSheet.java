// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Term;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.words.SheetWords;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that people work in: title, header, and a row for each section and control. */
final class ChecklistSheet {

    private static final double TITLE_HEIGHT = 26;
    private static final String BETWEEN = "　";
    private static final String TOP = "top";
    private static final String CENTER = "center";

    private final Worksheet sheet;
    private final SheetWords words;
    private final double lineHeight;
    private final List<WrittenColumn> columns;
    private final Vocabulary vocabulary;
    private final SheetLinks links;
    private final AnswerDropDowns dropDowns;
    private int row;

    ChecklistSheet(
            Worksheet sheet,
            SheetWords words,
            List<WrittenColumn> columns,
            Vocabulary vocabulary,
            ChoiceLists choices) {
        this.sheet = sheet;
        this.words = words;
        this.lineHeight = WorkbookFont.of(words.locale()).lineHeight();
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.links = new SheetLinks(sheet);
        this.dropDowns = new AnswerDropDowns(sheet, status(), choices);
    }

    /** Writes the sheet, and returns how it is read. */
    TableMapping write(Checklist checklist) {
        writeTitle(checklist);
        int header = row;
        writeHeader();
        for (Section section : checklist.sections()) {
            writeSection(section, 1);
        }
        setColumns();
        int last = Math.max(row - 1, header + 1);
        dropDowns.write(header + 1, last, WrittenVocabulary.offered(checklist, vocabulary));
        new SheetAnswers(sheet.range(header + 1, status(), last, status())).colour(vocabulary);
        SheetPrint.set(sheet, header);
        sheet.freezePane(0, header + 1);
        return TableMapping.builder()
                .sheet(sheet.getName())
                .headerRow(header + 1)
                .columns(columns.stream().map(WrittenColumn::mapping).toList())
                .sections(SectionRule.DEPTH)
                .vocabulary(vocabulary)
                .build();
    }

    private int status() {
        return column(ColumnRole.STATUS);
    }

    private int column(ColumnRole role) {
        return columns.stream().map(WrittenColumn::role).toList().indexOf(role);
    }

    private int lastVisible() {
        return (int) columns.stream().filter(column -> !column.isTechnical()).count() - 1;
    }

    private void writeTitle(Checklist checklist) {
        put(0, checklist.title());
        Range line = sheet.range(row, 0, row, lastVisible());
        int lines = CellHeight.lines(checklist.title(), width() * SheetTheme.SIZE / SheetTheme.TITLE_SIZE);
        if (lines > 1) {
            line.merge();
        }
        line.style()
                .bold()
                .fontSize(SheetTheme.TITLE_SIZE)
                .verticalAlignment(CENTER)
                .wrapText(lines > 1)
                .set();
        end(lines, TITLE_HEIGHT);
        checklist.updated().ifPresent(date -> writeLine(words.get("updated") + ": " + date));
        writeLegend(checklist.legend());
    }

    /** Writes the marks of the legend, as many in a line as fit. */
    private void writeLegend(List<Term> legend) {
        String line = "";
        for (Term term : legend) {
            String meaning = term.meaning().isEmpty() ? words.get("verdict", term.verdict()) : term.meaning();
            String entry = term.mark() + "：" + meaning;
            if (!line.isEmpty() && CellHeight.lines(line + BETWEEN + entry, width()) > 1) {
                writeLine(line);
                line = "";
            }
            line = line.isEmpty() ? entry : line + BETWEEN + entry;
        }
        if (!line.isEmpty()) {
            writeLine(line);
        }
    }

    /** Writes a line of text, which is shown across the empty cells to its right. */
    private void writeLine(String text) {
        put(0, text);
        sheet.style(row, 0).fontColor(SheetTheme.QUIET).set();
        end(1, lineHeight);
    }

    private double width() {
        return columns.subList(0, lastVisible() + 1).stream()
                .mapToDouble(WrittenColumn::width)
                .sum();
    }

    private void writeHeader() {
        for (int i = 0; i < columns.size(); i++) {
            put(i, columns.get(i).header());
        }
        bordered(sheet.range(row, 0, row, columns.size() - 1).style())
                .bold()
                .fontColor(SheetTheme.ON_HEADER)
                .fillColor(SheetTheme.HEADER)
                .horizontalAlignment(CENTER)
                .verticalAlignment(CENTER)
                .wrapText(true)
                .set();
        end(
                columns.stream()
                        .mapToInt(column -> CellHeight.lines(column.header(), column.width()))
                        .max()
                        .orElse(1),
                lineHeight);
    }

    private void writeSection(Section section, int depth) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            String text = columns.get(i).ofSection().apply(section);
            put(i, text);
            lines = Math.max(lines, lines(i, text));
        }
        putDepth(depth);
        StyleSetter label = sheet.range(row, 0, row, 0).style();
        label.horizontalAlignment(CENTER);
        band(label, depth).set();
        band(sheet.range(row, 1, row, columns.size() - 1).style(), depth).set();
        end(lines, lineHeight);
        section.controls().forEach(control -> writeControl(control, depth + 1));
        section.sections().forEach(below -> writeSection(below, depth + 1));
    }

    private static StyleSetter band(StyleSetter style, int depth) {
        bordered(style)
                .bold()
                .fillColor(SheetTheme.band(depth))
                .verticalAlignment(TOP)
                .wrapText(true);
        return style;
    }

    private void writeControl(Control control, int depth) {
        int lines = 1;
        control.form().ifPresent(form -> dropDowns.put(row, form));
        for (int i = 0; i < columns.size(); i++) {
            WrittenColumn column = columns.get(i);
            String text = column.ofControl().apply(control);
            if (column.role() == ColumnRole.WEIGHT) {
                CellContents.putNumber(sheet, row, i, text);
            } else {
                put(i, text);
            }
            lines = Math.max(lines, lines(i, text));
            StyleSetter style = bordered(sheet.range(row, i, row, i).style());
            style.verticalAlignment(TOP).wrapText(true);
            if (column.isCentered()) {
                style.horizontalAlignment(CENTER);
            }
            if (column.role() == ColumnRole.EVIDENCE) {
                link(i, EvidenceText.of(control.evidence()), style);
            }
            style.set();
        }
        putDepth(depth);
        end(lines, lineHeight);
    }

    private int lines(int column, String text) {
        return columns.get(column).isTechnical()
                ? 1
                : CellHeight.lines(text, columns.get(column).width());
    }

    private void end(int lines, double lineHeight) {
        sheet.rowHeight(row, Math.min(lines * lineHeight, Worksheet.MAX_ROW_HEIGHT));
        row++;
    }

    private void link(int column, EvidenceText evidence, StyleSetter style) {
        evidence.link().ifPresent(target -> {
            if (links.put(row, column, evidence.text(), target)) {
                style.fontColor(SheetTheme.LINK).underlined();
            }
        });
    }

    private void putDepth(int depth) {
        sheet.value(row, column(ColumnRole.DEPTH), depth);
    }

    private void put(int column, String text) {
        CellContents.put(sheet, row, column, text);
    }

    private static StyleSetter bordered(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).borderColor(SheetTheme.LINES);
        return style;
    }

    private void setColumns() {
        int visible = lastVisible();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            if (i > visible) {
                sheet.hideColumn(i);
            }
        }
        sheet.groupCols(visible + 1, columns.size() - 1);
    }
}
