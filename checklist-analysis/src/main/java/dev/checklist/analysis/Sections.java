// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Walks over the tree of sections. */
final class Sections {

    private Sections() {}

    /** All sections in document order. */
    static List<Section> all(Checklist checklist) {
        List<Section> all = new ArrayList<>();
        add(checklist.sections(), all);
        return all;
    }

    /** The checklist with each control changed. */
    static Checklist mapped(Checklist checklist, UnaryOperator<Control> change) {
        return checklist.withSections(mapped(checklist.sections(), change));
    }

    private static List<Section> mapped(List<Section> sections, UnaryOperator<Control> change) {
        return sections.stream()
                .map(section -> section.withControls(
                                section.controls().stream().map(change).toList())
                        .withSections(mapped(section.sections(), change)))
                .toList();
    }

    private static void add(List<Section> sections, List<Section> all) {
        for (Section section : sections) {
            all.add(section);
            add(section.sections(), all);
        }
    }
}
