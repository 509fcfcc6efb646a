// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import dev.checklist.sheets.table.TableLedger;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports the columns that only the mapping or only the sheet has. */
final class ColumnReport {

    private ColumnReport() {}

    static void report(Table table, Problems problems) {
        TableLedger.addHeader(table);
        for (ColumnMapping column : table.missing()) {
            problems.warn(
                    SheetProblemCodes.MISSING_COLUMN,
                    table.grid().place(),
                    "Missing column %s, which the mapping names".formatted(quote(Table.nameOf(column))));
        }
        for (Table.Column column : table.renamed()) {
            problems.warn(
                    SheetProblemCodes.MISSING_COLUMN,
                    table.grid().place(column.index()),
                    "Missing column %s, and read the column at its place".formatted(quote(column.name())));
        }
        reportUnmapped(table, problems);
        BitSet filled = filled(table);
        reportNoAnswers(table, filled, problems);
        reportSeveralAnswers(table, problems);
        table.columns().stream()
                .filter(column -> table.grid().isHidden(column.index()) && !isTechnical(column.role()))
                .filter(column -> filled.get(column.index()))
                .forEach(column -> problems.note(
                        SheetProblemCodes.HIDDEN_COLUMN,
                        table.grid().place(column.index()),
                        "Found a hidden column, and read it as %s"
                                .formatted(column.role().token())));
    }

    /** Returns the columns that have a text below the header. */
    private static BitSet filled(Table table) {
        BitSet filled = new BitSet();
        for (GridRow row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                filled.set(row.column(i));
            }
        }
        return filled;
    }

    /**
     * Reports that the column of answers is empty or was not recognised, because there may be answers that are no
     * texts, such as colours. A workbook that this library wrote has none of them, and a table without remarks only
     * lists requirements.
     */
    private static void reportNoAnswers(Table table, BitSet filled, Problems problems) {
        List<Table.Column> answers = table.columns().stream()
                .filter(column -> column.role() == ColumnRole.STATUS || column.role() == ColumnRole.TICK)
                .toList();
        boolean isEmpty = answers.stream().noneMatch(column -> filled.get(column.index()));
        boolean isWritten = table.column(ColumnRole.DEPTH)
                .filter(column -> table.grid().isHidden(column.index()))
                .isPresent();
        boolean isCatalog = answers.isEmpty()
                && (table.column(ColumnRole.REMARKS).isEmpty()
                        || table.column(ColumnRole.ASSESSMENT).isPresent());
        if (isEmpty && !isWritten && !isCatalog) {
            problems.note(
                    SheetProblemCodes.NO_ANSWERS,
                    answers.isEmpty()
                            ? table.grid().place()
                            : table.grid().place(answers.get(0).index()),
                    answers.isEmpty()
                            ? "Found no column of answers, expected one if the sheet was filled in"
                            : "Found no answers, expected some if the sheet was filled in");
        }
    }

    /**
     * Reports columns of answers with the same name, of which only the first is read as the answer, and columns none
     * of which is named as the answer.
     */
    private static void reportSeveralAnswers(Table table, Problems problems) {
        if (table.column(ColumnRole.STATUS).isEmpty()
                && table.column(ColumnRole.TICK).isEmpty()) {
            table.column(ColumnRole.ASSESSMENT)
                    .ifPresent(column -> problems.note(
                            SheetProblemCodes.SEVERAL_ANSWER_COLUMNS,
                            table.grid().place(column.index()),
                            "Found columns of answers none of which is named as the answer, and read them as"
                                    + " assessments"));
        }
        Optional<String> name = table.column(ColumnRole.STATUS).map(Table.Column::name);
        table.columns(ColumnRole.ASSESSMENT).stream()
                .filter(column -> name.filter(first -> column.name().startsWith(first + " ("))
                        .isPresent())
                .forEach(column -> problems.note(
                        SheetProblemCodes.SEVERAL_ANSWER_COLUMNS,
                        table.grid().place(column.index()),
                        "Found another column of answers with the name %s, and read it as an assessment"
                                .formatted(quote(name.orElseThrow()))));
    }

    /** Whether a column is for programs, and is hidden in a written workbook. */
    private static boolean isTechnical(ColumnRole role) {
        return switch (role) {
            case ID, DEPTH, ASSESSABLE, PARENT, PRINT -> true;
            default -> false;
        };
    }

    /** Reports each column that is not blank but is not in the mapping, from its name down. */
    private static void reportUnmapped(Table table, Problems problems) {
        BitSet known = new BitSet();
        table.columns().forEach(column -> known.set(column.index()));
        Map<Integer, Unmapped> found = new LinkedHashMap<>();
        for (GridRow row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                if (!known.get(row.column(i))) {
                    String text = row.textAt(i);
                    found.computeIfAbsent(row.column(i), column -> new Unmapped(text, row))
                            .add(row);
                    table.grid().ledger().add(row, row.column(i));
                }
            }
        }
        addHeaders(table, found);
        found.forEach((column, cells) -> problems.warn(
                SheetProblemCodes.UNMAPPED_COLUMN,
                table.grid().place(cells.first, cells.last, column, column),
                "Found %s in column %s, which is not in the mapping and was not read"
                        .formatted(quote(cells.text), Cells.column(column))));
    }

    /** Adds the names of columns that are not in the mapping. */
    private static void addHeaders(Table table, Map<Integer, Unmapped> found) {
        for (int i = table.headerRows().size() - 1; i >= 0; i--) {
            GridRow row = table.headerRows().get(i);
            for (int cell = 0; cell < row.size(); cell++) {
                Unmapped cells = found.get(row.column(cell));
                if (cells != null) {
                    cells.first = row;
                    table.grid().ledger().add(row, row.column(cell));
                }
            }
        }
    }

    /** The cells of a column that is not in the mapping. */
    private static final class Unmapped {
        private final String text;
        private GridRow first;
        private GridRow last;

        Unmapped(String text, GridRow row) {
            this.text = text;
            this.first = row;
            this.last = row;
        }

        void add(GridRow row) {
            last = row;
        }
    }
}
