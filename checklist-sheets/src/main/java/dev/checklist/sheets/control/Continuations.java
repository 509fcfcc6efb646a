// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Joins a row that is more of the control above it: its texts are appended to the texts of the control. */
public final class Continuations {

    /** The text of a property counts as a sentence if it is longer than this. */
    private static final int SENTENCE = 25;

    /** The largest number of rows that are joined to one control. More rows are not its continuation. */
    private static final int MOST = 200;

    private static final Pattern COMMA = Pattern.compile("[、，,]$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:;]$");

    private final Table table;
    private final RowReader cells;
    private int lastRow;
    private int joined;

    public Continuations(Table table, RowReader cells) {
        this.table = table;
        this.cells = cells;
    }

    /** Starts at the row of a control, which the next row may continue. */
    public void begin(GridRow row) {
        lastRow = row.number();
        joined = 0;
    }

    /** Whether a row continues the one directly above it, and is not a total or a word below the table. */
    public boolean continues(GridRow row) {
        boolean hasText = table.columns().stream()
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
        boolean isAnswered =
                answers.stream().anyMatch(column -> !row.text(column.index()).isEmpty());
        return !isAnswered
                && (isMerged || (above.label().isPresent() && goesOn(above.requirement(), requirement(row))));
    }

    private boolean isMergedFromAbove(GridRow row, Table.Column column) {
        return table.grid().merges().at(row.number(), column.index()).firstRow() < row.number();
    }

    private String requirement(GridRow row) {
        return cells.text(row, ColumnRole.REQUIREMENT);
    }

    /** Whether a sentence goes on: after a comma, or with a small letter after a beginning with a capital one. */
    private static boolean goesOn(String above, String below) {
        return COMMA.matcher(above).find()
                || (Character.isUpperCase(above.codePointAt(0))
                        && Character.isLowerCase(below.codePointAt(0))
                        && !SENTENCE_END.matcher(above).find());
    }

    /**
     * Returns the text that is nearest to the column of requirements, taken from the columns that only describe a
     * requirement; {@code ""} if there is none.
     */
    public String nearestText(GridRow row) {
        int requirement =
                table.column(ColumnRole.REQUIREMENT).map(Table.Column::index).orElse(0);
        return table.columns().stream()
                .filter(column -> column.role() == ColumnRole.PROPERTY || column.role() == ColumnRole.SECTION)
                .filter(column -> row.text(column.index()).length() > 1)
                .min(Comparator.comparingInt(column -> Math.abs(column.index() - requirement)))
                .map(column -> row.text(column.index()))
                .orElse("");
    }

    /** Returns the control with the texts of a row appended to its own. */
    public Control join(Control above, GridRow row) {
        Control below = cells.continuation(row, above);
        List<Evidence> evidence = new ArrayList<>(above.evidence());
        below.evidence().stream().filter(each -> !evidence.contains(each)).forEach(evidence::add);
        Map<String, String> properties = new LinkedHashMap<>(above.properties());
        below.properties().forEach((name, text) -> {
            if (!text.equals(properties.get(name))) {
                properties.merge(name, text, RowReader::join);
            }
        });
        keepSecondValues(above, row, properties);
        lastRow = row.number();
        joined++;
        return above.toBuilder()
                .responsibility(above.responsibility().or(below::responsibility))
                .weight(above.weight().or(below::weight))
                .requirement(
                        requirement(row).isEmpty()
                                ? above.requirement()
                                : RowReader.join(above.requirement(), requirement(row)))
                .guidance(join(above.guidance(), below.guidance()))
                .remarks(join(above.remarks(), below.remarks()))
                .plan(joinPlans(above.plan(), below.plan()))
                .addAllAssessments(below.assessments())
                .evidence(evidence)
                .addAllReferences(below.references())
                .properties(properties)
                .build();
    }

    /**
     * Adds the label, responsibility and weight of a row whose control has one already to the properties. What is not
     * understood as such is a property anyway.
     */
    private void keepSecondValues(Control above, GridRow row, Map<String, String> properties) {
        for (Table.Column column : table.columns()) {
            String text = row.text(column.index());
            boolean isSecond = switch (column.role()) {
                case RESPONSIBILITY ->
                    above.responsibility().isPresent()
                            && Responsibilities.plain(text).isPresent();
                case WEIGHT -> above.weight().isPresent() && Weights.of(text).isPresent();
                case LABEL ->
                    table.column(ColumnRole.LABEL).filter(column::equals).isPresent();
                default -> false;
            };
            if (isSecond && !text.isEmpty()) {
                properties.merge(ControlTexts.nameOf(column), text, RowReader::join);
            }
        }
    }

    /** If both rows have a day, the second one becomes a line of the note. */
    private static Optional<Plan> joinPlans(Optional<Plan> above, Optional<Plan> below) {
        if (above.isEmpty() || below.isEmpty()) {
            return above.or(() -> below);
        }
        Plan first = above.get();
        Plan second = below.get();
        Optional<String> secondDay =
                second.due().filter(day -> first.due().isPresent()).map(LocalDate::toString);
        return Optional.of(new Plan(
                first.due().or(second::due),
                join(first.owner(), second.owner()),
                join(first.note(), join(secondDay, second.note()))));
    }

    private static Optional<String> join(Optional<String> above, Optional<String> below) {
        return above.isPresent() && below.isPresent()
                ? Optional.of(RowReader.join(above.get(), below.get()))
                : above.or(() -> below);
    }
}
