// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.merge;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.analysis.SectionOutline;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Merges two checklists that were made from a third one. */
final class Merger {

    private final MergeSide base;
    private final MergeSide ours;
    private final MergeSide theirs;
    private final MergedPlaces places;
    private final Map<String, Set<String>> contents = new HashMap<>();
    private final List<Conflict<SectionOutline>> sections = new ArrayList<>();
    private final List<Conflict<Control>> controls = new ArrayList<>();

    Merger(Checklist base, Checklist ours, Checklist theirs) {
        this.base = new MergeSide(base);
        this.ours = new MergeSide(ours);
        this.theirs = new MergeSide(theirs);
        List<MergeSide> sides = List.of(this.base, this.ours, this.theirs);
        sides.forEach(side -> sides.forEach(other -> checkKinds(side, other)));
        this.places = new MergedPlaces(this.base, this.ours, this.theirs);
        for (String id : places.kept()) {
            contents.computeIfAbsent(places.of(id), each -> new LinkedHashSet<>())
                    .add(id);
        }
    }

    private static void checkKinds(MergeSide side, MergeSide other) {
        for (String id : side.controls().keySet()) {
            if (other.sections().containsKey(id)) {
                throw new IllegalArgumentException(("%s is the id of a control in one checklist and of a section in"
                                + " another, expected three states of the same sheet")
                        .formatted(quote(id)));
            }
        }
    }

    ChecklistMerge merge() {
        MemberMerge<Checklist> members = new MemberMerge<>(
                Optional.of(base.checklist().withSections(List.of())),
                ours.checklist().withSections(List.of()),
                theirs.checklist().withSections(List.of()));
        Checklist header = MergedMembers.checklist(members);
        List<String> top = order(MergeSide.TOP, MergeSide::sectionsIn, members);
        Checklist merged = header.withSections(sections(top, 1));
        return new ChecklistMerge(merged, members.conflict(), sections, controls);
    }

    private List<String> order(
            String place, BiFunction<MergeSide, String, List<String>> children, MemberMerge<?> members) {
        OrderMerge order = OrderMerge.of(
                children.apply(base, place),
                children.apply(ours, place),
                children.apply(theirs, place),
                contents.getOrDefault(place, Set.of()));
        if (order.isConflict()) {
            members.addConflict("order");
        }
        return order.ids();
    }

    private List<Section> sections(List<String> ids, int depth) {
        if (depth > Section.MAX_DEPTH && !ids.isEmpty()) {
            throw new IllegalArgumentException("Section %s is in %s others, expected at most %s levels in total"
                    .formatted(quote(ids.get(0)), depth - 1, Section.MAX_DEPTH));
        }
        return ids.stream().map(id -> section(id, depth)).toList();
    }

    private Section section(String id, int depth) {
        MemberMerge<SectionOutline> members = members(id, MergeSide::sections, sections);
        Section merged = MergedMembers.section(members);
        List<String> controlsIn = order(id, MergeSide::controlsIn, members);
        List<String> sectionsIn = order(id, MergeSide::sectionsIn, members);
        members.conflict().ifPresent(sections::add);
        return merged.withControls(controlsIn.stream().map(this::control).toList())
                .withSections(sections(sectionsIn, depth + 1));
    }

    private Control control(String id) {
        MemberMerge<Control> members = members(id, MergeSide::controls, controls);
        Control merged = MergedMembers.control(members);
        members.conflict().ifPresent(controls::add);
        return merged;
    }

    /** Merges what only one side has with itself; records a conflict if the other side removed it. */
    private <T> MemberMerge<T> members(
            String id, Function<MergeSide, Map<String, T>> all, List<Conflict<T>> conflicts) {
        Optional<T> old = Optional.ofNullable(all.apply(base).get(id));
        Optional<T> our = Optional.ofNullable(all.apply(ours).get(id));
        Optional<T> their = Optional.ofNullable(all.apply(theirs).get(id));
        if (places.removedAndChanged().contains(id)) {
            conflicts.add(new Conflict<>(old, our, their, List.of()));
        }
        MemberMerge<T> members = new MemberMerge<>(
                old, our.or(() -> their).orElseThrow(), their.or(() -> our).orElseThrow());
        if (places.movedTwice().contains(id)) {
            members.addConflict("place");
        }
        return members;
    }
}
