// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.SectionOutline;
import dev.checklist.analysis.answer.VerdictRank;
import dev.checklist.analysis.edition.BeforeAfter;
import dev.checklist.analysis.edition.ControlMatcher;
import dev.checklist.analysis.edition.Edition;
import dev.checklist.analysis.edition.Edition.Item;
import dev.checklist.analysis.edition.Matching;
import dev.checklist.analysis.edition.SectionMatcher;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the changes between two editions. */
final class DiffFinder {

    private static final Set<ChangeKind> ADDED = Set.of(ChangeKind.ADDED);
    private static final Set<ChangeKind> REMOVED = Set.of(ChangeKind.REMOVED);

    private final Checklist last;
    private final Checklist next;
    private final Edition before;
    private final Edition after;
    private final Matching controls;
    private final Matching sections;

    DiffFinder(Checklist last, Checklist next) {
        this.last = last;
        this.next = next;
        this.before = new Edition(last);
        this.after = new Edition(next);
        this.controls = ControlMatcher.match(before.items(), after.items());
        this.sections = SectionMatcher.match(before, after, controls);
    }

    ChecklistDiff find() {
        OrderChange top = new OrderChange(ids(last), ids(next));
        return new ChecklistDiff(
                HeaderChange.between(last, next),
                sectionChanges(),
                controlChanges(),
                top.before().equals(top.after()) ? Optional.empty() : Optional.of(top));
    }

    private static List<String> ids(Checklist checklist) {
        return checklist.sections().stream().map(Section::id).toList();
    }

    private List<ControlChange> controlChanges() {
        return Changes.of(
                controls,
                after.items().size(),
                j -> new ControlChange(Optional.empty(), Optional.of(now(j)), ADDED, MatchReason.NOTHING),
                this::controlChange,
                i -> new ControlChange(Optional.of(old(i)), Optional.empty(), REMOVED, MatchReason.NOTHING));
    }

    private Control old(int index) {
        return before.items().get(index).control();
    }

    private Control now(int index) {
        return after.items().get(index).control();
    }

    private Optional<ControlChange> controlChange(int i, int j) {
        Set<ChangeKind> kinds = kinds(old(i), now(j));
        addIf(isMoved(before.items().get(i), after.items().get(j)), ChangeKind.MOVED, kinds);
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new ControlChange(Optional.of(old(i)), Optional.of(now(j)), kinds, controls.by(i)));
    }

    private boolean isMoved(Item old, Item now) {
        return sections.after(old.section()) != now.section();
    }

    private static Set<ChangeKind> kinds(Control old, Control now) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        addIf(!old.id().equals(now.id()) || !old.label().equals(now.label()), ChangeKind.RENUMBERED, kinds);
        addIf(BeforeAfter.isReworded(old, now), ChangeKind.REWORDED, kinds);
        addIf(!old.status().equals(now.status()), answer(old.status(), now.status()), kinds);
        addIf(!old.remarks().equals(now.remarks()), ChangeKind.REMARKS_CHANGED, kinds);
        addIf(!old.form().equals(now.form()), ChangeKind.FORM_CHANGED, kinds);
        addIf(!old.plan().equals(now.plan()), ChangeKind.PLAN_CHANGED, kinds);
        addIf(!old.assessments().equals(now.assessments()), ChangeKind.ASSESSMENTS_CHANGED, kinds);
        addIf(!old.evidence().equals(now.evidence()), ChangeKind.EVIDENCE_CHANGED, kinds);
        addIf(
                !old.weight().equals(now.weight())
                        || !old.responsibility().equals(now.responsibility())
                        || !old.references().equals(now.references())
                        || !old.properties().equals(now.properties()),
                ChangeKind.OTHER_CHANGED,
                kinds);
        return kinds;
    }

    private static void addIf(boolean changed, ChangeKind kind, Set<ChangeKind> kinds) {
        if (changed) {
            kinds.add(kind);
        }
    }

    private static ChangeKind answer(Status old, Status now) {
        int was = VerdictRank.of(old.verdict());
        int is = VerdictRank.of(now.verdict());
        if (was == 0 || is == 0 || was == is) {
            return ChangeKind.ANSWER_CHANGED;
        }
        return is > was ? ChangeKind.ANSWER_IMPROVED : ChangeKind.ANSWER_REGRESSED;
    }

    private List<SectionChange> sectionChanges() {
        return Changes.of(
                sections,
                after.parts().size(),
                j -> new SectionChange(Optional.empty(), Optional.of(after.outline(j)), ADDED, MatchReason.NOTHING),
                this::sectionChange,
                i -> new SectionChange(Optional.of(before.outline(i)), Optional.empty(), REMOVED, MatchReason.NOTHING));
    }

    private Optional<SectionChange> sectionChange(int i, int j) {
        SectionOutline old = before.outline(i);
        SectionOutline now = after.outline(j);
        Set<ChangeKind> kinds = kinds(old, now);
        addIf(isMoved(i, j), ChangeKind.MOVED, kinds);
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new SectionChange(Optional.of(old), Optional.of(now), kinds, sections.by(i)));
    }

    private boolean isMoved(int i, int j) {
        int around = before.parts().get(i).parent();
        return (around < 0 ? -1 : sections.after(around))
                != after.parts().get(j).parent();
    }

    private static Set<ChangeKind> kinds(SectionOutline old, SectionOutline now) {
        Section was = old.section();
        Section is = now.section();
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        addIf(!was.id().equals(is.id()) || !was.label().equals(is.label()), ChangeKind.RENUMBERED, kinds);
        addIf(
                !was.title().equals(is.title()) || !was.description().equals(is.description()),
                ChangeKind.REWORDED,
                kinds);
        addIf(!was.properties().equals(is.properties()), ChangeKind.OTHER_CHANGED, kinds);
        addIf(
                !old.controls().equals(now.controls()) || !old.sections().equals(now.sections()),
                ChangeKind.CONTENTS_CHANGED,
                kinds);
        return kinds;
    }
}
