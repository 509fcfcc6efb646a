// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.analysis.carry.AnswerTransfer;
import dev.checklist.analysis.carry.AnswerTransfer.Transferred;
import dev.checklist.analysis.carry.CarryForward;
import dev.checklist.analysis.carry.CarryForward.ReviewReason;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The past answers that may answer the questions of a questionnaire.
 *
 * @param questionnaire the questionnaire
 * @param proposals     a proposal for each control of the questionnaire, in its order
 * @since 0.1.0
 */
public record Proposals(Checklist questionnaire, List<Proposal> proposals) {

    /**
     * The property of an accepted answer that says that, and why, it has to be reviewed: the tokens of its
     * {@link Candidate.Reason}s and {@link ReviewReason}s, and {@code other-service} if it is about another service than
     * the questionnaire.
     */
    public static final String REVIEW = "review";

    private static final String OTHER_SERVICE = "other-service";

    /** The property of an accepted answer with the ids of the checklist and the control that it comes from. */
    public static final String SOURCE = "review-source";

    /** The property of an accepted answer with its score. */
    public static final String SCORE = "review-score";

    /**
     * Copies the proposals.
     *
     * @param questionnaire {@link #questionnaire()}
     * @param proposals     {@link #proposals()}
     * @throws NullPointerException if a component is {@code null} or contains {@code null}
     */
    public Proposals {
        Objects.requireNonNull(questionnaire, "questionnaire");
        proposals = List.copyOf(Objects.requireNonNull(proposals, "proposals"));
    }

    /**
     * The questionnaire with the answers that were accepted.
     *
     * @param checklist the questionnaire with the answers; each has the properties {@link #REVIEW}, {@link #SOURCE} and
     *                  {@link #SCORE}
     * @param accepted  the proposals whose best candidate was accepted, in the order of the questionnaire
     * @param open      the other proposals: no candidate reaches the threshold, past answers disagree, or the policy keeps
     *                  what the control has
     * @since 0.1.0
     */
    public record Acceptance(Checklist checklist, List<Proposal> accepted, List<Proposal> open) {

        /**
         * Copies the proposals.
         *
         * @param checklist {@link #checklist()}
         * @param accepted  {@link #accepted()}
         * @param open      {@link #open()}
         * @throws NullPointerException if a component is {@code null} or contains {@code null}
         */
        public Acceptance {
            Objects.requireNonNull(checklist, "checklist");
            accepted = List.copyOf(Objects.requireNonNull(accepted, "accepted"));
            open = List.copyOf(Objects.requireNonNull(open, "open"));
        }
    }

    /**
     * Puts the best candidates into the questionnaire. An answer is taken over as a whole, by the rules of
     * {@link AnswerTransfer}: the mark becomes the one that the questionnaire has for the same verdict. Where past
     * answers disagree, nothing is put in.
     *
     * @param threshold the lowest score of an answer that is accepted, from 0 to 1; {@link Proposal#THRESHOLD} is a good
     *                  choice
     * @param policy    which controls receive answers
     * @return the questionnaire with the answers, and what was accepted
     * @throws IllegalArgumentException if the threshold is not from 0 to 1
     * @throws NullPointerException     if {@code policy} is {@code null}
     */
    public Acceptance accept(double threshold, CarryForward.Policy policy) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold is %s, expected 0 to 1".formatted(threshold));
        }
        AnswerTransfer transfer = AnswerTransfer.into(questionnaire, policy);
        Map<String, Control> answered = new HashMap<>();
        List<Proposal> accepted = new ArrayList<>();
        List<Proposal> open = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Optional<Control> control = proposal.conflict()
                    ? Optional.empty()
                    : proposal.best(threshold).flatMap(best -> answered(proposal.question(), best, transfer));
            control.ifPresent(each -> answered.put(each.id(), each));
            (control.isPresent() ? accepted : open).add(proposal);
        }
        Checklist checklist = questionnaire.mapControls(control -> answered.getOrDefault(control.id(), control));
        return new Acceptance(checklist, accepted, open);
    }

    private Optional<Control> answered(Control question, Candidate best, AnswerTransfer transfer) {
        Transferred transferred = transfer.transfer(best.control(), question);
        if (transferred.control().equals(question)) {
            return Optional.empty();
        }
        return Optional.of(transferred
                .control()
                .withProperty(REVIEW, why(best, transferred.reasons()))
                .withProperty(SOURCE, best.source().id() + " " + best.control().id())
                .withProperty(SCORE, String.format(Locale.ROOT, "%.2f", best.score())));
    }

    private String why(Candidate best, Set<ReviewReason> reasons) {
        List<String> why = new ArrayList<>();
        best.reasons().forEach(reason -> why.add(reason.token()));
        reasons.forEach(reason -> why.add(reason.token()));
        if (isAboutOtherService(best.source())) {
            why.add(OTHER_SERVICE);
        }
        return String.join(", ", why);
    }

    private boolean isAboutOtherService(Checklist source) {
        Optional<String> service = questionnaire.subject().map(Subject::service);
        Optional<String> other = source.subject().map(Subject::service);
        return service.isPresent() && other.isPresent() && !service.equals(other);
    }

    /**
     * {@return the proposals as readable text, a line for each}
     */
    @Override
    public String toString() {
        return proposals.stream().map(each -> each + "\n").collect(Collectors.joining());
    }
}
