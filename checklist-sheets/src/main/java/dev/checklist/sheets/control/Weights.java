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

    /** Returns the weight that a cell holds; empty if it is no number, or none that can be a weight. */
    static Optional<BigDecimal> of(String text) {
        try {
            return Checks.decimal("weight", Decimals.parse(CellTexts.trim(text)));
        } catch (InvalidComponentException e) {
            return Optional.empty();
        }
    }
}
