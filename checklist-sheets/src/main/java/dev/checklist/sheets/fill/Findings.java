// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.table.Table;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Collects what could not be filled in. Cells of one column with the same finding are reported once. */
final class Findings {

    private record Cause(Table table, int column, Problem.Severity severity, String code, String message) {}

    private final Map<Cause, Set<Integer>> rows = new LinkedHashMap<>();

    /** Adds a warning for a cell. */
    void warn(Table table, int row, int column, String code, String message) {
        add(new Cause(table, column, Problem.Severity.WARNING, code, message), row);
    }

    /** Adds a note for a cell. */
    void note(Table table, int row, int column, String code, String message) {
        add(new Cause(table, column, Problem.Severity.NOTE, code, message), row);
    }

    private void add(Cause cause, int row) {
        rows.computeIfAbsent(cause, each -> new LinkedHashSet<>()).add(row);
    }

    /** Reports the findings in the order of their first cells. */
    void report(Problems problems) {
        rows.forEach((cause, found) -> {
            int first = found.stream().min(Integer::compare).orElseThrow();
            int last = found.stream().max(Integer::compare).orElseThrow();
            String place = cause.table().grid().name() + "!" + Cells.name(first, cause.column());
            boolean isOne = found.size() == 1;
            problems.add(
                    cause.severity(),
                    cause.code(),
                    new Location(
                            cause.table().grid().place().source(),
                            0,
                            0,
                            isOne ? place : place + ":" + Cells.name(last, cause.column())),
                    isOne ? cause.message() : cause.message() + " (" + found.size() + " cells)");
        });
    }
}
