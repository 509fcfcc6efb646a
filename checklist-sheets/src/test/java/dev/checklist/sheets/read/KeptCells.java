// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.notation.DateNotation;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.TableMapping;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the cells of a sheet that are neither in what was read nor named by a problem. */
final class KeptCells {

    /** Problems whose place is what was left out: a cell, a range, a column or a sheet. */
    private static final Set<String> LEFT_OUT = Set.of(
            "cell-not-read", "sheet-not-read", "hidden-sheet", "table-not-read", "unmapped-column", "struck-out-text");

    private static final Set<ColumnRole> MEANINGS =
            Set.of(ColumnRole.TICK, ColumnRole.DEPTH, ColumnRole.ASSESSABLE, ColumnRole.PARENT, ColumnRole.PRINT);

    /** Problems that are about the whole row of their place. */
    private static final Set<String> LEFT_OUT_ROWS =
            Set.of("row-without-requirement", "repeated-header", "other-row", "extra-cells", "shifted-row");

    /** Between a number and its text, a title and its link, and two lines. */
    private static final Pattern PARTS = Pattern.compile("\\n|[:：]?\\s*(?=https?://)|(?<=^\\S{1,20})[.．:：)）]?\\s+");

    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]\\s*([0-9]{1,2})[-/.月]\\s*([0-9]{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern RANGE = Pattern.compile("([A-Z]+)([0-9]*)(?::([A-Z]+)([0-9]*))?");

    /**
     * A cell that is not empty.
     *
     * @param row   from 1
     * @param texts the forms in which its text may be kept; one is enough
     */
    record Cell(String sheet, int row, int column, List<String> texts) {

        static Cell of(String sheet, int row, int column, String text) {
            return new Cell(sheet, row, column, List.of(text));
        }

        @Override
        public String toString() {
            return sheet + "!" + Cells.name(row, column) + " " + texts;
        }
    }

    /** Rows are counted from 1, columns from 0. */
    private record Area(String sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean contains(Cell cell) {
            return sheet.equals(cell.sheet())
                    && firstRow <= cell.row()
                    && cell.row() <= lastRow
                    && firstColumn <= cell.column()
                    && cell.column() <= lastColumn;
        }
    }

    private final StringBuilder kept = new StringBuilder();
    private final List<Area> leftOut = new ArrayList<>();
    private final List<Area> meanings;
    private final Optional<LocalDate> updated;

    private KeptCells(SheetImport sheet) throws IOException {
        updated = sheet.checklist().updated();
        meanings = sheet.mapping().tables().stream()
                .flatMap(table -> meanings(table).stream())
                .toList();
        ObjectMapper json = new ObjectMapper();
        addTexts(json.readTree(ChecklistJson.create().writeString(sheet.checklist())));
        addTexts(json.readTree(sheet.mapping().toJson()));
        for (Problem problem : sheet.problems()) {
            kept.append(fold(problem.message())).append('\n');
            if (LEFT_OUT.contains(problem.code())) {
                leftOut.add(area(problem.location().pointer(), false));
            } else if (LEFT_OUT_ROWS.contains(problem.code())) {
                leftOut.add(area(problem.location().pointer(), true));
            }
        }
    }

    static List<Cell> lost(List<Cell> cells, SheetImport sheet) throws IOException {
        KeptCells kept = new KeptCells(sheet);
        return cells.stream().filter(cell -> !kept.contain(cell)).toList();
    }

    private boolean contain(Cell cell) {
        return leftOut.stream().anyMatch(area -> area.contains(cell))
                || cell.texts().stream().anyMatch(this::contains)
                || cell.texts().stream().anyMatch(text -> isUnderstood(cell, text));
    }

    /** Whether a text is kept as a whole, or in parts: a number as the label, links as evidence, a day in ISO form. */
    private boolean contains(String text) {
        return kept.indexOf(fold(text)) >= 0
                || Stream.of(PARTS.split(text))
                        .map(part -> DAY.matcher(part).replaceAll(KeptCells::iso))
                        .allMatch(part -> kept.indexOf(fold(part)) >= 0);
    }

    private static String iso(MatchResult day) {
        return "%s-%02d-%02d".formatted(day.group(1), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3)));
    }

    /** Whether a cell is kept as what it means: a tick, the depth of a row, or the date of the checklist. */
    private boolean isUnderstood(Cell cell, String text) {
        return meanings.stream().anyMatch(area -> area.contains(cell))
                || DateNotation.day(text)
                        .filter(day -> kept.indexOf(day.toString()) >= 0)
                        .isPresent()
                || updated.filter(day -> DIGITS.splitAsStream(text)
                                .toList()
                                .containsAll(List.of(
                                        String.valueOf(day.getMonthValue()), String.valueOf(day.getDayOfMonth()))))
                        .isPresent();
    }

    /** Returns the columns of a table whose cells are kept as what they mean. */
    private static List<Area> meanings(TableMapping table) {
        return table.columns().stream()
                .filter(column -> MEANINGS.contains(column.role()))
                .map(column -> Cells.columnOf(column.letter().orElseThrow()))
                .map(column -> new Area(
                        table.sheet().orElse(""),
                        table.headerRow(),
                        table.lastRow().orElse(Cells.MAX_ROWS),
                        column,
                        column))
                .toList();
    }

    private void addTexts(JsonNode node) {
        if (node.isValueNode()) {
            kept.append(fold(node.asText())).append('\n');
        }
        node.fieldNames().forEachRemaining(name -> kept.append(fold(name)).append('\n'));
        node.forEach(this::addTexts);
    }

    /**
     * Returns the text with its white space folded, which zero-width characters in a cell count as, too. Case is folded
     * because the words for a responsibility are kept as the token of that name.
     */
    static String fold(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000\\u200B-\\u200D\\u2060\\uFEFF]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Area area(String pointer, boolean isRow) {
        int end = pointer.lastIndexOf('!');
        Matcher range = RANGE.matcher(pointer.substring(end + 1));
        if (!range.matches() || (end < 0 && range.group(2).isEmpty() && range.group(3) == null)) {
            return new Area(pointer, 1, Cells.MAX_ROWS, 0, Cells.MAX_COLUMNS);
        }
        String sheet = pointer.substring(0, Math.max(0, end));
        int row = range.group(2).isEmpty() ? 1 : Integer.parseInt(range.group(2));
        int column = Cells.columnOf(range.group(1));
        if (isRow) {
            return new Area(sheet, row, row, 0, Cells.MAX_COLUMNS);
        }
        if (range.group(3) == null) {
            return new Area(sheet, row, row, column, column);
        }
        int lastRow = range.group(4).isEmpty() ? Cells.MAX_ROWS : Integer.parseInt(range.group(4));
        return new Area(sheet, row, lastRow, column, Cells.columnOf(range.group(3)));
    }
}
