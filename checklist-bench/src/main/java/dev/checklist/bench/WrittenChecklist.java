// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.samples.Samples;
import java.util.List;

/** Creates a large checklist from the controls of the sample sheet; each text is different. */
final class WrittenChecklist {

    private static final int CONTROLS_OF_SECTION = 50;

    private WrittenChecklist() {}

    static Checklist of(int controls) {
        List<Control> samples = Samples.cybozuComChina().controls();
        Checklist.Builder checklist =
                Checklist.builder().id("bench").title("Bench").language("ja");
        for (int first = 0; first < controls; first += CONTROLS_OF_SECTION) {
            Section.Builder section = Section.builder().id("s" + first).title("分類 " + first);
            for (int i = first; i < Math.min(controls, first + CONTROLS_OF_SECTION); i++) {
                section.addControl(control(samples.get(i % samples.size()), i));
            }
            checklist.addSection(section.build());
        }
        return checklist.build();
    }

    private static Control control(Control sample, int number) {
        return Control.builder()
                .id("c" + number)
                .label(String.valueOf(number))
                // The texts differ, as in a real sheet.
                .requirement(number + " " + sample.requirement())
                .status(sample.status())
                .remarks(sample.remarks().orElse("") + number)
                .evidence(sample.evidence())
                .build();
    }
}
