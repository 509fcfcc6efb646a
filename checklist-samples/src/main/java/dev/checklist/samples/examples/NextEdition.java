// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import dev.checklist.analysis.carry.CarryForward;
import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.analysis.compare.ChecklistComparison;
import dev.checklist.analysis.merge.ChecklistMerge;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries last year's answers into the next edition, merges the work of two people on it, and compares vendors. */
public final class NextEdition {

    private NextEdition() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Checklist last = sheet(
                answered("1.1", "Is all data encrypted at rest?", "AES-256."),
                answered("1.2", "Are backups kept in another building?", "In Osaka."),
                answered("1.3", "Is there a fax machine for incidents?", "Yes."));
        Checklist next = sheet(
                blank("1.1", "Is all data encrypted at rest and in transit?"),
                blank("1.2", "Who may change the rules of firewalls?"),
                blank("1.3", "Are backups kept in another building?"));

        CarryForward carried = CarryForward.between(last, next, Policy.NEVER_OVERWRITE);
        System.out.println(carried);
        Checklist base = carried.markedForReview("review");

        Checklist ours = base.update("1.1", control -> control.withRemarks("AES-256 and TLS 1.3."));
        Checklist theirs = base.update("1.1", control -> control.withRemarks("TLS since May."))
                .update("1.2", control -> control.withStatus(new Status(Verdict.PLANNED, "△")));
        ChecklistMerge merge = ChecklistMerge.of(base, ours, theirs);
        System.out.println(merge);

        Map<String, Checklist> vendors = new LinkedHashMap<>();
        vendors.put("Acme", last);
        vendors.put("Umbrella", merge.merged());
        System.out.print(ChecklistComparison.of(vendors));
    }

    private static Control answered(String id, String requirement, String remarks) {
        return blank(id, requirement)
                .withStatus(new Status(Verdict.IMPLEMENTED, "○"))
                .withRemarks(Optional.of(remarks));
    }

    private static Control blank(String id, String requirement) {
        return Control.builder().id(id).requirement(requirement).build();
    }

    private static Checklist sheet(Control... controls) {
        return Checklist.builder()
                .id("sheet")
                .title("Security check sheet")
                .addSection(Section.builder()
                        .id("1")
                        .title("Operations")
                        .controls(List.of(controls))
                        .build())
                .build();
    }
}
