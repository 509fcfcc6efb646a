// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.model.Control;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins a row that is more of the control above it: its texts are appended to the texts of the control. */
public final class Continuations {

    /** The text of a property counts as a sentence if it is longer than this. */
    private static final int SENTENCE = 25;

    /** The largest number of rows that are joined to one control. More rows are not its continuation. */
    private static final int MOST = 200;

    /** The number of characters that show how a text ends, with a line break behind it. */
    private static final int END = 3;

    private static final Pattern COMMA = Pattern.compile("[、，,]$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:;]$");

    private final Table table;
    private final RowReader cells;
    private int lastRow;
    private int joined;
    private @Nullable JoinedControl open;
    private List<Control> place = List.of();
    private int index;

    public Continuations(Table table, RowReader cells) {
        this.table = table;
        this.cells = cells;
    }

    /** Starts at the row of a control, which the next row may continue. */
    public void begin(GridRow row) {
        finish();
        lastRow = row.number();
        joined = 0;
    }

    /** Whether a row continues the one directly above it, and is not a total or a word below the table. */
    public boolean continues(GridRow row) {
        boolean hasText = table.columnsIn(row).stream()
                .filter(column -> column.role() != ColumnRole.PROPERTY
                        || row.text(column.index()).length() > SENTENCE)
                .anyMatch(column -> !row.text(column.index()).isEmpty());
        return hasText && row.number() == lastRow + 1 && joined < MOST;
    }

    /**
     * Whether the requirement of a row is more of the one above. It is if the id and the answer are merged over both
     * rows, or if the sentence above goes on and the row has no id and no answer of its own.
     */
    public boolean continuesRequirement(GridRow row, Control above) {
        Optional<Table.Column> id = table.column(ColumnRole.ID);
        boolean isBelow = row.number() == lastRow + 1 && joined < MOST;
        if (!isBelow
                || id.isEmpty()
                || !row.text(id.get().index()).isEmpty()
                || requirement(row).isEmpty()) {
            return false;
        }
        List<Table.Column> answers = Stream.of(ColumnRole.STATUS, ColumnRole.TICK)
                .flatMap(role -> table.columns(role).stream())
                .toList();
        boolean isMerged = !answers.isEmpty()
                && isMergedFromAbove(row, id.get())
                && answers.stream().allMatch(column -> isMergedFromAbove(row, column));
        return !cells.isAnswered(row)
                && (isMerged
                        || (above.label().isPresent()
                                && goesOn(open == null ? above.requirement() : open.requirement(), requirement(row))));
    }

    private boolean isMergedFromAbove(GridRow row, Table.Column column) {
        return table.grid().merges().at(row.number(), column.index()).firstRow() < row.number();
    }

    private String requirement(GridRow row) {
        return cells.text(row, ColumnRole.REQUIREMENT);
    }

    /** Whether a sentence goes on: after a comma, or with a small letter after a beginning with a capital one. */
    private static boolean goesOn(CharSequence above, String below) {
        CharSequence end = above.subSequence(Math.max(0, above.length() - END), above.length());
        return COMMA.matcher(end).find()
                || (Character.isUpperCase(Character.codePointAt(above, 0))
                        && Character.isLowerCase(below.codePointAt(0))
                        && !SENTENCE_END.matcher(end).find());
    }

    /**
     * Returns the text that is nearest to the column of requirements, taken from the columns that only describe a
     * requirement; {@code ""} if there is none.
     */
    public String nearestText(GridRow row) {
        int requirement =
                table.column(ColumnRole.REQUIREMENT).map(Table.Column::index).orElse(0);
        return table.columnsIn(row).stream()
                .filter(column -> column.role() == ColumnRole.PROPERTY || column.role() == ColumnRole.SECTION)
                .filter(column -> row.text(column.index()).length() > 1)
                .min(Comparator.comparingInt(column -> Math.abs(column.index() - requirement)))
                .map(column -> row.text(column.index()))
                .orElse("");
    }

    /** Appends the texts of a row to the last one of some controls, which {@link #finish} changes. */
    public void join(List<Control> controls, GridRow row) {
        JoinedControl control = open(controls);
        Control below = cells.continuation(row, control.first());
        keepSecondValues(control, row);
        control.add(below, requirement(row));
        lastRow = row.number();
        joined++;
    }

    /** Like {@link #join}, with a text that is appended to the guidance of the control. */
    public void join(List<Control> controls, String guidance, GridRow row) {
        open(controls).addGuidance(guidance);
        join(controls, row);
    }

    private JoinedControl open(List<Control> controls) {
        int last = controls.size() - 1;
        if (open == null || place != controls || index != last) {
            finish();
            open = new JoinedControl(controls.get(last));
            place = controls;
            index = last;
        }
        return open;
    }

    /** Replaces the control to which rows were joined by one with their texts. */
    public void finish() {
        if (open != null) {
            place.set(index, open.build());
            open = null;
        }
    }

    /**
     * Adds the label, responsibility and weight of a row whose control has one already to the properties. What is not
     * understood as such is a property anyway.
     */
    private void keepSecondValues(JoinedControl above, GridRow row) {
        for (Table.Column column : table.columnsIn(row)) {
            String text = row.text(column.index());
            boolean isSecond = switch (column.role()) {
                case RESPONSIBILITY ->
                    above.hasResponsibility() && Responsibilities.plain(text).isPresent();
                case WEIGHT -> above.hasWeight() && Weights.of(text).isPresent();
                case LABEL ->
                    table.column(ColumnRole.LABEL).filter(column::equals).isPresent();
                default -> false;
            };
            if (isSecond && !text.isEmpty()) {
                above.addProperty(ControlTexts.nameOf(column), text);
            }
        }
    }
}
