// SPDX-License-Identifier: Apache-2.0
package com.example.contract;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.JsonOptions;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** The documents that are sent, and how they are written. */
final class Documents {

    private static final ChecklistJson COMPACT =
            ChecklistJson.with(JsonOptions.defaults().withPretty(false));

    private Documents() {}

    /** A checklist with values that mappers like to write in ways of their own: dates, numbers, tokens, blank texts. */
    static Checklist checklist() {
        Control keys = Control.builder()
                .id("1.1")
                .requirement("Are keys kept in a safe?")
                .weight(new BigDecimal("2.50"))
                .status(new Status(Verdict.IMPLEMENTED, "○"))
                .responsibility(Responsibility.SHARED_WITH_THIRD_PARTY)
                .remarks("鍵は「金庫」に\n保管 \uD83D\uDD11 </script>")
                .addAssessment(new Assessment(
                        "前回",
                        new Status(Verdict.PARTIALLY_IMPLEMENTED, "△"),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2025, 4, 1))))
                .addEvidence(Evidence.link("Policy", URI.create("https://acme.example/policy?a=1&b=2"))
                        .withValidUntil(LocalDate.of(2028, 12, 31)))
                .build()
                .withProperty("owner", "");
        Control logs = Control.builder()
                .id("1.2")
                .requirement("How long are logs kept?")
                .form(AnswerForm.number())
                .status(Status.unanswered())
                .plan(Plan.builder().due(LocalDate.of(2027, 3, 31)).build())
                .addReference(Reference.builder()
                        .framework("ISO/IEC 27001:2022")
                        .locator("A.8.15")
                        .build())
                .build();
        return Checklist.builder()
                .id("acme-2026")
                .title("Acme Drive")
                .language("ja")
                .updated(LocalDate.of(2026, 4, 1))
                .addSection(Section.builder()
                        .id("1")
                        .title("Operations")
                        .addControls(keys, logs)
                        .build())
                .build();
    }

    /** The one form of a checklist without white space. */
    static String compact(Checklist checklist) {
        return COMPACT.writeString(checklist).strip();
    }

    static Checklist read(String document) {
        return COMPACT.read(document);
    }

    /** A document with one control, whose members are given as JSON. */
    static String withControl(String members) {
        return """
                {
                  "format": "checklist/1.0",
                  "id": "acme-2026",
                  "title": "Acme Drive",
                  "sections": [
                    {
                      "id": "1",
                      "title": "Operations",
                      "controls": [
                        %s
                      ]
                    }
                  ]
                }
                """.formatted(members);
    }
}
