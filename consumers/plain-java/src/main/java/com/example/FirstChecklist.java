// SPDX-License-Identifier: Apache-2.0
package com.example;

import dev.checklist.analysis.coverage.Coverage;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;

/** Builds a checklist, writes it, and reads it back. */
public final class FirstChecklist {

    private FirstChecklist() {}

    public static void main(String[] args) {
        Control policy = Control.builder()
                .id("1.1")
                .requirement("A security policy is approved by management and published.")
                .status(new Status(Verdict.IMPLEMENTED, "○"))
                .build();
        Checklist checklist = Checklist.builder()
                .id("acme-drive-2026")
                .title("Acme Drive security check sheet")
                .addSection(Section.builder()
                        .id("1")
                        .title("Policies")
                        .addControl(policy)
                        .build())
                .build();
        String document = ChecklistJson.create().writeString(checklist);
        System.out.print(document);
        System.out.println(Coverage.of(ChecklistJson.create().read(document)));
    }
}
