// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.sheets.assembly.PlacedRow;
import dev.checklist.sheets.formula.CellFormula;
import dev.checklist.sheets.table.Table;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The cells of a workbook that belong to its questions, such as ids that a formula counts. */
final class QuestionCells {

    private final Map<String, BitSet> columns = new HashMap<>();

    /** Creates the cells of the tables to which some rows belong. */
    QuestionCells(Collection<PlacedRow> rows) {
        Stream<Table> tables = rows.stream().map(PlacedRow::table).distinct();
        tables.forEach(table -> {
            BitSet ofSheet = columns.computeIfAbsent(table.grid().name(), name -> new BitSet());
            table.columns().stream().filter(QuestionCells::isQuestion).forEach(column -> ofSheet.set(column.index()));
        });
    }

    private static boolean isQuestion(Table.Column column) {
        return switch (column.role()) {
            case ID, LABEL, SECTION, SECTION_ID, REQUIREMENT, TITLE, GUIDANCE, REFERENCE, DEPTH, ASSESSABLE -> true;
            default -> false;
        };
    }

    boolean contain(CellFormula formula) {
        return columns.getOrDefault(formula.sheet(), new BitSet()).get(formula.column());
    }
}
