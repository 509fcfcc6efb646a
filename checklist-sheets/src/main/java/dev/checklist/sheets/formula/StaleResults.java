// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.formula;

import dev.checklist.model.text.Letters;
import dev.checklist.sheets.grid.Merges;
import dev.checklist.sheets.grid.SparseBits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the formulas whose stored results depend on cells that change, directly or through other formulas. */
public final class StaleResults {

    /** Chains of formulas end after a few passes, whatever their order. After this many, all formulas count as stale. */
    private static final int MOST_PASSES = 40;

    /** How many columns are looked at for all formulas. After this many, all formulas count as stale. */
    private static final int MOST_STEPS = 50_000_000;

    /** How many characters of formulas are parsed, those of shared formulas and names each time that they are used. */
    private static final int MOST_CHARACTERS = 1 << 26;

    private record Formula(CellFormula cell, References references) {}

    /** The cells that change, by sheet in lower case, column and row. */
    private final Map<String, TreeMap<Integer, SparseBits>> changed = new HashMap<>();

    private final List<CellFormula> stale = new ArrayList<>();
    private final Allowance steps = new Allowance(MOST_STEPS);

    /** Adds a cell that changes. */
    public void addChanged(String sheet, int row, int column) {
        rows(sheet, column).set(row);
    }

    private SparseBits rows(String sheet, int column) {
        return changed.computeIfAbsent(Letters.lower(sheet), each -> new TreeMap<>())
                .computeIfAbsent(column, each -> new SparseBits());
    }

    /**
     * Returns the formulas whose stored results are stale. A formula that may refer to any cell is stale.
     *
     * @param isQuestion whether a formula belongs to a question, which depends on no answer
     */
    public List<CellFormula> of(Formulas formulas, Predicate<CellFormula> isQuestion) {
        List<Formula> left = new ArrayList<>(parsed(formulas));
        left.removeIf(formula -> formula.references().isUnknown() && isQuestion.test(formula.cell()));
        for (int pass = 0; !changed.isEmpty() && !left.isEmpty(); pass++) {
            int before = left.size();
            boolean isLast = pass == MOST_PASSES;
            left.removeIf(
                    formula -> dependsOnChange(formula.references(), isLast || !steps.take(1)) && take(formula.cell()));
            if (left.size() == before) {
                break;
            }
            // A chain that runs upwards would otherwise need one pass for each of its formulas.
            Collections.reverse(left);
        }
        return stale;
    }

    private boolean take(CellFormula cell) {
        stale.add(cell);
        addChanged(cell.sheet(), cell.row(), cell.column());
        Merges.Area.of(cell.ofArea()).ifPresent(area -> {
            for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                rows(cell.sheet(), column).set(area.firstRow(), area.lastRow());
            }
        });
        return true;
    }

    private boolean dependsOnChange(References references, boolean isLast) {
        return references.isUnknown()
                || (isLast && !references.areas().isEmpty())
                || references.areas().stream().anyMatch(this::isChanged);
    }

    private boolean isChanged(References.Area area) {
        TreeMap<Integer, SparseBits> columns = changed.get(area.sheet());
        if (columns == null) {
            return false;
        }
        for (SparseBits rows : columns.subMap(area.firstColumn(), true, area.lastColumn(), true)
                .values()) {
            // Without any steps left, all counts as changed.
            if (rows.intersects(area.firstRow(), area.lastRow()) || !steps.take(1)) {
                return true;
            }
        }
        return false;
    }

    private static List<Formula> parsed(Formulas formulas) {
        Map<String, CellFormula> shared = new HashMap<>();
        for (CellFormula cell : formulas.all()) {
            if (!cell.shared().isEmpty() && !cell.text().isEmpty()) {
                shared.put(cell.sheet() + "!" + cell.shared(), cell);
            }
        }
        List<Formula> parsed = new ArrayList<>();
        Map<String, String> names = formulas.names();
        Allowance allowance = new Allowance(MOST_CHARACTERS);
        for (CellFormula cell : formulas.all()) {
            CellFormula written = cell.text().isEmpty() ? shared.get(cell.sheet() + "!" + cell.shared()) : cell;
            References references = written == null
                    ? new References(List.of(), true)
                    : FormulaParser.parse(
                            written.text(),
                            cell.sheet(),
                            cell.row() - written.row(),
                            cell.column() - written.column(),
                            names,
                            allowance);
            parsed.add(new Formula(cell, references));
        }
        return parsed;
    }
}
