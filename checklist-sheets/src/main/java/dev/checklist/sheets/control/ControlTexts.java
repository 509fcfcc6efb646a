// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.model.Assessment;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Status;
import dev.checklist.model.notation.DateNotation;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the texts of a row for one control, by the roles of their columns. */
final class ControlTexts {

    /** The length of a name that is kept in front of the letter of its column. */
    private static final int LONGEST_NAME = 200;

    private final Control.Builder control;
    private final String requirement;
    private final Evidences evidence;
    private final Map<ColumnRole, List<String>> joined = new EnumMap<>(ColumnRole.class);
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, Status> assessments = new LinkedHashMap<>();
    private final Map<String, List<String>> assessmentRemarks = new LinkedHashMap<>();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<LocalDate> validUntil = Optional.empty();
    private Table.@Nullable Column dayColumn;
    private String dayText = "";

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
            case GUIDANCE, REMARKS, PLAN_OWNER, PLAN_NOTE -> join(joined, role, text);
            case REFERENCE ->
                control.addReference(
                        new Reference(column.name(), Optional.of(text), Optional.empty(), Optional.empty()));
            case RESPONSIBILITY -> Responsibilities.of(text).ifPresent(control::responsibility);
            case WEIGHT -> Weights.of(text).ifPresent(control::weight);
            case PLAN_DUE -> due = DateNotation.day(text);
            case VALID_UNTIL -> addDay(column, text);
            case ASSESSMENT_REMARKS -> join(assessmentRemarks, column.name(), text);
            default -> {}
        }
        if (role == ColumnRole.REMARKS) {
            evidence.addFrom(text);
        }
        if (role == ColumnRole.EVIDENCE && !isLinkTitle && !Evidences.isNone(text)) {
            evidence.addCell(text);
        }
        if (isProperty(column, text)) {
            putProperty(properties, column, text);
        }
    }

    private static <K> void join(Map<K, List<String>> texts, K key, String text) {
        texts.computeIfAbsent(key, each -> new ArrayList<>(1)).add(text);
    }

    /** Returns the lines of a text. A single one is not copied, since many rows may share it. */
    private static <K> Optional<String> text(Map<K, List<String>> texts, K key) {
        return Optional.ofNullable(texts.get(key))
                .map(lines -> lines.size() == 1 ? lines.get(0) : String.join("\n", lines));
    }

    /** Adds the mark of an assessment. A second one with the same name is kept as a property. */
    void assess(Table.Column column, Status status) {
        if (assessments.putIfAbsent(column.name(), status) != null) {
            putProperty(properties, column, status.mark());
        }
    }

    private List<Assessment> assessments() {
        assessmentRemarks.keySet().forEach(name -> assessments.putIfAbsent(name, Status.unanswered()));
        return assessments.entrySet().stream()
                .map(each -> Assessment.builder()
                        .name(each.getKey())
                        .status(each.getValue())
                        .remarks(text(assessmentRemarks, each.getKey()))
                        .build())
                .toList();
    }

    /** Whether a text is kept as a property, since no other part of the control says the same. */
    private boolean isProperty(Table.Column column, String text) {
        return switch (column.role()) {
            case PROPERTY -> true;
            case RESPONSIBILITY -> Responsibilities.plain(text).isEmpty();
            case WEIGHT -> Weights.of(text).isEmpty();
            case PLAN_DUE -> DateNotation.day(text).isEmpty();
            case EVIDENCE -> Evidences.isNone(text);
            case TITLE -> !CellTexts.trim(text).equals(requirement);
            case TICK -> !TickReader.isShort(text);
            case TICK_LABEL -> !CellTexts.key(text).equals(CellTexts.key(column.name()));
            default -> false;
        };
    }

    /** Puts a property under the name of its column. If the name is taken, the letter of the column is added to it. */
    static void putProperty(Map<String, String> properties, Table.Column column, String text) {
        String name = nameOf(column);
        properties.put(properties.containsKey(name) ? another(name, column) : name, text);
    }

    /** Returns the name of another column with the same name. It is cut, since it is not shared by the rows. */
    private static String another(String name, Table.Column column) {
        String start = name.length() > LONGEST_NAME ? Texts.cut(name, LONGEST_NAME) + "…" : name;
        return start + " (" + Cells.column(column.index()) + ")";
    }

    /** Returns the name of a column or, if it has none, its letter. */
    static String nameOf(Table.Column column) {
        return CellTexts.isBlank(column.name()) ? Cells.column(column.index()) : CellTexts.trim(column.name());
    }

    private void addDay(Table.Column column, String text) {
        validUntil = DateNotation.day(text);
        dayColumn = column;
        dayText = text;
    }

    /** Returns the evidence. A day of validity belongs to it only if there is one piece of it. */
    private List<Evidence> evidence() {
        List<Evidence> all = evidence.all();
        if (validUntil.isPresent() && all.size() == 1) {
            return List.of(all.get(0).withValidUntil(validUntil));
        }
        if (dayColumn != null) {
            putProperty(properties, dayColumn, dayText);
        }
        return all;
    }

    private Optional<Plan> plan() {
        Optional<String> owner = text(joined, ColumnRole.PLAN_OWNER);
        Optional<String> note = text(joined, ColumnRole.PLAN_NOTE);
        boolean isPlan = due.isPresent() || owner.isPresent() || note.isPresent();
        return isPlan ? Optional.of(new Plan(due, owner, note)) : Optional.empty();
    }

    Control build() {
        return control.guidance(text(joined, ColumnRole.GUIDANCE))
                .remarks(text(joined, ColumnRole.REMARKS))
                .plan(plan())
                .assessments(assessments())
                .evidence(evidence())
                .properties(properties)
                .build();
    }
}
