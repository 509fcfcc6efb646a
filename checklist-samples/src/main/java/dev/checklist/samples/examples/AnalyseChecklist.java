// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import dev.checklist.analysis.coverage.Coverage;
import dev.checklist.analysis.diff.ChecklistDiff;
import dev.checklist.analysis.gap.Gap;
import dev.checklist.analysis.gap.Profile;
import dev.checklist.analysis.validation.ChecklistValidator;
import dev.checklist.model.Checklist;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.samples.Samples;
import java.util.List;

/** Validates a sheet, counts its answers, compares them with what is required, and compares two editions. */
public final class AnalyseChecklist {

    private AnalyseChecklist() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Checklist sheet = Samples.cybozuComChina();
        ChecklistValidator.create().validate(sheet).forEach(System.out::println);
        System.out.println(Coverage.of(sheet));

        Profile profile = new Profile(List.of(new Profile.Rule("11.*", Verdict.IMPLEMENTED)));
        System.out.print(Gap.of(profile, sheet));

        Checklist next = sheet.update("11.7", control -> control.withStatus(new Status(Verdict.NOT_IMPLEMENTED, "×")));
        System.out.print(ChecklistDiff.between(sheet, next));
    }
}
