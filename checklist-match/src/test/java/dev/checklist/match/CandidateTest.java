// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.match.Candidate.Reason;
import dev.checklist.match.embedding.EmbeddingModel;
import dev.checklist.match.glossary.Glossary;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of a proposal. */
class CandidateTest {

    private static final Control ANSWER = answer("6.19", "Is MFA used?");
    private static final Checklist SOURCE = checklist("sheet-2024", ANSWER);
    private static final Control QUESTION = question("q", "多要素認証を\n使っていますか。");

    private static Candidate candidate(double score) {
        return new Candidate(
                SOURCE,
                ANSWER,
                score,
                Set.of(Reason.SHARED_TERMS, Reason.SAME_REFERENCE),
                List.of("multi-factor-authentication", "mfa"));
    }

    @ParameterizedTest
    @CsvSource({
        "implemented, ○, ○",
        "implemented, '', implemented",
        "not-applicable, '　', not-applicable",
    })
    void readsAsText(String verdict, String mark, String expected) {
        Control control = answer(
                "6.19",
                "Is MFA used?",
                Verdict.valueOf(verdict.toUpperCase(Locale.ROOT).replace('-', '_')),
                mark);
        assertEquals(
                "0.93 sheet-2024 6.19 " + expected + " (shared-terms)",
                new Candidate(SOURCE, control, 0.925001, Set.of(Reason.SHARED_TERMS), List.of()).toString());
    }

    @Test
    void namesWhatIsShared() {
        assertEquals(
                "0.50 sheet-2024 6.19 ○ (same-reference, shared-terms: multi-factor-authentication, mfa)",
                candidate(0.5).toString());
    }

    @Test
    void reasonsHaveTokens() {
        assertEquals(
                List.of("confirmed", "same-text", "same-reference", "shared-terms", "similar-meaning"),
                Arrays.stream(Reason.values()).map(Reason::token).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesOtherScores(double score) {
        assertEquals(
                "score is " + score + ", expected 0 to 1",
                assertThrows(InvalidComponentException.class, () -> candidate(score))
                        .getMessage());
    }

    @Test
    void theBestCandidateReachesTheThreshold() {
        Candidate first = candidate(Proposal.THRESHOLD);
        Candidate second = candidate(0.1);
        Proposal proposal = new Proposal(QUESTION, List.of(first, second), false);
        assertEquals(Optional.of(first), proposal.best());
        assertEquals(Optional.of(first), proposal.best(Proposal.THRESHOLD));
        assertEquals(Optional.empty(), proposal.best(Math.nextUp(Proposal.THRESHOLD)));
        assertEquals(Optional.of(second), new Proposal(QUESTION, List.of(second, first), false).best(0.1));
        assertEquals(Optional.empty(), new Proposal(QUESTION, List.of(second, first), false).best());
        assertEquals(Optional.empty(), new Proposal(QUESTION, List.of(), false).best(0));
    }

    @Test
    void aProposalReadsAsText() {
        String question = "q '多要素認証を\\u000A使っていますか。': ";
        Candidate best = candidate(1);
        assertEquals(question + best, new Proposal(QUESTION, List.of(best), false).toString());
        assertEquals(question + "conflict, " + best, new Proposal(QUESTION, List.of(best), true).toString());
        assertEquals(question + "nothing", new Proposal(QUESTION, List.of(candidate(0)), true).toString());
    }

    @Test
    void optionsAreTheGlossaryAndTheModel() {
        MatchOptions options = MatchOptions.defaults();
        assertEquals(new MatchOptions(Glossary.builtIn(), Optional.empty()), options);
        Glossary glossary = Glossary.of(List.of());
        EmbeddingModel model = new EmbeddingModel() {
            @Override
            public String id() {
                return "none";
            }

            @Override
            public List<float[]> embed(List<String> texts) {
                throw new AssertionError(texts);
            }

            @Override
            public double chance(double similarity) {
                return 0;
            }
        };
        assertEquals(
                new MatchOptions(glossary, Optional.of(model)),
                options.withGlossary(glossary).withModel(model));
        assertEquals(
                new MatchOptions(glossary, Optional.of(model)),
                options.withModel(model).withGlossary(glossary));
    }

    @Test
    void refusesNull() {
        Set<Reason> reasons = Set.of();
        List<String> shared = List.of();
        for (Runnable each : List.<Runnable>of(
                () -> new Candidate(null, ANSWER, 1, reasons, shared),
                () -> new Candidate(SOURCE, null, 1, reasons, shared),
                () -> new Candidate(SOURCE, ANSWER, 1, null, shared),
                () -> new Candidate(SOURCE, ANSWER, 1, reasons, null),
                () -> new Proposal(null, List.of(), false),
                () -> new Proposal(QUESTION, null, false),
                () -> new Proposal(QUESTION, Arrays.asList(candidate(1), null), false),
                () -> new MatchOptions(null, Optional.empty()),
                () -> new MatchOptions(Glossary.builtIn(), null),
                () -> MatchOptions.defaults().withGlossary(null),
                () -> MatchOptions.defaults().withModel(null),
                () -> new AnswerCandidates(null))) {
            assertThrows(NullPointerException.class, each::run);
        }
    }
}
