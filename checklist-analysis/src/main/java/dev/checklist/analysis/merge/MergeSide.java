// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.merge;

import dev.checklist.analysis.SectionOutline;
import dev.checklist.analysis.edition.Edition;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of the three checklists of a merge, indexed by id. */
final class MergeSide {

    /** The place of the outermost sections. No id is blank. */
    static final String TOP = "";

    private final Checklist checklist;
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final Map<String, SectionOutline> sections = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    MergeSide(Checklist checklist) {
        this.checklist = checklist;
        Edition edition = new Edition(checklist);
        for (int i = 0; i < edition.parts().size(); i++) {
            SectionOutline outline = edition.outline(i);
            String id = outline.section().id();
            sections.put(id, outline);
            places.put(id, outline.parent().orElse(TOP));
            outline.controls().forEach(control -> places.put(control, id));
        }
        edition.items().forEach(item -> controls.put(item.control().id(), item.control()));
    }

    Checklist checklist() {
        return checklist;
    }

    /** Returns the controls by id, in document order. */
    Map<String, Control> controls() {
        return controls;
    }

    /** Returns the sections by id, in document order, outer sections first. */
    Map<String, SectionOutline> sections() {
        return sections;
    }

    /** Returns, by id, the id of the section that contains each control and section. */
    Map<String, String> places() {
        return places;
    }

    List<String> controlsIn(String place) {
        SectionOutline outline = sections.get(place);
        return outline == null ? List.of() : outline.controls();
    }

    List<String> sectionsIn(String place) {
        if (place.equals(TOP)) {
            return checklist.sections().stream().map(Section::id).toList();
        }
        SectionOutline outline = sections.get(place);
        return outline == null ? List.of() : outline.sections();
    }

    /** Returns the ids of both, ours first. */
    static Set<String> ids(Map<String, ?> ours, Map<String, ?> theirs) {
        Set<String> ids = new LinkedHashSet<>(ours.keySet());
        ids.addAll(theirs.keySet());
        return ids;
    }
}
