// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins a row in which nothing is asked to the control above it: its texts go on the texts of that. */
final class Continuations {

    private static final int SENTENCE = 25;

    private final Table table;
    private final RowReader cells;
    private int lastRow;

    Continuations(Table table, RowReader cells) {
        this.table = table;
        this.cells = cells;
    }

    /** The row that the next one may go on from. */
    void follow(GridRow row) {
        lastRow = row.number();
    }

    /** Whether a row goes on with the one right above it, rather than being a total or a word below the table. */
    boolean goesOn(GridRow row) {
        boolean says = table.columns().stream()
                .filter(column -> column.role() != ColumnRole.PROPERTY
                        || row.text(column.index()).length() > SENTENCE)
                .anyMatch(column -> !row.text(column.index()).isEmpty());
        return says && row.number() == lastRow + 1;
    }

    /** The text nearest to where a requirement should stand, from the columns that only describe it. */
    String nearest(GridRow row) {
        int asks = table.column(ColumnRole.REQUIREMENT).map(Table.Column::index).orElse(0);
        return table.columns().stream()
                .filter(column -> column.role() == ColumnRole.PROPERTY || column.role() == ColumnRole.SECTION)
                .filter(column -> row.text(column.index()).length() > 1)
                .min(Comparator.comparingInt(column -> Math.abs(column.index() - asks)))
                .map(column -> row.text(column.index()))
                .orElse("");
    }

    Control join(Control above, GridRow row) {
        Control below = cells.control(row, above.id(), above.label(), above.requirement());
        List<Evidence> evidence = new ArrayList<>(above.evidence());
        below.evidence().stream().filter(each -> !evidence.contains(each)).forEach(evidence::add);
        Map<String, String> properties = new LinkedHashMap<>(above.properties());
        below.properties().forEach((name, text) -> {
            if (!text.equals(properties.get(name))) {
                properties.merge(name, text, Continuations::join);
            }
        });
        return above.toBuilder()
                .guidance(join(above.guidance().orElse(""), own(row, ColumnRole.GUIDANCE)))
                .remarks(join(above.remarks().orElse(""), own(row, ColumnRole.REMARKS)))
                .evidence(evidence)
                .addAllReferences(below.references())
                .properties(properties)
                .build();
    }

    private String own(GridRow row, ColumnRole role) {
        return table.column(role).map(column -> row.text(column.index())).orElse("");
    }

    private static String join(String above, String below) {
        return above.isEmpty() || below.isEmpty() ? above + below : above + "\n" + below;
    }
}
