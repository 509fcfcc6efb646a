// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.problem.Location;
import dev.checklist.sheets.mapping.ColumnRole;
import java.util.Objects;

/**
 * A cell for a part of an answer.
 *
 * @param id     the id of the control in the workbook
 * @param role   the part of the answer
 * @param place  the cell; the first one of merged cells
 * @param before the text that the cell had; {@code ""} if it was blank
 * @param after  the text for the cell; {@code ""} if it was emptied
 * @since 0.1.0
 */
public record FilledCell(String id, ColumnRole role, Location place, String before, String after) {

    /**
     * Checks the components.
     *
     * @param id     {@link #id()}
     * @param role   {@link #role()}
     * @param place  {@link #place()}
     * @param before {@link #before()}
     * @param after  {@link #after()}
     * @throws NullPointerException if a component is {@code null}
     */
    public FilledCell {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
