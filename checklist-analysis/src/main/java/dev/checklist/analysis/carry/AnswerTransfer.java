// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import dev.checklist.analysis.answer.Legend;
import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.analysis.carry.CarryForward.ReviewReason;
import dev.checklist.analysis.edition.BeforeAfter;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives the answer of one control to another, by the rules of {@link CarryForward}. Which controls belong together is
 * for the caller to know.
 *
 * <p>An answer is carried as a whole: status, remarks, plan and evidence, and the responsibility if the old control has
 * one; {@link Policy#NEVER_OVERWRITE} keeps a responsibility of the new control.
 *
 * <p>The mark is kept as written if the form of the new control, or else the legend of its checklist, offers it with the
 * same verdict. If not, and if the form, where it asks for one choice, or else the legend offers exactly one mark for the
 * verdict, this mark is written. The verdict never changes. An answer whose mark was not offered has to be reviewed for
 * {@link ReviewReason#MARK}, even if another mark was written, because two marks with the same verdict need not say the
 * same. An answer in words, {@link Verdict#ANSWERED}, is always kept as written. A plan is not carried if the form does
 * not offer what is written.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AnswerTransfer {

    private final Policy policy;
    private final Optional<Legend> legend;
    private final List<Term> offeredByLegend;

    private AnswerTransfer(Policy policy, Optional<Legend> legend) {
        this.policy = policy;
        this.legend = legend;
        this.offeredByLegend = legend.map(AnswerTransfer::onlyOfTheirVerdict).orElse(List.of());
    }

    /**
     * Returns a transfer of answers into the controls of a checklist.
     *
     * @param checklist the checklist that receives the answers; only its legend is used
     * @param policy    which controls receive answers
     * @return the transfer
     * @throws NullPointerException if an argument is {@code null}
     */
    public static AnswerTransfer into(Checklist checklist, Policy policy) {
        return new AnswerTransfer(Objects.requireNonNull(policy, "policy"), Legend.of(checklist));
    }

    /**
     * A control with the answer that it was given.
     *
     * @param control the new control, with the answer if it was carried
     * @param reasons why the answer has to be reviewed, in the order of {@link ReviewReason}; empty if it does not, or if
     *                the control is as it was
     * @since 0.1.0
     */
    public record Transferred(Control control, Set<ReviewReason> reasons) {

        /**
         * Copies the reasons.
         *
         * @param control {@link #control()}
         * @param reasons {@link #reasons()}
         * @throws NullPointerException if a component is {@code null}
         */
        public Transferred {
            Objects.requireNonNull(control, "control");
            Set<ReviewReason> copy = EnumSet.noneOf(ReviewReason.class);
            copy.addAll(Objects.requireNonNull(reasons, "reasons"));
            reasons = Collections.unmodifiableSet(copy);
        }
    }

    /**
     * Gives the answer of a control to another.
     *
     * @param old the control with the answer
     * @param now the control that receives it
     * @return {@code now} with the answer, and why it has to be reviewed; {@code now} itself, without reasons, if the
     *     policy keeps what it has, if {@code old} has no answer, or if both have the same
     * @throws NullPointerException if an argument is {@code null}
     */
    public Transferred transfer(Control old, Control now) {
        if (!isCarried(old, now)) {
            return new Transferred(now, Set.of());
        }
        boolean isOffered = isOffered(old.status(), old, now);
        Control carried = withAnswer(now, old, isOffered ? old.status() : written(old, now));
        if (carried.equals(now)) {
            return new Transferred(now, Set.of());
        }
        Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
        if (BeforeAfter.isReworded(old, now)) {
            reasons.add(ReviewReason.REWORDED);
        }
        if (!isOffered) {
            reasons.add(ReviewReason.MARK);
        }
        return new Transferred(carried, reasons);
    }

    private boolean isCarried(Control old, Control now) {
        boolean wouldUnanswer =
                old.status().verdict() == Verdict.UNANSWERED && now.status().verdict() != Verdict.UNANSWERED;
        return hasAnswer(old) && !wouldUnanswer && canReceive(now);
    }

    /** Whether the policy lets a control receive an answer. */
    boolean canReceive(Control now) {
        return switch (policy) {
            case NEVER_OVERWRITE -> !hasAnswer(now);
            case ONLY_UNANSWERED -> now.status().verdict() == Verdict.UNANSWERED;
            case ALWAYS -> true;
        };
    }

    static boolean hasAnswer(Control control) {
        return !control.status().equals(Status.unanswered())
                || control.remarks().isPresent()
                || control.plan().isPresent()
                || !control.evidence().isEmpty();
    }

    private Control withAnswer(Control now, Control old, Status status) {
        // A plan belongs to its answer. If the choices of the question do not offer it, somebody has to plan again.
        boolean keepsPlan = now.form().isEmpty() || isOffered(status, old, now);
        return now.withStatus(status)
                .withRemarks(old.remarks())
                .withPlan(keepsPlan ? old.plan() : Optional.empty())
                .withEvidence(old.evidence())
                .withResponsibility(
                        policy == Policy.NEVER_OVERWRITE
                                ? now.responsibility().or(old::responsibility)
                                : old.responsibility().or(now::responsibility));
    }

    /** Returns the answer with the only mark that is offered for its verdict; as it is if there is no such mark. */
    private Status written(Control old, Control now) {
        Status status = old.status();
        List<Term> same = offered(now).stream()
                .filter(term ->
                        term.verdict() == status.verdict() && !term.mark().isBlank())
                .toList();
        if (status.verdict() == Verdict.ANSWERED || same.size() != 1) {
            return status;
        }
        Status written = new Status(status.verdict(), same.get(0).mark());
        return isOffered(written, old, now) ? written : status;
    }

    private List<Term> offered(Control now) {
        return now.form()
                .map(form -> form.type() == AnswerForm.Type.ONE_OF ? form.choices() : List.<Term>of())
                .orElse(offeredByLegend);
    }

    /** Returns the terms that are the only ones with a mark for their verdict. */
    private static List<Term> onlyOfTheirVerdict(Legend legend) {
        return legend.terms().stream()
                .filter(term -> !term.mark().isBlank())
                .collect(Collectors.groupingBy(Term::verdict))
                .values()
                .stream()
                .filter(same -> same.size() == 1)
                .flatMap(List::stream)
                .toList();
    }

    /** Whether the form of the new control, or else the legend, offers the mark of an answer, with the same verdict. */
    private boolean isOffered(Status status, Control old, Control now) {
        if (status.verdict() == Verdict.UNANSWERED) {
            return true;
        }
        if (now.form().isPresent()) {
            Control answered = now.withStatus(status);
            List<Term> chosen = answered.chosen();
            return answered.fitsForm() && (chosen.size() != 1 || chosen.get(0).verdict() == status.verdict());
        }
        // A mark of the old question's own choices has a meaning only there.
        return status.mark().isBlank()
                || (legend.isPresent()
                        ? legend.get().verdictOf(status.mark()).equals(Optional.of(status.verdict()))
                        : old.form().isEmpty());
    }
}
