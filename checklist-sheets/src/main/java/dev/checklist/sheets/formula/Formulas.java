// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.formula;

import dev.checklist.model.text.Letters;
import dev.checklist.sheets.grid.CellSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The formulas and the defined names of a workbook. */
public final class Formulas {

    private final List<CellFormula> all = new ArrayList<>();
    private final Map<String, CellSet> bySheet = new HashMap<>();
    private final Map<String, StringBuilder> names = new HashMap<>();

    public void add(CellFormula formula) {
        all.add(formula);
        bySheet.computeIfAbsent(formula.sheet(), each -> new CellSet()).add(formula.row(), formula.column());
    }

    /** Adds a defined name. Names differ between sheets too seldom to keep them apart: both meanings count. */
    public void addName(String name, String meaning) {
        StringBuilder meanings = names.computeIfAbsent(Letters.lower(name), each -> new StringBuilder());
        meanings.append(meanings.isEmpty() ? "" : ",").append(meaning);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether a cell has a formula. */
    public boolean has(String sheet, int row, int column) {
        CellSet cells = bySheet.get(sheet);
        return cells != null && cells.contains(row, column);
    }

    List<CellFormula> all() {
        return all;
    }

    /** Returns the meanings of the defined names, by the names in lower case. */
    Map<String, String> names() {
        Map<String, String> meanings = new HashMap<>();
        names.forEach((name, meaning) -> meanings.put(name, meaning.toString()));
        return meanings;
    }
}
