// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;

/** Small checklists for tests. */
public final class Examples {

    private Examples() {}

    public static Control control(String id, Verdict verdict, String mark) {
        return Control.builder()
                .id(id)
                .requirement("Is what " + id + " asks for in place and looked at every year?")
                .status(new Status(verdict, mark))
                .build();
    }

    public static Checklist checklist(Control... controls) {
        return Checklist.builder()
                .id("c")
                .title("t")
                .addSection(Section.builder()
                        .id("s")
                        .title("S")
                        .addControls(controls)
                        .build())
                .build();
    }
}
