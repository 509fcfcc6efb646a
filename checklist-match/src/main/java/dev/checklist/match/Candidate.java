// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.text.Texts;
import dev.checklist.model.token.Token;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A past answer that may answer a question.
 *
 * @param source  the checklist with the answer; only its header and legend, the sections above the control and the
 *                control are left
 * @param control the control with the answer
 * @param score   the estimated chance that the answer fits the question, from 0 to 1
 * @param reasons why it may fit
 * @param shared  the concepts of the glossary and the words that both share, those that say the most first
 * @since 0.1.0
 */
public record Candidate(Checklist source, Control control, double score, Set<Reason> reasons, List<String> shared) {

    /**
     * Why an answer may fit a question.
     *
     * @since 0.1.0
     */
    public enum Reason implements Token {
        /** Somebody confirmed that it fits this question. Token {@code confirmed}. */
        CONFIRMED,
        /** Its question has the same text, ignoring case, white space and the width of letters. Token {@code same-text}. */
        SAME_TEXT,
        /** Both are at the same place in the same framework. Token {@code same-reference}. */
        SAME_REFERENCE,
        /** It shares concepts or words with the question. Token {@code shared-terms}. */
        SHARED_TERMS,
        /** The embedding model says so. Token {@code similar-meaning}. */
        SIMILAR_MEANING
    }

    /**
     * Copies the collections.
     *
     * @param source  {@link #source()}
     * @param control {@link #control()}
     * @param score   {@link #score()}
     * @param reasons {@link #reasons()}
     * @param shared  {@link #shared()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if the score is not from 0 to 1
     */
    public Candidate {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(control, "control");
        if (!(score >= 0 && score <= 1)) {
            throw new InvalidComponentException("score", "score is %s, expected 0 to 1".formatted(score));
        }
        Set<Reason> copy = EnumSet.noneOf(Reason.class);
        copy.addAll(Objects.requireNonNull(reasons, "reasons"));
        reasons = Collections.unmodifiableSet(copy);
        shared = List.copyOf(Objects.requireNonNull(shared, "shared"));
    }

    /**
     * {@return the candidate as readable text, such as {@code 0.93 sheet-2024 6.19 ○ (shared-terms: multi-factor-authentication)}}
     */
    @Override
    public String toString() {
        String why = reasons.stream().map(Reason::token).collect(Collectors.joining(", "));
        String terms = shared.isEmpty() ? "" : ": " + String.join(", ", shared);
        String answer = Texts.isBlank(control.status().mark())
                ? control.status().verdict().token()
                : control.status().mark();
        return String.format(Locale.ROOT, "%.2f %s %s %s (%s%s)", score, source.id(), control.id(), answer, why, terms);
    }
}
