// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import dev.checklist.model.Checklist;
import dev.checklist.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Walks over the tree of sections. */
final class Sections {

    private Sections() {}

    /** All sections in document order. */
    static List<Section> all(Checklist checklist) {
        List<Section> all = new ArrayList<>();
        add(checklist.sections(), all);
        return all;
    }

    private static void add(List<Section> sections, List<Section> all) {
        for (Section section : sections) {
            all.add(section);
            add(section.sections(), all);
        }
    }
}
