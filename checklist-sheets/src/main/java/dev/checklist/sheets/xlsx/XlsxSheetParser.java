// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.formula.CellFormula;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.GridRowBuilder;
import dev.checklist.sheets.grid.Merges;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the part of one sheet in a single pass. */
final class XlsxSheetParser {

    /**
     * The data of the workbook that is needed to read a sheet.
     *
     * @param budget   counts the cells and texts of all sheets
     * @param links    the targets of links by the ids of relations
     * @param formulas receives each cell with a formula
     */
    record Context(
            XlsxPackage workbook,
            String name,
            boolean isHidden,
            XlsxStrings strings,
            XlsxStyles styles,
            XlsxDropDowns dropDowns,
            boolean from1904,
            Map<String, String> links,
            XlsxBudget budget,
            Problems problems,
            Consumer<CellFormula> formulas) {}

    private static final int MAX_MERGES = 200_000;

    /** Excel's limit is 65,530 links. No sheet made by people has more links than this larger limit. */
    private static final int MAX_LINKS = 200_000;

    private final XmlPart part;
    private final Context context;
    private final List<GridRow> rows = new ArrayList<>();
    private final Merges merges = new Merges();
    private final Map<String, String> links = new HashMap<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final GridRowBuilder cells = new GridRowBuilder();
    private final XlsxCellReader reader;
    private final XlsxStruckOut struckOut;
    private int row;
    private int column;
    private int mergeCount;
    private int linkCount;
    private boolean hasControls;

    XlsxSheetParser(XmlPart part, Context context) {
        this.part = part;
        this.context = context;
        this.reader = new XlsxCellReader(part, context, this::place);
        this.struckOut = new XlsxStruckOut(context);
    }

    boolean hasControls() {
        return hasControls;
    }

    Grid read() {
        while (part.next()) {
            if (part.isStart()) {
                start(part.element());
            } else if (part.element().equals("row")) {
                endRow();
            }
        }
        Grid grid = new Grid(
                context.workbook().source(), context.name(), context.isHidden(), rows, merges, links, List.of());
        grid.setHiddenColumns(hiddenColumns);
        grid.setHiddenRows(hiddenRows);
        grid.setStruckOut(struckOut.cells());
        context.budget().addText(merges.charactersBelow(rows));
        return grid;
    }

    private void start(String element) {
        switch (element) {
            case "row" -> startRow();
            case "col" -> column();
            case "c" -> cell();
            case "mergeCell" -> merge(part.attribute("ref", ""));
            case "hyperlink" -> link();
            case "control" -> hasControls = true;
            case "dataValidation" -> context.dropDowns().read(part, context.name());
            default -> {}
        }
    }

    private void column() {
        if (part.isOn("hidden", false)) {
            int first = Math.max(1, part.number("min", 1));
            hiddenColumns.set(first - 1, Math.max(first - 1, Math.min(part.number("max", first), Cells.MAX_COLUMNS)));
        }
    }

    private void startRow() {
        int next = part.number("r", row + 1);
        if (next <= row || next > Cells.MAX_ROWS) {
            throw context.workbook()
                    .broken(
                            "Found row %s after row %s in sheet %s, expected ascending rows up to %s"
                                    .formatted(next, row, quote(context.name()), Cells.MAX_ROWS),
                            null);
        }
        row = next;
        column = -1;
        hiddenRows.set(row, part.isOn("hidden", false));
    }

    private void endRow() {
        struckOut.endRow();
        if (!cells.isEmpty()) {
            rows.add(cells.build(row));
        }
    }

    private void cell() {
        String name = part.attribute("r");
        column = name == null ? column + 1 : Cells.columnOf(name);
        if (column < 0 || column >= Cells.MAX_COLUMNS) {
            throw context.workbook()
                    .broken(
                            "Found the cell %s in sheet %s, expected A1 to XFD1048576"
                                    .formatted(quote(String.valueOf(name)), quote(context.name())),
                            null);
        }
        String text = reader.read();
        reader.link().ifPresent(target -> link(Cells.name(row, column), target));
        reader.formula(row, column).ifPresent(context.formulas());
        int longest = context.budget().maxTextLength();
        if (text.length() > longest) {
            throw new ChecklistParseException(
                    "Cell is too long, expected at most %s characters".formatted(longest), place());
        }
        context.budget().addText(text.length() + reader.struckOut().length());
        if (!CellTexts.isBlank(text)) {
            cells.add(column, text);
            struckOut.add(row, column, text, reader.struckOut());
            context.budget().addCell();
        }
    }

    private Location place() {
        return new Location(
                context.workbook().source(), 0, 0, context.name() + "!" + Cells.name(row, Math.max(0, column)));
    }

    private void merge(String reference) {
        if (++mergeCount > MAX_MERGES) {
            throw context.workbook().broken("Found more than %s merged cells".formatted(MAX_MERGES), null);
        }
        Merges.Area.of(reference).ifPresent(merges::add);
    }

    private void link() {
        String location = part.attribute("location", "");
        String target = context.links().getOrDefault(part.attribute("id", ""), "");
        // A program may keep the end of an address apart.
        boolean isWhole = target.contains("#") || location.isEmpty();
        link(part.attribute("ref", ""), isWhole ? target : target + "#" + location);
    }

    /** Adds the link of a cell, or of an area of cells. An address that begins with # is in the workbook. */
    private void link(String reference, String target) {
        if (++linkCount > MAX_LINKS) {
            throw context.workbook().broken("Found more than %s links".formatted(MAX_LINKS), null);
        }
        context.budget().addText(target.length());
        if (!target.startsWith("#")) {
            int colon = reference.indexOf(':');
            links.put(colon < 0 ? reference : reference.substring(0, colon), target);
        } else if (!context.isHidden()) {
            context.problems()
                    .note(
                            SheetProblemCodes.LINK_NOT_READ,
                            new Location(context.workbook().source(), 0, 0, context.name() + "!" + reference),
                            "Found a link to %s in the workbook, which was not read"
                                    .formatted(quote(target.substring(1))));
        }
    }
}
