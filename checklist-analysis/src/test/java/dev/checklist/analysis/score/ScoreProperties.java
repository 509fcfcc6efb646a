// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoreProperties {

    private static final Status IMPLEMENTED = new Status(Verdict.IMPLEMENTED, "Yes");

    @Property
    void countsEachControlOnce(@ForAll("checklists") Checklist checklist, @ForAll("rules") ScoreRule rule) {
        Score score = Score.of(checklist, rule);
        assertEquals(
                checklist.controls().size(),
                score.total().counted() + score.total().leftOut());
        assertEquals(
                score.total(),
                score.topSections().stream().map(score.bySection()::get).reduce(Points.none(), Points::plus));
        assertEquals(checklist.allSections().size(), score.bySection().size());
    }

    @Property
    void staysBetweenNothingAndAll(@ForAll("checklists") Checklist checklist, @ForAll("rules") ScoreRule rule) {
        Score score = Score.of(checklist, rule);
        for (Points points : score.bySection().values()) {
            assertTrue(points.reached().signum() >= 0);
            assertTrue(points.reached().compareTo(points.possible()) <= 0);
            points.percent().ifPresent(percent -> assertTrue(percent >= 0 && percent <= 100));
            assertTrue(points.counted() > 0 || points.percent().isEmpty());
        }
        score.averageOfSections().ifPresent(average -> assertTrue(average >= 0 && average <= 100));
    }

    @Property
    void reachesTheWeightOfAllControlsIfAllAreImplemented(@ForAll("checklists") Checklist checklist) {
        Checklist implemented = checklist.mapControls(control ->
                control.toBuilder().form(Optional.empty()).status(IMPLEMENTED).build());
        BigDecimal weight = implemented.controls().stream()
                .map(control -> control.weight().orElse(BigDecimal.ONE))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Points total = Score.of(implemented, ScoreRule.ofVerdicts()).total();
        assertEquals(0, weight.compareTo(total.reached()));
        assertEquals(total.possible(), total.reached());
    }

    @Property(tries = 200)
    void addsUp(
            @ForAll("checklists") Checklist first,
            @ForAll("checklists") Checklist second,
            @ForAll("rules") ScoreRule rule) {
        Score one = Score.of(first, rule);
        Score other = Score.of(second, rule);
        assertEquals(one.total().plus(other.total()), one.plus(other).total());
        assertEquals(other.plus(one).total(), one.plus(other).total());
        assertEquals(one, Score.none().plus(one));
    }

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Provide
    Arbitrary<ScoreRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(ScoreRule.ofTerms(), ScoreRule.ofVerdicts()),
                        Arbitraries.of(ScoreRule.NotApplicable.class),
                        Arbitraries.of(ScoreRule.Unanswered.class))
                .as((rule, notApplicable, unanswered) ->
                        rule.withNotApplicable(notApplicable).withUnanswered(unanswered));
    }
}
