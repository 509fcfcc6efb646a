// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a sheet that is written.
 *
 * @param header    the text of the header, which no other column has
 * @param name      the value of {@link ColumnMapping#value()}, if it differs from the header
 * @param width     the width in characters of half width; the largest one until the contents are known
 * @param ofControl the text of the cell in the row of a control
 * @param ofSection the text of the cell in the row of a section
 */
record WrittenColumn(
        ColumnRole role,
        String header,
        Optional<String> name,
        double width,
        Function<Control, String> ofControl,
        Function<Section, String> ofSection) {

    WrittenColumn withWidth(double other) {
        return new WrittenColumn(role, header, name, other, ofControl, ofSection);
    }

    ColumnMapping mapping() {
        return new ColumnMapping(role, Optional.of(header), Optional.empty(), name, Optional.empty());
    }

    /** Whether the column is for programs only. Such columns are hidden. */
    boolean isTechnical() {
        return switch (role) {
            case ID, DEPTH, ASSESSABLE, PARENT, PRINT -> true;
            default -> false;
        };
    }

    boolean isCentered() {
        return switch (role) {
            case LABEL, STATUS, RESPONSIBILITY, WEIGHT, PLAN_DUE, ASSESSMENT -> true;
            default -> false;
        };
    }
}
