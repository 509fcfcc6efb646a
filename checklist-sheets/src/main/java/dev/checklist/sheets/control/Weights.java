// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.io.format.Decimals;
import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.sheets.grid.CellTexts;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads weights. */
final class Weights {

    private Weights() {}

    /** Returns the weight that a cell holds, 0.2 for {@code 20%}; empty if it is no number, or none that can be a weight. */
    static Optional<BigDecimal> of(String text) {
        String number = CellTexts.trim(text);
        Optional<BigDecimal> weight = number.endsWith("%")
                ? Decimals.parse(number.substring(0, number.length() - 1)).map(percent -> percent.movePointLeft(2))
                : Decimals.parse(number);
        try {
            return Checks.decimal("weight", weight);
        } catch (InvalidComponentException e) {
            return Optional.empty();
        }
    }
}
