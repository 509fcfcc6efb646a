// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.outline;

import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the numbers of requirements that stand at the beginning of their texts. A text such as {@code 3 people hold
 * keys} must not lose its beginning.
 */
public final class TextNumbers {

    private static final int ALL_PERCENT = 100;
    private static final int HALF_PERCENT = 50;

    private final Table table;
    private final boolean areUsed;
    private final boolean areCodesUsed;

    public TextNumbers(Table table) {
        this.table = table;
        // Any other text may begin with the name of a standard, such as ISO-27001.
        this.areCodesUsed = share(Numbering::isCode) == ALL_PERCENT;
        this.areUsed = table.column(ColumnRole.ID).isPresent() || share(number -> true) > HALF_PERCENT;
    }

    /** Returns the share of requirements that begin with a number of a kind, in percent; 0 if there is a column of ids. */
    private int share(Predicate<Numbering> kind) {
        if (table.column(ColumnRole.ID).isPresent()) {
            return 0;
        }
        int all = 0;
        int numbered = 0;
        for (GridRow row : table.rows()) {
            String requirement = table.column(ColumnRole.REQUIREMENT)
                    .map(column -> row.text(column.index()))
                    .orElse("");
            all += requirement.isEmpty() ? 0 : 1;
            numbered += Numbering.of(requirement).filter(kind).isPresent() ? 1 : 0;
        }
        return all == 0 ? 0 : ALL_PERCENT * numbered / all;
    }

    /** Returns the number of a requirement in a section. */
    public Optional<Numbering> of(String requirement, SectionNode section) {
        return areUsed
                ? Numbering.of(requirement).filter(number -> number.isCode() ? areCodesUsed : follows(number, section))
                : Optional.empty();
    }

    /** Whether a number continues the numbering. Any other may belong to the sentence. */
    private static boolean follows(Numbering number, SectionNode section) {
        boolean below = number.path().startsWith(section.id() + ".") && number.last() >= 0;
        return (number.last() == section.lastNumber() + 1 && number.depth() == 1) || below;
    }
}
