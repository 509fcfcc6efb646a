// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a legend or vocabulary, or one choice of a question: a mark and its meaning.
 *
 * <p>JSON form: {@code {"mark": "○", "verdict": "implemented", "meaning": "実施している"}}.
 *
 * @param mark    the mark as written in the sheet; {@code ""} for a blank cell
 * @param verdict what the mark stands for
 * @param meaning the wording of the legend; {@code ""} if there is none
 * @param score   the points for this answer; 0 or more; at most 34 digits, counted without an exponent; without
 *                trailing zeros
 * @since 0.1.0
 */
@Value.Builder
public record Term(String mark, Verdict verdict, String meaning, Optional<BigDecimal> score) implements WithTerm {

    /**
     * Checks the components.
     *
     * @param mark    {@link #mark()}
     * @param verdict {@link #verdict()}
     * @param meaning {@link #meaning()}
     * @param score   {@link #score()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if a text contains an unpaired surrogate, or {@code score} is negative or has
     *                                   too many digits
     */
    public Term {
        Checks.text("mark", mark);
        Checks.present("verdict", verdict);
        Checks.text("meaning", meaning);
        score = Checks.decimal("score", score);
    }

    /**
     * Creates a term without a score.
     *
     * @param mark    {@link #mark()}
     * @param verdict {@link #verdict()}
     * @param meaning {@link #meaning()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if a text contains an unpaired surrogate
     */
    public Term(String mark, Verdict verdict, String meaning) {
        this(mark, verdict, meaning, Optional.empty());
    }

    /**
     * {@return a builder with nothing set; all components but the score are required}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with all components of this term}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Term}. Not thread-safe. */
    public static final class Builder extends TermBuilder {
        Builder() {}
    }
}
