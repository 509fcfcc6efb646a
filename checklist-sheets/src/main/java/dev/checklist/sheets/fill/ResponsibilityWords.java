// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.Responsibility;
import dev.checklist.model.text.Languages;
import dev.checklist.sheets.assembly.PlacedRow;
import dev.checklist.sheets.control.Responsibilities;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import dev.checklist.sheets.words.SheetWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the words of a sheet for who has to meet a requirement. */
final class ResponsibilityWords {

    private static final int ROWS = 2_000;
    private static final int SAMPLE_ROWS = 50;

    private final Optional<Table.Column> column;
    private final List<String> inUse;
    private final SheetWords words;

    ResponsibilityWords(Table table) {
        this.column = table.column(ColumnRole.RESPONSIBILITY);
        this.inUse = column.stream()
                .flatMap(each -> table.rows().stream().limit(ROWS).map(row -> row.text(each.index())))
                .distinct()
                .toList();
        this.words = SheetWords.of(Languages.detect(
                table.rows().stream().limit(SAMPLE_ROWS).map(GridRow::line).collect(Collectors.joining("\n"))));
    }

    /**
     * Returns the choice of the cell that says it; if the cell offers none, a word of the column, or else that of the
     * language. Returns an empty value if no choice says it.
     */
    Optional<String> of(PlacedRow place, Responsibility responsibility) {
        List<String> choices = column.map(each -> place.table().grid().choices(place.row(), each.index()))
                .orElse(List.of());
        Optional<String> known = (choices.isEmpty() ? inUse : choices)
                .stream()
                        .filter(word -> Responsibilities.of(word).equals(Optional.of(responsibility)))
                        .findFirst();
        return choices.isEmpty() ? known.or(() -> Optional.of(words.get("responsibility", responsibility))) : known;
    }
}
