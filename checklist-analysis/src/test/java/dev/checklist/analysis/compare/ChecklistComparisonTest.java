// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.compare;

import static dev.checklist.analysis.Examples.checklist;
import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.analysis.compare.ChecklistComparison.Row;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChecklistComparisonTest {

    private final Map<String, Checklist> vendors = new LinkedHashMap<>();

    @Test
    void showsDifferencesFirst() {
        vendors.put(
                "Umbrella",
                checklist(
                        control("1", Verdict.IMPLEMENTED, "○"),
                        control("2", Verdict.IMPLEMENTED, "○"),
                        control("3", Verdict.PLANNED, "△"),
                        control("4", Verdict.IMPLEMENTED, "○")));
        vendors.put(
                "Acme",
                checklist(
                        control("1", Verdict.IMPLEMENTED, "Yes"),
                        control("2", Verdict.NOT_IMPLEMENTED, "No"),
                        control("5", Verdict.IMPLEMENTED, "Yes").withRequirement("Who may enter the data centre?"),
                        control("7", Verdict.UNANSWERED, "")
                                .withRequirement(
                                        control("3", Verdict.PLANNED, "").requirement())));
        vendors.put(
                "Initech",
                checklist(
                        control("1", Verdict.IMPLEMENTED, "✓"),
                        control("2", Verdict.IMPLEMENTED, "✓"),
                        control("5", Verdict.IMPLEMENTED, "✓").withRequirement("Who may enter the data centre?")));

        ChecklistComparison comparison = ChecklistComparison.of(vendors);

        assertEquals(List.of("Umbrella", "Acme", "Initech"), comparison.names());
        assertEquals("""
                4 differ, 1 agree
                2 'Is what 2 asks for in place and looked a…' implemented: Umbrella, Initech; not-implemented: Acme
                3 'Is what 3 asks for in place and looked a…' planned: Umbrella; unanswered: Acme; not asked: Initech
                4 'Is what 4 asks for in place and looked a…' implemented: Umbrella; not asked: Acme, Initech
                5 'Who may enter the data centre?' implemented: Acme, Initech; not asked: Umbrella
                """, comparison.toString());
        Row agreed = comparison.agreeing().get(0);
        assertEquals("1", agreed.id());
        assertEquals(
                List.of("Umbrella=○", "Acme=Yes", "Initech=✓"),
                agreed.answers().entrySet().stream()
                        .map(answer -> answer.getKey() + "="
                                + answer.getValue().status().mark())
                        .toList());
        assertThrows(UnsupportedOperationException.class, () -> agreed.answers().clear());
    }

    @Test
    void oneChecklistAgreesWithItself() {
        vendors.put("Acme", checklist(control("1", Verdict.UNANSWERED, "")));
        assertEquals("0 differ, 1 agree\n", ChecklistComparison.of(vendors).toString());
        assertEquals("0 differ, 0 agree\n", ChecklistComparison.of(Map.of()).toString());
    }

    @Test
    void comparesManyChecklists() {
        List<String> names = IntStream.range(0, 40).mapToObj(i -> "v" + i).toList();
        for (String name : names) {
            Control own =
                    control("own", Verdict.IMPLEMENTED, "○").withRequirement("Who is " + name + " for " + name + "?");
            Control all = control("all", Verdict.IMPLEMENTED, name);
            vendors.put(name, name.equals("v9") ? checklist(all, own) : checklist(all));
        }

        ChecklistComparison comparison = ChecklistComparison.of(vendors);

        assertEquals(names, comparison.names());
        Row all = comparison.agreeing().get(0);
        assertEquals(names, List.copyOf(all.answers().keySet()));
        all.answers()
                .forEach((name, control) -> assertEquals(name, control.status().mark()));
        assertEquals("""
                1 differ, 1 agree
                own 'Who is v9 for v9?' implemented: v9; not asked: v0, v1, v2, v3, v4, v5, v6, v7, v8, v10, v11, v12, \
                v13, v14, v15, v16, v17, v18, v19, v20 and 19 more
                """, comparison.toString());
    }

    @Test
    void comparesAnswersThatHaveNoVerdict() {
        AnswerForm factors = AnswerForm.anyOf("SMS", "TOTP", "FIDO2");
        vendors.put(
                "Acme",
                checklist(
                        control("1", Verdict.ANSWERED, "AES-256"),
                        control("2", Verdict.ANSWERED, "SMS, TOTP").withForm(factors),
                        control("3", Verdict.ANSWERED, "SMS").withForm(factors)));
        vendors.put(
                "Initech",
                checklist(
                        control("1", Verdict.ANSWERED, "AES-128"),
                        control("2", Verdict.ANSWERED, "totp;sms").withForm(factors),
                        control("3", Verdict.ANSWERED, "SMS, letter").withForm(factors)));
        vendors.put(
                "Umbrella",
                checklist(
                        control("1", Verdict.ANSWERED, "aes-256 "),
                        control("2", Verdict.ANSWERED, "TOTP、SMS").withForm(factors),
                        control("3", Verdict.UNANSWERED, "").withForm(factors)));
        assertEquals("""
                2 differ, 1 agree
                1 'Is what 1 asks for in place and looked a…' answered 'AES-256': Acme, Umbrella; answered 'AES-128': Initech
                3 'Is what 3 asks for in place and looked a…' answered 'SMS': Acme; answered 'SMS, letter': Initech; unanswered: Umbrella
                """, ChecklistComparison.of(vendors).toString());
    }
}
