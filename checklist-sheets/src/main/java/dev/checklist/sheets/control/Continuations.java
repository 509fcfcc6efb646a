// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins a row in which nothing is asked to the control above it: its texts go on the texts of that. */
public final class Continuations {

    private static final int SENTENCE = 25;

    /** A control that goes on over more rows is none. */
    private static final int MOST = 200;

    private final Table table;
    private final RowReader cells;
    private int lastRow;
    private int joined;

    public Continuations(Table table, RowReader cells) {
        this.table = table;
        this.cells = cells;
    }

    /** The row of a control, from which the next one may go on. */
    public void begin(GridRow row) {
        lastRow = row.number();
        joined = 0;
    }

    /** Whether a row goes on with the one right above it, rather than being a total or a word below the table. */
    public boolean goesOn(GridRow row) {
        boolean says = table.columns().stream()
                .filter(column -> column.role() != ColumnRole.PROPERTY
                        || row.text(column.index()).length() > SENTENCE)
                .anyMatch(column -> !row.text(column.index()).isEmpty());
        return says && row.number() == lastRow + 1 && joined < MOST;
    }

    /** The text nearest to where a requirement should stand, from the columns that only describe it. */
    public String nearest(GridRow row) {
        int asks = table.column(ColumnRole.REQUIREMENT).map(Table.Column::index).orElse(0);
        return table.columns().stream()
                .filter(column -> column.role() == ColumnRole.PROPERTY || column.role() == ColumnRole.SECTION)
                .filter(column -> row.text(column.index()).length() > 1)
                .min(Comparator.comparingInt(column -> Math.abs(column.index() - asks)))
                .map(column -> row.text(column.index()))
                .orElse("");
    }

    public Control join(Control above, GridRow row) {
        Control below = cells.control(row, above.id(), above.label(), above.requirement());
        List<Evidence> evidence = new ArrayList<>(above.evidence());
        below.evidence().stream().filter(each -> !evidence.contains(each)).forEach(evidence::add);
        Map<String, String> properties = new LinkedHashMap<>(above.properties());
        below.properties().forEach((name, text) -> {
            if (!text.equals(properties.get(name))) {
                properties.merge(name, text, RowReader::join);
            }
        });
        lastRow = row.number();
        joined++;
        return above.toBuilder()
                .guidance(join(above.guidance(), below.guidance()))
                .remarks(join(above.remarks(), below.remarks()))
                .evidence(evidence)
                .addAllReferences(below.references())
                .properties(properties)
                .build();
    }

    private static Optional<String> join(Optional<String> above, Optional<String> below) {
        return above.isPresent() && below.isPresent()
                ? Optional.of(RowReader.join(above.get(), below.get()))
                : above.or(() -> below);
    }
}
