// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.model.Assessment;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A control to which rows are joined. It is built once, however many rows are joined. */
final class JoinedControl {

    private final Control first;
    private final Lines requirement;
    private final Lines guidance;
    private final Lines remarks;
    private final List<Evidence> evidence;
    private final Set<Evidence> known;
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Lines> properties = new LinkedHashMap<>();
    private final Lines owner;
    private final Lines note;
    private boolean hasPlan;
    private Optional<LocalDate> due;
    private Optional<Responsibility> responsibility;
    private Optional<BigDecimal> weight;

    /** Texts joined by line breaks. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();

        Lines(Optional<String> first) {
            first.ifPresent(text::append);
        }

        void add(String line) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }

        boolean is(String other) {
            return text.length() == other.length() && text.indexOf(other) == 0;
        }

        Optional<String> get() {
            return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
        }
    }

    JoinedControl(Control first) {
        this.first = first;
        this.requirement = new Lines(Optional.of(first.requirement()));
        this.guidance = new Lines(first.guidance());
        this.remarks = new Lines(first.remarks());
        this.evidence = new ArrayList<>(first.evidence());
        this.known = new HashSet<>(evidence);
        first.properties().forEach((name, text) -> properties.put(name, new Lines(Optional.of(text))));
        this.owner = new Lines(first.plan().flatMap(Plan::owner));
        this.note = new Lines(first.plan().flatMap(Plan::note));
        this.hasPlan = first.plan().isPresent();
        this.due = first.plan().flatMap(Plan::due);
        this.responsibility = first.responsibility();
        this.weight = first.weight();
    }

    Control first() {
        return first;
    }

    /** Returns the text of the requirement up to now. */
    CharSequence requirement() {
        return requirement.text;
    }

    boolean hasResponsibility() {
        return responsibility.isPresent();
    }

    boolean hasWeight() {
        return weight.isPresent();
    }

    /** Adds what a row says, and its part of the requirement, which may be {@code ""}. */
    void add(Control below, String more) {
        if (!more.isEmpty()) {
            requirement.add(more);
        }
        below.guidance().ifPresent(guidance::add);
        below.remarks().ifPresent(remarks::add);
        below.evidence().stream().filter(known::add).forEach(evidence::add);
        assessments.addAll(below.assessments());
        references.addAll(below.references());
        below.properties().forEach((name, text) -> {
            Lines lines = properties.get(name);
            if (lines == null || !lines.is(text)) {
                addProperty(name, text);
            }
        });
        below.plan().ifPresent(this::add);
        responsibility = responsibility.or(below::responsibility);
        weight = weight.or(below::weight);
    }

    /** Adds a plan. If both rows have a day, the second one becomes a line of the note. */
    private void add(Plan plan) {
        hasPlan = true;
        plan.owner().ifPresent(owner::add);
        if (due.isPresent()) {
            plan.due().map(LocalDate::toString).ifPresent(note::add);
        }
        plan.note().ifPresent(note::add);
        due = due.or(plan::due);
    }

    void addGuidance(String text) {
        guidance.add(text);
    }

    void addProperty(String name, String text) {
        properties.computeIfAbsent(name, each -> new Lines(Optional.empty())).add(text);
    }

    Control build() {
        Map<String, String> texts = new LinkedHashMap<>();
        properties.forEach((name, lines) -> texts.put(name, lines.text.toString()));
        return first.toBuilder()
                .responsibility(responsibility)
                .weight(weight)
                .requirement(requirement.text.toString())
                .guidance(guidance.get())
                .remarks(remarks.get())
                .plan(hasPlan ? Optional.of(new Plan(due, owner.get(), note.get())) : Optional.empty())
                .addAllAssessments(assessments)
                .evidence(evidence)
                .addAllReferences(references)
                .properties(texts)
                .build();
    }
}
