// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.score;

import dev.checklist.analysis.answer.Legend;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rates the controls of one checklist by a rule. */
final class Scorer {

    private final ScoreRule rule;
    private final Optional<Legend> legend;
    private final Optional<BigDecimal> mostOfLegend;
    private final Map<String, Points> bySection = new LinkedHashMap<>();

    Scorer(Checklist checklist, ScoreRule rule) {
        this.rule = rule;
        this.legend = Legend.of(checklist);
        this.mostOfLegend = scores(legend.map(Legend::terms).orElse(List.of())).max(Comparator.naturalOrder());
    }

    Score score(List<Section> sections) {
        Points total = Points.none();
        for (Section section : sections) {
            total = total.plus(points(section));
        }
        return new Score(total, bySection, sections.stream().map(Section::id).toList());
    }

    private Points points(Section section) {
        // Keeps the place of the section before the sections in it.
        bySection.put(section.id(), Points.none());
        Points points = Points.none();
        for (Control control : section.controls()) {
            points = points.plus(points(control));
        }
        for (Section inner : section.sections()) {
            points = points.plus(points(inner));
        }
        bySection.put(section.id(), points);
        return points;
    }

    private Points points(Control control) {
        Optional<BigDecimal> most = most(control);
        Optional<BigDecimal> reached = most.flatMap(possible -> reached(control, possible));
        return reached.map(points -> Points.of(control.weight().orElse(BigDecimal.ONE), points, most.orElseThrow()))
                .orElseGet(Points::leftOutControl);
    }

    /** Returns the most points that a control can reach; empty if none of its possible answers has points. */
    private Optional<BigDecimal> most(Control control) {
        if (!rule.verdicts().isEmpty()) {
            return rule.verdicts().values().stream().max(Comparator.naturalOrder());
        }
        if (control.form().isEmpty()) {
            return mostOfLegend;
        }
        Stream<BigDecimal> scores = scores(control.form().get().choices());
        return isAnyOf(control) ? scores.reduce(BigDecimal::add) : scores.max(Comparator.naturalOrder());
    }

    private static Stream<BigDecimal> scores(List<Term> terms) {
        return terms.stream().flatMap(term -> term.score().stream());
    }

    private static boolean isAnyOf(Control control) {
        return control.form()
                .filter(form -> form.type() == AnswerForm.Type.ANY_OF)
                .isPresent();
    }

    /** Returns the points of an answer; empty if the control does not count. */
    private Optional<BigDecimal> reached(Control control, BigDecimal most) {
        return switch (control.status().verdict()) {
            case NOT_APPLICABLE ->
                switch (rule.notApplicable()) {
                    case LEFT_OUT -> Optional.empty();
                    case ZERO -> Optional.of(BigDecimal.ZERO);
                    case FULL -> Optional.of(most);
                };
            case UNANSWERED ->
                rule.unanswered() == ScoreRule.Unanswered.ZERO ? Optional.of(BigDecimal.ZERO) : Optional.empty();
            default -> ofAnswer(control);
        };
    }

    private Optional<BigDecimal> ofAnswer(Control control) {
        Verdict verdict = control.status().verdict();
        if (!rule.verdicts().isEmpty()) {
            return Optional.ofNullable(rule.verdicts().get(verdict));
        }
        if (!control.fitsForm()) {
            return Optional.empty();
        }
        List<Term> given = control.form().isPresent()
                ? control.chosen()
                : legend
                        .flatMap(
                                vocabulary -> vocabulary.termOf(control.status().mark()))
                        .stream()
                        .toList();
        // If one of several choices has no score, the sum of the others would be too low.
        boolean isScored = given.stream().allMatch(term -> term.score().isPresent());
        return isScored ? scores(given).reduce(BigDecimal::add) : Optional.empty();
    }
}
