// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.model.Control;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.control.Continuations;
import dev.checklist.sheets.control.HeadingTexts;
import dev.checklist.sheets.control.RowReader;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.outline.SectionNode;
import dev.checklist.sheets.outline.SectionStack;
import dev.checklist.sheets.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of an outline. Each row says how deep it is and whether it is a requirement. */
public final class OutlineRow {

    private final Table table;
    private final RowReader cells;
    private final HeadingTexts headings;
    private final SectionStack sections;
    private final ControlIds ids;
    private final Problems problems;
    private final NestedControls nested = new NestedControls();
    private final Continuations continuations;

    public OutlineRow(Table table, RowReader cells, SectionStack sections, ControlIds ids, Problems problems) {
        this.table = table;
        this.cells = cells;
        this.headings = new HeadingTexts(table);
        this.sections = sections;
        this.ids = ids;
        this.problems = problems;
        this.continuations = new Continuations(table, cells);
    }

    /** Ends the last control, to which rows may have been joined. */
    void finish() {
        continuations.finish();
    }

    public void read(GridRow row) {
        String id = cells.text(row, ColumnRole.ID);
        String title = cells.text(row, ColumnRole.TITLE);
        String text = cells.text(row, ColumnRole.REQUIREMENT);
        addToLedger(row, ColumnRole.DEPTH, ColumnRole.ASSESSABLE, ColumnRole.PARENT, ColumnRole.PRINT);
        ids.reportSpaces(row, id);
        if (id.isEmpty() && title.isEmpty() && text.isEmpty()) {
            table.grid().ledger().add(row);
            problems.warn(
                    SheetProblemCodes.ROW_WITHOUT_REQUIREMENT,
                    table.grid().place(row, row.column(0)),
                    "Found a row without a requirement, which was not read");
        } else if (isAssessable(row)) {
            addControl(row, id, text.isEmpty() ? title.isEmpty() ? id : title : text);
        } else if (id.isEmpty() && title.isEmpty() && !cells.isAnswered(row) && addToLast(text, row)) {
            addToLedger(row, ColumnRole.REQUIREMENT);
            problems.note(
                    SheetProblemCodes.CONTINUED_ROW,
                    table.grid().place(row, row.column(0)),
                    "Found a text that is not a requirement, and joined it to the guidance of the control above");
        } else {
            addToLedger(row, ColumnRole.ID, ColumnRole.LABEL, ColumnRole.TITLE, ColumnRole.REQUIREMENT);
            table.columnsIn(row, ColumnRole.GUIDANCE)
                    .forEach(column -> table.grid().ledger().add(row, column.index()));
            openSection(row, id, title.isEmpty() ? text.isEmpty() ? id : text : title, text);
        }
    }

    /** Adds the cells of a row in the first column of each role, which were read, to the ledger of the sheet. */
    private void addToLedger(GridRow row, ColumnRole... roles) {
        for (ColumnRole role : roles) {
            table.column(role).ifPresent(column -> table.grid().ledger().add(row, column.index()));
        }
    }

    private void addControl(GridRow row, String id, String requirement) {
        if (!cells.text(row, ColumnRole.DEPTH).isEmpty()) {
            sections.close(Math.max(0, depth(row) - 1));
        }
        if (sections.isEmpty()) {
            sections.openOrReopen(0, Optional.empty(), sections.root().title());
        }
        SectionNode section = sections.current();
        String unique = ids.take(id.isEmpty() ? next(section) : id, row);
        if (!id.isEmpty()) {
            ids.reportAgain(id, unique, row, ColumnRole.ID);
        }
        Control control = cells.control(row, unique, label(row, id), requirement);
        boolean hasDepth = !cells.text(row, ColumnRole.DEPTH).isEmpty();
        section.controls().add(hasDepth ? nested.place(control, depth(row)) : control);
    }

    /** Returns an id for a control without one. It must not take the id that another row has. */
    private String next(SectionNode section) {
        String id = section.id() + "." + section.next();
        while (ids.isKnown(id)) {
            id = section.id() + "." + section.next();
        }
        return id;
    }

    /** Returns the printed number. The ids of a written workbook are not printed. */
    private Optional<String> label(GridRow row, String id) {
        return cells.label(row, table.column(ColumnRole.PRINT).isPresent() ? "" : id);
    }

    private void openSection(GridRow row, String id, String title, String text) {
        String wanted = id.isEmpty() ? "s" + row.number() : id;
        sections.open(Math.max(0, depth(row) - 1), wanted, label(row, id), title);
        ids.reportAgain(sections, row, ColumnRole.ID);
        nested.clear();
        sections.current().describe(description(row, title, text), headings.properties(row));
    }

    private Optional<String> description(GridRow row, String title, String text) {
        String rest = title.equals(text) ? "" : text;
        return Stream.concat(Stream.of(rest), headings.guidance(row).stream())
                .filter(each -> !each.isEmpty())
                .reduce((first, next) -> first + "\n" + next);
    }

    private int depth(GridRow row) {
        try {
            return Integer.parseInt(cells.text(row, ColumnRole.DEPTH));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Whether a row is a requirement. So is a row without a depth: it was added by hand, below rows that have one. */
    private boolean isAssessable(GridRow row) {
        return table.column(ColumnRole.ASSESSABLE).isEmpty()
                || !cells.text(row, ColumnRole.ASSESSABLE).isEmpty()
                || cells.text(row, ColumnRole.DEPTH).isEmpty();
    }

    /** Adds a text to the guidance of the control above, with all other cells of its row. */
    private boolean addToLast(String text, GridRow row) {
        List<Control> controls = sections.current().controls();
        if (controls.isEmpty()) {
            return false;
        }
        GridRow rest = row.without(table.columns(ColumnRole.REQUIREMENT).stream()
                .map(Table.Column::index)
                .collect(Collectors.toSet()));
        continuations.join(controls, text, rest);
        return true;
    }
}
