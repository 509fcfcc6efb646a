// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.workbook;

import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet that is written row by row, and the cells of a row from left to right. Rows and columns are counted from 0.
 * Styles are numbers that {@link WorkbookStream#style} gave.
 */
public final class SheetStream {

    /** The largest number of links that Excel accepts in a sheet. */
    public static final int MOST_LINKS = 65_530;

    /** The height of the highest row, in points. */
    public static final double HIGHEST_ROW = 409.5;

    /** The width of columns, in digits, that is printed at half of the size on A4. */
    private static final double WIDEST_ON_A4 = 280;

    private final SheetSettings settings;
    private final XmlOut xml;
    private final SheetTail tail = new SheetTail();
    private final List<String> columns = new ArrayList<>();
    private int row = -1;

    SheetStream(SheetSettings settings, XmlOut xml, boolean isFirst) throws IOException {
        this.settings = settings;
        this.xml = xml;
        xml.raw(XmlOut.HEAD).raw("<worksheet xmlns=\"" + WorkbookParts.MAIN + "\" xmlns:r=\"" + WorkbookParts.OFFICE);
        xml.raw("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView");
        xml.raw(isFirst ? " tabSelected=\"1\"" : "").raw(" workbookViewId=\"0\">");
        freeze();
        xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"");
        boolean isFolded = settings.columns().stream().anyMatch(SheetSettings.Column::isFolded);
        xml.raw(isFolded ? " outlineLevelCol=\"1\"/>" : "/>");
        writeColumns();
        xml.raw("<sheetData>");
    }

    private void freeze() throws IOException {
        int across = settings.frozenColumns();
        int down = settings.frozenRows();
        if (across + down == 0) {
            return;
        }
        xml.raw("<pane");
        xml.raw(across == 0 ? "" : " xSplit=\"" + across + "\"");
        xml.raw(down == 0 ? "" : " ySplit=\"" + down + "\"");
        String pane = across == 0 ? "bottomLeft" : down == 0 ? "topRight" : "bottomRight";
        xml.raw(" topLeftCell=\"" + Cells.name(down + 1, across) + "\" activePane=\"" + pane + "\" state=\"frozen\"/>");
        xml.raw("<selection pane=\"" + pane + "\"/>");
    }

    private void writeColumns() throws IOException {
        List<SheetSettings.Column> all = settings.columns();
        xml.raw(all.isEmpty() ? "" : "<cols>");
        for (int i = 0; i < all.size(); i++) {
            xml.raw("<col min=\"").raw(i + 1).raw("\" max=\"").raw(i + 1);
            xml.raw("\" width=\"" + all.get(i).width() + "\" customWidth=\"1\"");
            xml.raw(all.get(i).isFolded() ? " hidden=\"1\" outlineLevel=\"1\"/>" : "/>");
        }
        xml.raw(all.isEmpty() ? "" : "</cols>");
    }

    /** Begins the next row. Its height is not fixed: it follows the texts when people edit them. */
    public void row(double height) throws IOException {
        xml.raw(row < 0 ? "" : "</row>");
        row++;
        xml.raw("<row r=\"").raw(row + 1);
        xml.raw("\" ht=\"").raw(Double.toString(Math.min(height, HIGHEST_ROW))).raw("\">");
    }

    /** Begins the next row. The program that opens the workbook finds its height. */
    public void row() throws IOException {
        xml.raw(row < 0 ? "" : "</row>");
        row++;
        xml.raw("<row r=\"").raw(row + 1).raw("\">");
    }

    /** Returns the current row; -1 before the first one. */
    public int current() {
        return row;
    }

    /** Writes a text. What a cell can't hold is escaped or cut. An empty text only gives the cell its style. */
    public void text(int column, String text, int style) throws IOException {
        cell(column, style);
        if (text.isEmpty()) {
            xml.raw("/>");
        } else {
            xml.raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").text(XmlEscapes.cell(text));
            xml.raw("</t></is></c>");
        }
    }

    /** Writes a number in decimal notation. */
    public void number(int column, String number, int style) throws IOException {
        cell(column, style);
        xml.raw("><v>").raw(number).raw("</v></c>");
    }

    public void truth(int column, boolean value, int style) throws IOException {
        cell(column, style);
        xml.raw(" t=\"b\"><v>").raw(value ? 1 : 0).raw("</v></c>");
    }

    /** Writes a formula whose result is a number. */
    public void formula(int column, String formula, String number, int style) throws IOException {
        cell(column, style);
        xml.raw("><f>").text(formula).raw("</f><v>").raw(number).raw("</v></c>");
    }

    /** Writes a formula whose result is a text. */
    public void textFormula(int column, String formula, String text, int style) throws IOException {
        cell(column, style);
        xml.raw(" t=\"str\"><f>")
                .text(formula)
                .raw("</f><v>")
                .text(XmlEscapes.cell(text))
                .raw("</v></c>");
    }

    private void cell(int column, int style) throws IOException {
        while (columns.size() <= column) {
            columns.add("<c r=\"" + Cells.column(columns.size()));
        }
        xml.raw(columns.get(column)).raw(row + 1);
        if (style == 0) {
            xml.raw("\"");
        } else {
            xml.raw("\" s=\"").raw(style).raw("\"");
        }
    }

    /** Links a cell of the current row to a page. */
    public void link(int column, URI page) {
        tail.link(Cells.name(row + 1, column), page.toASCIIString(), true);
    }

    /** Links a cell of the current row to a place in the workbook, such as {@code 'A'!B2}. */
    public void link(int column, String place) {
        tail.link(Cells.name(row + 1, column), place, false);
    }

    /** Joins the cells of the current row from one column to another. */
    public void merge(int first, int last) {
        tail.merge(Cells.name(row + 1, first) + ":" + Cells.name(row + 1, last));
    }

    /** Joins the cell of an earlier row with those below it, down to the current row. */
    public void mergeDown(int column, int first) {
        tail.merge(Cells.name(first + 1, column) + ":" + Cells.name(row + 1, column));
    }

    /** Lets people filter the rows of an area such as {@code A3:K9}, whose first row is the header. */
    public void filter(String cells) {
        tail.filter(cells);
    }

    /**
     * Fills cells with a colour as long as a formula is true.
     *
     * @param cells  areas with spaces between them
     * @param format a number that {@link WorkbookStream#highlight} gave
     */
    public void highlight(String cells, String formula, int format) {
        tail.highlight(cells, formula, format);
    }

    /** Offers the choices of a list or of a range in the drop-downs of cells. Other values can be typed as well. */
    public void offer(String cells, String formula) {
        tail.offer(cells, formula);
    }

    /** Tells programs that texts in an area that look like numbers are meant as texts. */
    public void keepTexts(String cells) {
        tail.keepTexts(cells);
    }

    /** Writes the rest of the sheet. */
    SheetTail end() throws IOException {
        xml.raw(row < 0 ? "" : "</row>").raw("</sheetData>");
        double width = settings.columns().stream()
                .filter(column -> !column.isFolded())
                .mapToDouble(SheetSettings.Column::width)
                .sum();
        tail.write(xml, width > WIDEST_ON_A4);
        xml.raw("</worksheet>");
        xml.flush();
        return tail;
    }
}
