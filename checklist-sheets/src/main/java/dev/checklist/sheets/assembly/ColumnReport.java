// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import dev.checklist.sheets.table.TableLedger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        reportNoAnswers(table, problems);
        reportSeveralAnswers(table, problems);
        table.columns().stream()
                .filter(column -> table.grid().isHidden(column.index()) && !isTechnical(column.role()))
                .filter(column -> table.rows().stream()
                        .anyMatch(row -> !row.text(column.index()).isEmpty()))
                .forEach(column -> problems.note(
                        SheetProblemCodes.HIDDEN_COLUMN,
                        table.grid().place(column.index()),
                        "Found a hidden column, and read it as %s"
                                .formatted(column.role().token())));
    }

    /**
     * Reports that the column of answers is empty or was not recognised, because there may be answers that are no
     * texts, such as colours. A workbook that this library wrote has none of them, and a table without remarks only
     * lists requirements.
     */
    private static void reportNoAnswers(Table table, Problems problems) {
        List<Table.Column> answers = table.columns().stream()
                .filter(column -> column.role() == ColumnRole.STATUS || column.role() == ColumnRole.TICK)
                .toList();
        boolean isEmpty = table.rows().stream()
                .noneMatch(row -> answers.stream()
                        .anyMatch(column -> !row.text(column.index()).isEmpty()));
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
        for (GridRow row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                if (!known.get(row.column(i))) {
                    known.set(row.column(i));
                    problems.warn(
                            SheetProblemCodes.UNMAPPED_COLUMN,
                            placeOf(row.column(i), table),
                            "Found %s in column %s, which is not in the mapping and was not read"
                                    .formatted(quote(row.textAt(i)), Cells.column(row.column(i))));
                }
            }
        }
    }

    /** Returns the place of all cells of a column, which the problem at this place names. */
    private static Location placeOf(int column, Table table) {
        List<GridRow> rows = Stream.concat(table.headerRows().stream(), table.rows().stream())
                .filter(row -> !row.text(column).isEmpty())
                .toList();
        rows.forEach(row -> table.grid().ledger().add(row, column));
        return table.grid().place(rows.get(0), rows.get(rows.size() - 1), column, column);
    }
}
