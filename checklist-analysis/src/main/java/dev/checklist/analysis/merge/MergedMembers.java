// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.merge;

import dev.checklist.analysis.SectionOutline;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.List;
import java.util.function.Function;

/** Merges the components of a checklist, a section or a control. */
final class MergedMembers {

    private MergedMembers() {}

    /** Merges everything except the sections. */
    static Checklist checklist(MemberMerge<Checklist> members) {
        return new Checklist(
                members.value("id", Checklist::id),
                members.value("title", Checklist::title),
                members.value("language", Checklist::language),
                members.value("version", Checklist::version),
                members.value("updated", Checklist::updated),
                members.value("subject", Checklist::subject),
                members.list("basis", Checklist::basis),
                members.list("notes", Checklist::notes),
                members.list("evidence", Checklist::evidence),
                members.value("legend", Checklist::legend),
                List.of(),
                members.map("properties", Checklist::properties));
    }

    /** Merges everything except the controls and sections in it. */
    static Section section(MemberMerge<SectionOutline> members) {
        return new Section(
                members.value("id", of(Section::id)),
                members.value("label", of(Section::label)),
                members.value("title", of(Section::title)),
                members.value("description", of(Section::description)),
                List.of(),
                List.of(),
                members.map("properties", of(Section::properties)));
    }

    private static <V> Function<SectionOutline, V> of(Function<Section, V> component) {
        return outline -> component.apply(outline.section());
    }

    static Control control(MemberMerge<Control> members) {
        return new Control(
                members.value("id", Control::id),
                members.value("label", Control::label),
                members.value("requirement", Control::requirement),
                members.value("guidance", Control::guidance),
                members.value("form", Control::form),
                members.value("weight", Control::weight),
                members.value("status", Control::status),
                members.value("responsibility", Control::responsibility),
                members.value("remarks", Control::remarks),
                members.value("plan", Control::plan),
                members.list("assessments", Control::assessments),
                members.list("evidence", Control::evidence),
                members.list("references", Control::references),
                members.map("properties", Control::properties));
    }
}
