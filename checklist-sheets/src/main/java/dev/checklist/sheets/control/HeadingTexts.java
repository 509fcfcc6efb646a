// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a row that is the heading of a section says besides its title. */
public final class HeadingTexts {

    private final Table table;

    public HeadingTexts(Table table) {
        this.table = table;
    }

    /** Returns the text of a heading in the columns of guidance. */
    public Optional<String> guidance(GridRow row) {
        List<Table.Column> guidance = table.columnsIn(row, ColumnRole.GUIDANCE);
        guidance.forEach(column -> table.grid().ledger().add(row, column.index()));
        String joined = guidance.stream()
                .map(column -> row.text(column.index()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    /** Returns the texts of a heading outside the columns of headings, as properties. */
    public Map<String, String> properties(GridRow row) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Table.Column column : table.columnsIn(row)) {
            String text = row.text(column.index());
            boolean isHeadingColumn = switch (column.role()) {
                case ID, LABEL, TITLE, REQUIREMENT, GUIDANCE, DEPTH, ASSESSABLE, PARENT, PRINT -> true;
                case SECTION, SECTION_ID -> table.mapping().sections() != SectionRule.DEPTH;
                default -> false;
            };
            if (!isHeadingColumn && !text.isEmpty()) {
                ControlTexts.putProperty(properties, column, text);
                table.grid().ledger().add(row, column.index());
            }
        }
        return properties;
    }
}
