// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.Status;
import dev.checklist.sheets.assembly.PlacedRow;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.CellBoxes;
import dev.checklist.sheets.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ticks the one of several columns that stands for an answer, in the way of the sheet, and unticks the others. */
final class TickWriter {

    private static final int ROWS = 2_000;
    private static final int LONGEST_TICK = 3;

    private final CellWriter cells;
    private final MarkChooser marks;
    private final List<Table.Column> columns;
    private final String usual;

    TickWriter(Table table, CellWriter cells, MarkChooser marks) {
        this.cells = cells;
        this.marks = marks;
        this.columns = table.columns(ColumnRole.TICK);
        this.usual = usual(table);
    }

    /** Returns the most frequent tick of a table; a usual one of its language if nothing is ticked. */
    private String usual(Table table) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (GridRow row : table.rows().stream().limit(ROWS).toList()) {
            for (Table.Column column : columns) {
                String text = CellTexts.trim(row.text(column.index()));
                if (isTick(text)) {
                    counts.merge(text, 1, Integer::sum);
                }
            }
        }
        boolean isWide = columns.stream()
                .anyMatch(column -> column.name().codePoints().anyMatch(Character::isIdeographic)
                        || column.name().chars().anyMatch(c -> c >= '\u3041' && c <= '\u30FF'));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(isWide ? "○" : "✓");
    }

    private static boolean isTick(String text) {
        boolean isSign = !text.isEmpty()
                && text.length() <= LONGEST_TICK
                && text.codePoints().noneMatch(Character::isDigit);
        return isSign && !CellBoxes.isBox(text) && "-－ー—–/×✕".indexOf(text.charAt(0)) < 0;
    }

    boolean write(PlacedRow place, Status status) {
        List<String> names = columns.stream().map(Table.Column::name).toList();
        Optional<String> chosen = marks.among(names, place, columns.get(0), status);
        boolean isWritten = chosen.isPresent();
        for (Table.Column column : columns) {
            String present = place.table().grid().text(place.row(), column.index());
            boolean isTicked = chosen.filter(column.name()::equals).isPresent();
            isWritten &= cells.write(place, column, isTicked ? ticked(place, column, present) : unticked(present));
        }
        return isWritten;
    }

    private String ticked(PlacedRow place, Table.Column column, String present) {
        List<String> choices = place.table().grid().choices(place.row(), column.index());
        String text = CellTexts.trim(present);
        if (SheetMarks.isTruthValue(text)) {
            return "TRUE";
        }
        if (CellBoxes.isBox(text)) {
            return CellBoxes.with(text, true);
        }
        return choices.isEmpty() || choices.contains(usual) || isTick(text)
                ? isTick(text) ? present : usual
                : choices.stream()
                        .filter(choice -> !CellTexts.isBlank(choice))
                        .findFirst()
                        .orElse(usual);
    }

    private static String unticked(String present) {
        String text = CellTexts.trim(present);
        if (SheetMarks.isTruthValue(text)) {
            return "FALSE";
        }
        return CellBoxes.isBox(text) ? CellBoxes.with(text, false) : "";
    }
}
