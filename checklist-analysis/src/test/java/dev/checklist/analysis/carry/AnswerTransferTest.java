// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import static dev.checklist.analysis.Examples.checklist;
import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.analysis.carry.AnswerTransfer.Transferred;
import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.analysis.carry.CarryForward.ReviewReason;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTransferTest {

    private static final Control BLANK = control("1", Verdict.UNANSWERED, "");

    private static final Plan PLAN = Plan.builder().owner("IT").build();

    private static List<Term> terms(String text) {
        return Arrays.stream(text.split(" "))
                .map(each -> each.split("="))
                .map(each -> new Term(each[0].replace("_", ""), verdict(each[1]), ""))
                .toList();
    }

    private static Verdict verdict(String token) {
        return Verdict.valueOf(token.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** A blank mark is written {@code _}. */
    @ParameterizedTest
    @CsvSource({
        "○,   implemented,     ○=implemented ×=not-implemented,                  ○,   ''",
        "〇,  implemented,     ○=implemented ×=not-implemented,                  〇,  ''",
        "Yes, implemented,     ○=implemented ×=not-implemented,                  ○,   mark",
        "No,  not-implemented, ○=implemented ×=not-implemented,                  ×,   mark",
        "○,   not-implemented, ○=implemented ×=not-implemented,                  ×,   mark",
        "Yes, implemented,     ◎=implemented ○=implemented ×=not-implemented,    Yes, mark",
        "N/A, not-applicable,  ○=implemented ×=not-implemented,                  N/A, mark",
        "N/A, not-applicable,  ○=implemented _=not-applicable,                   N/A, mark",
        "△,   planned,         ○=implemented △=partially-implemented,            △,   mark",
        "AES, answered,        ○=implemented 記述=answered,                      AES, mark",
        "_,   implemented,     ○=implemented ×=not-implemented,                  _,   ''",
    })
    void aLegendDecidesWhichMarkIsWritten(String mark, String verdict, String legend, String written, String reasons) {
        Checklist next = checklist(BLANK).withLegend(terms(legend));
        assertWritten(AnswerTransfer.into(next, Policy.ALWAYS), BLANK, mark, verdict, written, reasons);
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_OF, yes, implemented, Yes=implemented No=not-implemented,              yes, ''",
        "ONE_OF, ○,   implemented, Yes=implemented No=not-implemented,              Yes, mark",
        "ONE_OF, _,   implemented, Yes=implemented No=not-implemented,              Yes, mark",
        "ONE_OF, Yes, planned,     Yes=implemented No=not-implemented,              Yes, mark",
        "ONE_OF, ○,   implemented, Yes=implemented YES=partially-implemented,       Yes, mark",
        "ONE_OF, ○,   implemented, All=implemented Some=implemented,                ○,   mark",
        "ONE_OF, 512, answered,    256=answered,                                    512, mark",
        "ANY_OF, ○,   implemented, MFA=implemented None=not-implemented,            ○,   mark",
        "ANY_OF, MFA, implemented, MFA=implemented None=not-implemented,            MFA, ''",
    })
    void theFormOfTheQuestionComesBeforeTheLegend(
            AnswerForm.Type type, String mark, String verdict, String choices, String written, String reasons) {
        Checklist next = checklist(BLANK).withLegend(terms("●=implemented ▲=planned"));
        Control now = BLANK.withForm(new AnswerForm(type, terms(choices)));
        assertWritten(AnswerTransfer.into(next, Policy.ALWAYS), now, mark, verdict, written, reasons);
    }

    private static void assertWritten(
            AnswerTransfer transfer, Control now, String mark, String verdict, String written, String reasons) {
        Control old = control("old", verdict(verdict), mark.replace("_", "")).withRequirement(now.requirement());
        Transferred transferred = transfer.transfer(old, now);
        assertEquals(now.withStatus(new Status(verdict(verdict), written.replace("_", ""))), transferred.control());
        assertEquals(
                reasons, transferred.reasons().stream().map(ReviewReason::token).collect(Collectors.joining(", ")));
    }

    @Test
    void carriesAnAnswerAsAWhole() {
        Control old = control("old", Verdict.PLANNED, "△")
                .withRemarks("In May.")
                .withPlan(PLAN)
                .withEvidence(Evidence.link("proof", URI.create("https://example.com/proof")))
                .withResponsibility(Responsibility.SHARED);
        Transferred transferred =
                AnswerTransfer.into(checklist(BLANK), Policy.NEVER_OVERWRITE).transfer(old, BLANK);
        assertEquals(old.withId("1").withRequirement(BLANK.requirement()), transferred.control());
        assertEquals(Set.of(ReviewReason.REWORDED), transferred.reasons());
    }

    @Test
    void aPlanIsKeptIfTheFormOffersWhatIsWritten() {
        Control old = control("1", Verdict.PLANNED, "△").withPlan(PLAN);
        AnswerTransfer transfer = AnswerTransfer.into(checklist(BLANK), Policy.ALWAYS);
        Control offered =
                BLANK.withForm(new AnswerForm(AnswerForm.Type.ONE_OF, terms("Planned=planned Yes=implemented")));
        assertEquals(
                Optional.of(PLAN), transfer.transfer(old, offered).control().plan());
        Control other = BLANK.withForm(AnswerForm.oneOf("Yes", "No"));
        assertEquals(Optional.empty(), transfer.transfer(old, other).control().plan());
    }

    @Test
    void keepsWhatThePolicyProtects() {
        Control old = control("1", Verdict.IMPLEMENTED, "○").withGuidance("Look.");
        Control now = control("1", Verdict.NOT_IMPLEMENTED, "×");
        Transferred kept =
                AnswerTransfer.into(checklist(now), Policy.NEVER_OVERWRITE).transfer(old, now);
        assertSame(now, kept.control());
        assertEquals(Set.of(), kept.reasons());
        assertSame(
                now,
                AnswerTransfer.into(checklist(now), Policy.ALWAYS)
                        .transfer(BLANK, now)
                        .control());
        assertEquals(
                Set.of(),
                AnswerTransfer.into(checklist(now), Policy.ALWAYS)
                        .transfer(now.withGuidance("Look."), now)
                        .reasons());
    }

    @Test
    void refusesNull() {
        assertEquals(
                "policy",
                assertThrows(NullPointerException.class, () -> AnswerTransfer.into(checklist(), null))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> new Transferred(BLANK, null));
    }
}
