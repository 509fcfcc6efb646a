// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.score;

import dev.checklist.model.Checklist;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The points of a checklist and of its sections.
 *
 * <pre>{@code
 * Score score = Score.of(checklist, ScoreRule.ofVerdicts());
 * }</pre>
 *
 * <p>There are two ways to rate a checklist as a whole. In {@link #total()} each control counts with its weight, so a
 * section with many controls counts more. In {@link #averageOfSections()} each of the outermost sections counts the
 * same.
 *
 * @param total       the points of all controls
 * @param bySection   the points of each section, including the sections in it, by its id, in document order
 * @param topSections the ids of the outermost sections, in document order
 * @since 0.1.0
 */
public record Score(Points total, Map<String, Points> bySection, List<String> topSections) implements Serializable {

    /**
     * Copies the collections.
     *
     * @param total       {@link #total()}
     * @param bySection   {@link #bySection()}
     * @param topSections {@link #topSections()}
     * @throws NullPointerException if a component is {@code null}
     */
    public Score {
        Objects.requireNonNull(total, "total");
        bySection = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(bySection, "bySection")));
        topSections = List.copyOf(Objects.requireNonNull(topSections, "topSections"));
    }

    /**
     * {@return the score of no controls}
     */
    public static Score none() {
        return new Score(Points.none(), Map.of(), List.of());
    }

    /**
     * Rates a checklist.
     *
     * <p>A control with a form has the points of the choices that its answer names: of the one choice, or the sum of
     * several. Any other control has the points of its mark in the legend. The most that a control can reach is the
     * highest score of its choices or of the legend; for {@link dev.checklist.model.AnswerForm.Type#ANY_OF}, the sum of
     * the scores of all choices. If the rule gives points to verdicts, these apply instead. A control whose answer has
     * no points, such as a text, does not count.
     *
     * @param checklist the checklist
     * @param rule      how answers are rated
     * @return its score
     * @throws NullPointerException if an argument is {@code null}
     */
    public static Score of(Checklist checklist, ScoreRule rule) {
        return new Scorer(checklist, Objects.requireNonNull(rule, "rule")).score(checklist.sections());
    }

    /**
     * Adds the score of another checklist by the same rule. Sections with the same id are counted as one.
     *
     * @param other the other score
     * @return the score of both
     */
    public Score plus(Score other) {
        Map<String, Points> sections = new LinkedHashMap<>(bySection);
        other.bySection.forEach((id, points) -> sections.merge(id, points, Points::plus));
        Set<String> top = new LinkedHashSet<>(topSections);
        top.addAll(other.topSections);
        return new Score(total.plus(other.total), sections, new ArrayList<>(top));
    }

    /**
     * {@return the average of the percentages of the outermost sections, from 0 to 100. Each of them counts the same;
     * sections without possible points are left out. Empty if there is no other section}
     */
    public OptionalDouble averageOfSections() {
        return topSections.stream()
                .map(id -> bySection.getOrDefault(id, Points.none()).percent())
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    /**
     * {@return the score as readable text: a line for the whole, and a line for each section}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(total);
        averageOfSections()
                .ifPresent(
                        average -> text.append(String.format(Locale.ROOT, "; average of sections %.1f %%", average)));
        text.append('\n');
        bySection.forEach((id, points) ->
                text.append("section ").append(id).append(": ").append(points).append('\n'));
        return text.toString();
    }
}
