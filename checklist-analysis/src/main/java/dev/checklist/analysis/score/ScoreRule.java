// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.score;

import dev.checklist.model.Verdict;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.token.Token;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How answers are rated with points.
 *
 * @param verdicts      the points for each verdict, 0 or more; the highest of them is the most that a control can reach.
 *                      Empty if the points are the scores of terms: of the choices of a question that has choices, or
 *                      else of the legend
 * @param notApplicable how controls that are not applicable count, whatever points their answer has
 * @param unanswered    how controls that nobody answered count, whatever points a blank answer has
 * @since 0.1.0
 */
@Value.Builder
public record ScoreRule(Map<Verdict, BigDecimal> verdicts, NotApplicable notApplicable, Unanswered unanswered)
        implements WithScoreRule {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * How controls that are not applicable count.
     *
     * @since 0.1.0
     */
    public enum NotApplicable implements Token {
        /** They do not count. Token {@code left-out}. */
        LEFT_OUT,
        /** They reach no points. Token {@code zero}. */
        ZERO,
        /** They reach the most points. Token {@code full}. */
        FULL
    }

    /**
     * How controls that nobody answered count.
     *
     * @since 0.1.0
     */
    public enum Unanswered implements Token {
        /** They do not count. Token {@code left-out}. */
        LEFT_OUT,
        /** They reach no points. Token {@code zero}. */
        ZERO
    }

    /**
     * Checks the points and copies the map.
     *
     * @param verdicts      {@link #verdicts()}
     * @param notApplicable {@link #notApplicable()}
     * @param unanswered    {@link #unanswered()}
     * @throws NullPointerException      if a component, or an element of one, is {@code null}
     * @throws InvalidComponentException if the points for a verdict are less than 0
     */
    public ScoreRule {
        Map<Verdict, BigDecimal> copy = new EnumMap<>(Verdict.class);
        Objects.requireNonNull(verdicts, "verdicts").forEach((verdict, points) -> {
            if (points.signum() < 0) {
                throw new InvalidComponentException(
                        "verdicts", "%s has %s points, expected 0 or more".formatted(verdict.token(), points));
            }
            copy.put(verdict, points);
        });
        verdicts = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(notApplicable, "notApplicable");
        Objects.requireNonNull(unanswered, "unanswered");
    }

    /**
     * {@return a rule that takes the scores of terms, leaves out what is not applicable, and gives no points to what
     * nobody answered}
     */
    public static ScoreRule ofTerms() {
        return builder().build();
    }

    /**
     * {@return a rule that gives 1 point to what is implemented, directly or by an alternative, half a point to what is
     * partially implemented, and none to what is planned or not implemented. It leaves out what is not applicable, and
     * gives no points to what nobody answered}
     */
    public static ScoreRule ofVerdicts() {
        return builder()
                .putVerdict(Verdict.IMPLEMENTED, BigDecimal.ONE)
                .putVerdict(Verdict.ALTERNATIVE, BigDecimal.ONE)
                .putVerdict(Verdict.PARTIALLY_IMPLEMENTED, HALF)
                .putVerdict(Verdict.PLANNED, BigDecimal.ZERO)
                .putVerdict(Verdict.NOT_IMPLEMENTED, BigDecimal.ZERO)
                .build();
    }

    /**
     * {@return a builder that starts with the components of {@link #ofTerms()}}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with all components of this rule}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ScoreRule}. Not thread-safe. */
    public static final class Builder extends ScoreRuleBuilder {
        Builder() {
            notApplicable(NotApplicable.LEFT_OUT);
            unanswered(Unanswered.ZERO);
        }
    }
}
