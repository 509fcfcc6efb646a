// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.report.Problems;
import dev.checklist.model.text.Letters;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.MarkReader;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the answer of a row from the columns of possible answers, of which one is ticked. */
final class TickReader {

    /** What people put into a cell that they do not tick. */
    private static final Set<String> BLANKS =
            Set.of("□", "☐", "⬜", "[]", "[ ]", "()", "( )", "-", "－", "ー", "—", "–", "―", "─", "/", "false", "0");

    /** Letters that are ticks, also where they are the negative answer elsewhere. */
    private static final Set<String> LETTERS = Set.of("x", "v", "✗", "✘", "☒");

    private static final Set<String> TICKS = Set.of(
            "1", "true", "☑", "☒", "■", "✓", "✔", "✅", "レ", "[x]", "(x)", "(○)", "[✓]", "(✓)", "[レ]", "●", "◎", "*");

    private static final int LONGEST_TICK = 3;

    /** The length of the names of several columns that are a mark together. */
    private static final int LONGEST_NAMES = 4_000;

    /** What a cell says of its answer. */
    private enum Cell {
        BLANK,
        TICK,
        /** A negative sign: nothing beside a tick, but alone it may mean anything. */
        NEGATIVE,
        /** Words, which say something else than that the answer is chosen. */
        WORDS
    }

    private final Table table;
    private final MarkReader marks;
    private final Problems problems;
    private final BiFunction<Table.Column, GridRow, Verdict> verdicts;
    /** The keys of the names of columns. */
    private final IdentityHashMap<Table.Column, String> names = new IdentityHashMap<>();

    /**
     * Creates a reader.
     *
     * @param verdicts returns what a ticked column stands for
     */
    TickReader(Table table, MarkReader marks, Problems problems, BiFunction<Table.Column, GridRow, Verdict> verdicts) {
        this.table = table;
        this.marks = marks;
        this.problems = problems;
        this.verdicts = verdicts;
    }

    /** Whether a text is short enough to be nothing but a tick. */
    static boolean isShort(String text) {
        return text.length() <= LONGEST_TICK;
    }

    Status read(GridRow row) {
        List<Table.Column> ticked = new ArrayList<>();
        List<Table.Column> others = new ArrayList<>();
        for (Table.Column column : table.columnsIn(row, ColumnRole.TICK)) {
            Cell cell = cell(CellTexts.trim(row.text(column.index())), column);
            if (cell == Cell.TICK) {
                ticked.add(column);
            } else if (cell != Cell.BLANK) {
                others.add(column);
            }
        }
        if (ticked.size() > 1) {
            return several(row, ticked);
        }
        others.removeIf(column -> !ticked.isEmpty() && isSign(row, column));
        others.forEach(column -> report(row, column));
        if (ticked.size() == 1) {
            return new Status(verdicts.apply(ticked.get(0), row), ticked.get(0).name());
        }
        return others.isEmpty()
                ? Status.unanswered()
                : new Status(Verdict.ANSWERED, mark(others, column -> ": " + CellTexts.trim(row.text(column.index()))));
    }

    /**
     * Returns the names of columns, each with what a cell says. If the names are long, the letters of the columns stand
     * for them, so that a row of ticks is not as long as all names of the sheet.
     */
    private static String mark(List<Table.Column> columns, Function<Table.Column, String> says) {
        long names =
                columns.stream().mapToLong(column -> column.name().length()).sum();
        boolean isLong = columns.size() > 1 && names > LONGEST_NAMES;
        return columns.stream()
                .map(column -> (isLong ? Cells.column(column.index()) : column.name()) + says.apply(column))
                .collect(Collectors.joining(" / "));
    }

    private boolean isSign(GridRow row, Table.Column column) {
        return cell(CellTexts.trim(row.text(column.index())), column) == Cell.NEGATIVE;
    }

    private Cell cell(String text, Table.Column column) {
        String key = Letters.lower(Letters.compatible(text));
        if (key.isEmpty() || BLANKS.contains(text) || BLANKS.contains(key)) {
            return Cell.BLANK;
        }
        boolean isName = CellTexts.key(text).equals(names.computeIfAbsent(column, each -> CellTexts.key(each.name())));
        if (isName || TICKS.contains(key) || LETTERS.contains(key)) {
            return Cell.TICK;
        }
        return switch (marks.read(text).verdict()) {
            case IMPLEMENTED -> Cell.TICK;
            case NOT_IMPLEMENTED -> isShort(text) ? Cell.NEGATIVE : Cell.WORDS;
            // A stroke is nothing beside a tick, but N/A says something else.
            case NOT_APPLICABLE -> CellTexts.key(text).isEmpty() ? Cell.NEGATIVE : Cell.WORDS;
            default -> Cell.WORDS;
        };
    }

    private Status several(GridRow row, List<Table.Column> ticked) {
        String mark = mark(ticked, column -> "");
        problems.warn(
                SheetProblemCodes.SEVERAL_TICKS,
                table.grid().place(row, ticked.get(1).index()),
                "Found ticks at %s, expected one".formatted(quote(mark)));
        return new Status(Verdict.ANSWERED, mark);
    }

    private void report(GridRow row, Table.Column column) {
        problems.warn(
                SheetProblemCodes.TEXT_AS_TICK,
                table.grid().place(row, column.index()),
                "Found %s, expected a tick or nothing".formatted(quote(CellTexts.trim(row.text(column.index())))));
    }
}
