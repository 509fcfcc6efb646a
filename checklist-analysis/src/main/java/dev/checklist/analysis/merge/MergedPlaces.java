// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.merge;

import dev.checklist.analysis.SectionOutline;
import dev.checklist.model.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which controls and sections the merged checklist contains, and in which section each of them is. */
final class MergedPlaces {

    /** A later move may bring sections back to a depth that is allowed, but not from here. */
    private static final int FAR_TOO_DEEP = 64 * Section.MAX_DEPTH;

    private final MergeSide base;
    private final MergeSide ours;
    private final MergeSide theirs;
    private final Set<String> kept = new HashSet<>();
    private final Set<String> removedAndChanged = new HashSet<>();
    private final Set<String> movedTwice = new HashSet<>();
    private final Map<String, String> places;

    MergedPlaces(MergeSide base, MergeSide ours, MergeSide theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.places = new HashMap<>(theirs.places());
        this.places.putAll(ours.places());
        theirs.places().keySet().forEach(this::move);
        MergeSide.ids(ours.places(), theirs.places()).forEach(this::keep);
        keepContainingSections();
    }

    /** Returns all ids of the merged checklist. */
    Set<String> kept() {
        return kept;
    }

    /** Returns the ids that one removed, and that the other changed or added something to. */
    Set<String> removedAndChanged() {
        return removedAndChanged;
    }

    /** Returns the ids that both moved to different places. */
    Set<String> movedTwice() {
        return movedTwice;
    }

    /** Returns the id of the section that contains a control or section. */
    String of(String id) {
        return Objects.requireNonNull(places.get(id), id);
    }

    /**
     * Called for outer sections first, so that sections that were moved into each other are nested as in
     * {@code theirs}.
     */
    private void move(String id) {
        String old = base.places().get(id);
        String our = ours.places().get(id);
        String their = theirs.places().get(id);
        if (our == null || their == null || our.equals(their) || their.equals(old)) {
            return;
        }
        if (our.equals(old) && !isInside(their, id)) {
            places.put(id, their);
        } else {
            movedTwice.add(id);
        }
    }

    private boolean isInside(String place, String section) {
        int depth = 0;
        for (String around = place; !around.equals(MergeSide.TOP); around = of(around)) {
            if (around.equals(section)) {
                return true;
            }
            if (++depth > FAR_TOO_DEEP) {
                throw new IllegalArgumentException("Sections are nested in more than %s others, expected at most %s"
                        .formatted(FAR_TOO_DEEP, Section.MAX_DEPTH));
            }
        }
        return false;
    }

    private void keep(String id) {
        boolean isInBoth = ours.places().containsKey(id) && theirs.places().containsKey(id);
        if (isInBoth || !base.places().containsKey(id)) {
            kept.add(id);
            return;
        }
        MergeSide side = ours.places().containsKey(id) ? ours : theirs;
        if (!Objects.equals(content(side, id), content(base, id))
                || !of(id).equals(base.places().get(id))) {
            kept.add(id);
            removedAndChanged.add(id);
        }
    }

    private static @Nullable Object content(MergeSide side, String id) {
        SectionOutline outline = side.sections().get(id);
        return outline == null ? side.controls().get(id) : outline.section();
    }

    private void keepContainingSections() {
        Deque<String> open = new ArrayDeque<>(kept);
        while (!open.isEmpty()) {
            String around = of(open.pop());
            if (!around.equals(MergeSide.TOP) && kept.add(around)) {
                removedAndChanged.add(around);
                open.push(around);
            }
        }
    }
}
