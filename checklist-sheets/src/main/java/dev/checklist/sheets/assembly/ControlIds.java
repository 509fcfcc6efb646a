// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.IdRule;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.outline.Numbering;
import dev.checklist.sheets.outline.SectionNode;
import dev.checklist.sheets.outline.SectionStack;
import dev.checklist.sheets.outline.UniqueIds;
import dev.checklist.sheets.rowkey.KeyedRows;
import dev.checklist.sheets.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Gives the controls of a table their ids, and reports from which row each was read. */
public final class ControlIds {

    private static final Pattern LETTER = Pattern.compile("[(（]?[A-Za-z][)）.．]?");

    private final Table table;
    private final UniqueIds ids;
    private final BiConsumer<String, PlacedRow> rows;
    private final Problems problems;
    /** The ids of the details, which are given to no other row. */
    private final Set<String> reserved;
    /** The ids that are printed in the table. They are given to no other row. */
    private final Set<String> known = new HashSet<>();

    /**
     * Creates the ids of a table.
     *
     * @param reserved ids that no row without a printed id may have
     */
    public ControlIds(
            Table table, UniqueIds ids, BiConsumer<String, PlacedRow> rows, Set<String> reserved, Problems problems) {
        this.table = table;
        this.ids = ids;
        this.rows = rows;
        this.problems = problems;
        this.reserved = reserved;
        table.column(ColumnRole.ID)
                .filter(column -> table.mapping().sections() == SectionRule.DEPTH)
                .ifPresent(column -> table.rows().forEach(row -> known.add(CellTexts.trim(row.text(column.index())))));
    }

    /** Returns the rows of an outline in its order. */
    List<GridRow> inOutline(List<GridRow> all) {
        return KeyedRows.of(table, all, this::isKnown, problems);
    }

    /** Whether an id is printed in an outline, or is that of a row for which there are details. */
    boolean isKnown(String id) {
        return known.contains(id) || reserved.contains(id);
    }

    /** Returns the wanted id for the control of a row, or a similar one if it is taken. */
    String take(String wanted, GridRow row) {
        String id = ids.take(wanted);
        rows.accept(id, new PlacedRow(id, table, row));
        return id;
    }

    /** Returns the id of a control with the number that is printed in its row, which may be {@code ""}. */
    String take(String label, GridRow row, SectionNode section) {
        if (label.isEmpty()) {
            return take(section.id() + "." + ordinal(section), row);
        }
        Numbering number = Numbering.ofLabel(label, "");
        boolean path = table.mapping().ids() == IdRule.PATH
                && table.column(ColumnRole.LABEL).isEmpty()
                && (LETTER.matcher(label).matches() || (number.isWhole() && !number.isCode()));
        String wanted = path ? section.id() + "." + CellTexts.key(number.path()) : label;
        String id = take(wanted, row);
        reportAgain(wanted, id, row, ColumnRole.ID);
        return id;
    }

    /** Reports the printed id of a section that was just opened if it had to be changed because it was taken. */
    void reportAgain(SectionStack sections, GridRow row, ColumnRole role) {
        String taken = sections.takenId();
        if (!taken.isEmpty()) {
            reportAgain(taken, sections.current().id(), row, role);
        }
    }

    /** Reports an id that had to be changed because it was taken. */
    void reportAgain(String wanted, String id, GridRow row, ColumnRole role) {
        if (!id.equals(UniqueIds.fit(wanted))) {
            int column = table.columnsIn(row, role).stream()
                    .map(Table.Column::index)
                    .filter(index -> !row.text(index).isEmpty())
                    .findFirst()
                    .orElse(row.column(0));
            problems.note(
                    SheetProblemCodes.DUPLICATE_ID,
                    table.grid().place(row, column),
                    "Found the id %s again, and read it as %s".formatted(quote(wanted), quote(id)));
        }
    }

    /** Returns the number for a control without one. If numbers restart in each section, it follows the last one. */
    private int ordinal(SectionNode section) {
        if (table.mapping().ids() == IdRule.PRINTED || section.lastNumber() == 0) {
            return section.next();
        }
        section.lastNumber(section.lastNumber() + 1);
        return section.lastNumber();
    }

    void reportSpaces(GridRow row, String printed) {
        table.column(ColumnRole.ID).ifPresent(column -> {
            String text = row.text(column.index());
            if (!text.equals(printed) && !printed.isEmpty()) {
                problems.note(
                        SheetProblemCodes.TRIMMED_ID,
                        table.grid().place(row, column.index()),
                        "Found white space around the id %s, and removed it".formatted(quote(printed)));
            }
        });
    }
}
