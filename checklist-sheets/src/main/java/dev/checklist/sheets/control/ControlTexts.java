// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.model.Control;
import dev.checklist.model.Reference;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the texts of a row for one control, by the roles of their columns. */
final class ControlTexts {

    private final Control.Builder control;
    private final String requirement;
    private final Evidences evidence;
    private final Map<ColumnRole, String> joined = new EnumMap<>(ColumnRole.class);
    private final Map<String, String> properties = new LinkedHashMap<>();

    ControlTexts(Control.Builder control, String requirement, Evidences evidence) {
        this.control = control;
        this.requirement = requirement;
        this.evidence = evidence;
    }

    /**
     * Adds the text of a cell.
     *
     * @param isLinkTitle whether the whole text is the title of the link of the cell
     */
    void add(Table.Column column, String text, boolean isLinkTitle) {
        ColumnRole role = column.role();
        switch (role) {
            case GUIDANCE, REMARKS -> joined.merge(role, text, RowReader::join);
            case REFERENCE ->
                control.addReference(
                        new Reference(column.name(), Optional.of(text), Optional.empty(), Optional.empty()));
            case RESPONSIBILITY -> Responsibilities.of(text).ifPresent(control::responsibility);
            default -> {}
        }
        if (role == ColumnRole.REMARKS) {
            evidence.addFrom(text);
        }
        if (role == ColumnRole.EVIDENCE && !isLinkTitle) {
            evidence.addCell(text);
        }
        if (isProperty(role, text)) {
            putProperty(properties, column, text);
        }
    }

    /** Whether a text is kept as a property, since no other part of the control says the same. */
    private boolean isProperty(ColumnRole role, String text) {
        return switch (role) {
            case PROPERTY -> true;
            case RESPONSIBILITY -> Responsibilities.plain(text).isEmpty();
            case TITLE -> !CellTexts.trim(text).equals(requirement);
            case TICK -> !RowReader.isShortTick(text);
            default -> false;
        };
    }

    /** Puts a property under the name of its column. If the name is taken, the letter of the column is added to it. */
    static void putProperty(Map<String, String> properties, Table.Column column, String text) {
        String name = CellTexts.isBlank(column.name()) ? Cells.column(column.index()) : CellTexts.trim(column.name());
        properties.put(properties.containsKey(name) ? name + " (" + Cells.column(column.index()) + ")" : name, text);
    }

    Control build() {
        return control.guidance(Optional.ofNullable(joined.get(ColumnRole.GUIDANCE)))
                .remarks(Optional.ofNullable(joined.get(ColumnRole.REMARKS)))
                .evidence(evidence.all())
                .properties(properties)
                .build();
    }
}
