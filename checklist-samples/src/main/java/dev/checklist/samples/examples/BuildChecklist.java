// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.net.URI;
import java.time.LocalDate;

/** Builds a checklist in code and prints it as JSON. */
public final class BuildChecklist {

    private BuildChecklist() {}

    static Checklist build() {
        Control policy = Control.builder()
                .id("1.1")
                .label("1")
                .requirement("A security policy is approved by management and published.")
                .status(new Status(Verdict.IMPLEMENTED, "○"))
                .remarks("Reviewed every year.")
                .addEvidence(Evidence.link("Security policy", URI.create("https://acme.example/policy")))
                .build();
        Control audit = Control.builder()
                .id("1.2")
                .label("2")
                .requirement("The policy is audited by a third party.")
                .status(new Status(Verdict.PLANNED, "△"))
                .build();
        return Checklist.builder()
                .id("acme-drive-2026")
                .title("Acme Drive security check sheet")
                .language("en")
                .updated(LocalDate.of(2026, 4, 1))
                .addSection(Section.builder()
                        .id("1")
                        .label("1")
                        .title("Policies")
                        .addControls(policy, audit)
                        .build())
                .build();
    }

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(ChecklistJson.create().writeString(build()));
    }
}
