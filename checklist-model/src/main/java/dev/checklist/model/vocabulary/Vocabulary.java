// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.vocabulary;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.text.Marks;
import dev.checklist.model.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The marks or words that one kind of sheet uses for answers, and what each of them stands for.
 *
 * <p>Marks that look alike are considered the same: ○ 〇 ◯, × ✕ ✖, － − - ― ー, full-width and ASCII letters, upper and
 * lower case, with or without outer white space. {@link Vocabularies} contains the common vocabularies. The legend of a
 * checklist can be used as a vocabulary too: {@code new Vocabulary("legend", checklist.legend())}.
 *
 * @param name  the name, by convention in kebab-case; not blank
 * @param terms the terms, in the order given; if several terms have the same verdict, the first one is written for it
 * @since 0.1.0
 */
public record Vocabulary(String name, List<Term> terms) {

    /** The verdict to write instead of one for which there is no term: the next weaker one, never a stronger one. */
    private static final Map<Verdict, Verdict> WEAKER = Map.of(
            Verdict.ALTERNATIVE, Verdict.PARTIALLY_IMPLEMENTED,
            Verdict.PARTIALLY_IMPLEMENTED, Verdict.NOT_IMPLEMENTED,
            Verdict.PLANNED, Verdict.NOT_IMPLEMENTED,
            Verdict.SEE_REMARKS, Verdict.UNANSWERED);

    /**
     * Checks the components and copies the terms.
     *
     * @param name  {@link #name()}
     * @param terms {@link #terms()}
     * @throws NullPointerException      if a component, or a term, is {@code null}
     * @throws InvalidComponentException if {@code name} is blank, or two terms give the same mark different verdicts
     */
    public Vocabulary {
        Checks.nonBlank("name", name);
        terms = Checks.list("terms", terms);
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Term term : terms) {
            Verdict other = verdicts.putIfAbsent(Marks.fold(term.mark()), term.verdict());
            if (other != null && other != term.verdict()) {
                throw new InvalidComponentException(
                        "terms",
                        "terms give the mark %s two verdicts, %s and %s, expected one"
                                .formatted(
                                        quote(term.mark()),
                                        other.token(),
                                        term.verdict().token()));
            }
        }
    }

    /**
     * Returns the verdict that a mark stands for. An unknown mark has no verdict. The caller decides whether that is an
     * error, or an {@link Verdict#ANSWERED} that somebody has to check.
     *
     * @param mark the mark as written in the sheet
     * @return the verdict, or empty if no term has the same mark or one that looks like it
     * @throws NullPointerException if {@code mark} is {@code null}
     */
    public Optional<Verdict> verdictOf(String mark) {
        return termOf(mark).map(Term::verdict);
    }

    /**
     * Returns the first term with a mark.
     *
     * @param mark the mark as written in the sheet
     * @return the term, or empty if no term has the same mark or one that looks like it
     * @throws NullPointerException if {@code mark} is {@code null}
     */
    public Optional<Term> termOf(String mark) {
        String folded = Marks.fold(Checks.present("mark", mark));
        return terms.stream()
                .filter(term -> Marks.fold(term.mark()).equals(folded))
                .findFirst();
    }

    /**
     * Creates the status of an answer.
     *
     * @param mark the mark as written in the sheet
     * @return a status with that mark and the verdict that it stands for; if no term has the mark,
     *     {@link Verdict#UNANSWERED} for a blank mark and {@link Verdict#ANSWERED} for any other
     * @throws NullPointerException      if {@code mark} is {@code null}
     * @throws InvalidComponentException if {@code mark} contains an unpaired surrogate
     */
    public Status status(String mark) {
        Verdict unknown = Texts.isBlank(Checks.present("mark", mark)) ? Verdict.UNANSWERED : Verdict.ANSWERED;
        return new Status(verdictOf(mark).orElse(unknown), mark);
    }

    /**
     * Creates a status with a verdict and the mark that expresses it completely.
     *
     * @param verdict the verdict
     * @return a status with the mark of the first term with that verdict
     * @throws NullPointerException   if {@code verdict} is {@code null}
     * @throws NoSuchElementException if no term has that verdict
     */
    public Status statusFor(Verdict verdict) {
        return first(Checks.present("verdict", verdict))
                .map(term -> new Status(verdict, term.mark()))
                .orElseThrow(() -> new NoSuchElementException(
                        "No mark for %s in vocabulary %s".formatted(verdict.token(), quote(name))));
    }

    /**
     * Chooses the term to write for a verdict.
     *
     * @param verdict the verdict to write
     * @return the first term with that verdict, as {@link Match.Fidelity#EXACT}; otherwise the first term with the next
     *     weaker verdict, as {@link Match.Fidelity#LOSSY}; empty if there is no such term either
     * @throws NullPointerException if {@code verdict} is {@code null}
     */
    public Optional<Match> termFor(Verdict verdict) {
        Optional<Match> exact =
                first(Checks.present("verdict", verdict)).map(term -> new Match(term, Match.Fidelity.EXACT));
        Verdict weaker = WEAKER.get(verdict);
        if (exact.isPresent() || weaker == null) {
            return exact;
        }
        return termFor(weaker).map(match -> new Match(match.term(), Match.Fidelity.LOSSY));
    }

    private Optional<Term> first(Verdict verdict) {
        return terms.stream().filter(term -> term.verdict() == verdict).findFirst();
    }

    /**
     * The term chosen for a verdict.
     *
     * @param term     the term to write
     * @param fidelity whether the term expresses the verdict completely
     * @since 0.1.0
     */
    public record Match(Term term, Fidelity fidelity) {

        /**
         * Whether a term expresses a verdict completely.
         *
         * @since 0.1.0
         */
        public enum Fidelity {
            /** When read back, the term gives the same verdict. */
            EXACT,
            /** When read back, the term gives a weaker verdict. */
            LOSSY
        }

        /**
         * Checks the components.
         *
         * @param term     {@link #term()}
         * @param fidelity {@link #fidelity()}
         * @throws NullPointerException if a component is {@code null}
         */
        public Match {
            Checks.present("term", term);
            Checks.present("fidelity", fidelity);
        }
    }
}
