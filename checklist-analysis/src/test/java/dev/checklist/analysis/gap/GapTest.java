// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.gap;

import static dev.checklist.analysis.Examples.checklist;
import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.Checklist;
import dev.checklist.model.Evidence;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.InvalidComponentException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GapTest {

    private static final Checklist ANSWERS = checklist(
            control("1.1", Verdict.IMPLEMENTED, "○"),
            control("1.2", Verdict.PLANNED, "△"),
            control("1.3", Verdict.NOT_APPLICABLE, "－"),
            control("1.4", Verdict.UNANSWERED, ""),
            control("2.1", Verdict.NOT_IMPLEMENTED, "×").withResponsibility(Responsibility.CUSTOMER),
            control("9", Verdict.NOT_IMPLEMENTED, "×"));

    @Test
    void comparesAnswersWithAProfile() {
        Profile profile = new Profile(List.of(
                new Profile.Rule("1.*", Verdict.IMPLEMENTED),
                new Profile.Rule("2.1", Verdict.IMPLEMENTED),
                new Profile.Rule("3", Verdict.PLANNED),
                new Profile.Rule("3", Verdict.PLANNED),
                new Profile.Rule("4.*", Verdict.PLANNED)));
        Gap gap = Gap.of(profile, ANSWERS);
        assertEquals(
                "1 met, 1 not-met, 1 to-review, 1 unanswered, 2 not-asked, 1 customer\n"
                        + "1.2 not-met: planned, required implemented\n"
                        + "1.3 to-review: not-applicable, required implemented\n"
                        + "1.4 unanswered: unanswered, required implemented\n"
                        + "2.1 customer: not-implemented, required implemented\n"
                        + "3 not-asked:, required planned\n"
                        + "4.* not-asked:, required planned\n",
                gap.toString());
        assertEquals(
                List.of(new Gap.Item("1.1", Verdict.IMPLEMENTED, Optional.of(Verdict.IMPLEMENTED), Gap.Outcome.MET)),
                gap.items(Gap.Outcome.MET));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_APPLICABLE", "SEE_REMARKS", "ANSWERED"})
    void leavesToReviewWhatNobodyCanTell(Verdict verdict) {
        Profile profile = new Profile(List.of(new Profile.Rule("1", Verdict.PLANNED)));
        assertEquals(
                Map.of(Gap.Outcome.TO_REVIEW, 1L),
                Gap.of(profile, checklist(control("1", verdict, "?"))).counts());
        assertEquals(
                List.of(), Profile.of(checklist(control("1", verdict, "?"))).rules());
    }

    @Test
    void theLastMatchingRuleApplies() {
        Profile profile = new Profile(
                List.of(new Profile.Rule("1.2", Verdict.IMPLEMENTED), new Profile.Rule("*.2", Verdict.PLANNED)));
        assertEquals(Map.of(Gap.Outcome.MET, 1L), Gap.of(profile, ANSWERS).counts());
    }

    @Test
    void aControlThatWasAskedIsNotReportedByItsEarlierRules() {
        Profile profile = new Profile(List.of(
                new Profile.Rule("1.2", Verdict.IMPLEMENTED),
                new Profile.Rule("1.2", Verdict.PLANNED),
                new Profile.Rule("8", Verdict.PLANNED)));
        assertEquals(
                "1 met, 1 not-asked\n8 not-asked:, required planned\n",
                Gap.of(profile, ANSWERS).toString());
    }

    @Test
    void createsAProfileFromAChecklist() {
        Profile profile = Profile.of(checklist(
                control("1.1", Verdict.UNANSWERED, ""),
                control("1.2", Verdict.PLANNED, ""),
                control("9", Verdict.NOT_APPLICABLE, "")));
        assertEquals(
                List.of(new Profile.Rule("1.1", Verdict.IMPLEMENTED), new Profile.Rule("1.2", Verdict.PLANNED)),
                profile.rules());
        assertEquals(Map.of(Gap.Outcome.MET, 2L), Gap.of(profile, ANSWERS).counts());
    }

    @Test
    void rejectsInvalidRules() {
        assertEquals(
                "controls is blank, expected an id or a pattern",
                assertThrows(IllegalArgumentException.class, () -> new Profile.Rule(" ", Verdict.PLANNED))
                        .getMessage());
        assertEquals(
                "minimum is unanswered, expected implemented, alternative, partially-implemented, planned or not-implemented",
                assertThrows(IllegalArgumentException.class, () -> new Profile.Rule("1", Verdict.UNANSWERED))
                        .getMessage());
    }

    @Test
    void reportsAnswersWhoseProofHasExpired() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        Clock clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Evidence expired = Evidence.builder()
                .kind(Evidence.Kind.CERTIFICATE)
                .title("E")
                .validUntil(today.minusDays(1))
                .build();
        Checklist answers = checklist(
                control("1", Verdict.IMPLEMENTED, "○").withEvidence(expired, expired),
                control("2", Verdict.IMPLEMENTED, "○").withEvidence(expired, expired.withValidUntil(today)),
                control("3", Verdict.IMPLEMENTED, "○").withEvidence(expired.withValidUntil(Optional.empty())),
                control("4", Verdict.IMPLEMENTED, "○"),
                control("5", Verdict.PLANNED, "△").withEvidence(expired),
                control("6", Verdict.UNANSWERED, "").withEvidence(expired));
        Profile profile = new Profile(List.of(new Profile.Rule("*", Verdict.IMPLEMENTED)));
        assertEquals(
                "3 met, 1 proof-expired, 1 not-met, 1 unanswered\n"
                        + "1 proof-expired: implemented, required implemented\n"
                        + "5 not-met: planned, required implemented\n"
                        + "6 unanswered: unanswered, required implemented\n",
                Gap.of(profile, answers, clock).toString());
        assertEquals(List.of(), Gap.of(profile, answers).items(Gap.Outcome.PROOF_EXPIRED));
    }

    @Test
    void refusesMorePatternsThanEachControlCanBeComparedWith() {
        List<Profile.Rule> rules = IntStream.rangeClosed(1, Profile.MAX_PATTERNS)
                .mapToObj(i -> new Profile.Rule(i + ".*", Verdict.IMPLEMENTED))
                .collect(Collectors.toCollection(ArrayList::new));
        rules.add(new Profile.Rule("a", Verdict.IMPLEMENTED));
        assertEquals(1_001, new Profile(rules).rules().size());
        rules.add(new Profile.Rule("*", Verdict.IMPLEMENTED));
        assertEquals(
                "rules have 1001 patterns, expected at most 1000",
                assertThrows(InvalidComponentException.class, () -> new Profile(rules))
                        .getMessage());
    }
}
