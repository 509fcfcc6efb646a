// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import dev.checklist.model.Term;
import java.util.ArrayList;
import java.util.List;

/** Legends in the rows of a sheet: in one cell, or with the mark in one cell and what it means in the next. */
final class Legends {

    private Legends() {}

    static List<Term> of(Grid grid, GridRow row) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            terms.addAll(LegendFinder.find(row.textAt(i)));
        }
        if (terms.isEmpty()) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.textAt(i)).append(Texts.trim(row.textAt(i)).length() == 1 ? "：" : "、");
            }
            terms.addAll(LegendFinder.find(line.toString()));
        }
        return terms;
    }
}
