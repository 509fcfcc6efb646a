// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open sections of a table, from the outermost to the innermost. */
public final class SectionStack {

    private final SectionNode root;
    private final UniqueIds ids;
    private final String prefix;
    private final int deepestLevel;
    private final List<SectionNode> open = new ArrayList<>();
    private String takenId = "";

    /**
     * Creates a stack for a table, with no open section.
     *
     * @param root     contains the outermost sections; not counted as a section itself
     * @param maxDepth the maximum depth of nested sections
     * @param prefix   put in front of the ids of outermost sections without a number, so that they differ from the ids
     *                 of controls
     */
    public SectionStack(SectionNode root, UniqueIds ids, int maxDepth, String prefix) {
        this.root = root;
        this.ids = ids;
        this.deepestLevel = maxDepth - 1;
        this.prefix = prefix;
    }

    public SectionNode root() {
        return root;
    }

    /** Returns the innermost open section; the root if no section is open. */
    public SectionNode current() {
        return open.isEmpty() ? root : open.get(open.size() - 1);
    }

    public boolean isEmpty() {
        return open.isEmpty();
    }

    /** Opens the section of a heading. Its level is determined by its number or, without a number, by its column. */
    public void open(Heading heading) {
        int level = Math.min(deepestLevel, heading.number().map(this::level).orElseGet(() -> levelByColumn(heading)));
        close(level);
        open(heading.number().orElse(null), heading.title(), heading.column());
    }

    /** Opens a section at a level, from 0. Closes the open sections at this level and deeper. */
    public void open(int level, String id, Optional<String> label, String title) {
        close(Math.min(level, deepestLevel));
        add(id, new SectionNode(ids.take(id), label, title, null, -1));
    }

    /**
     * Opens the section with a number and a title at a level. If such a section already exists, it is opened again.
     *
     * @return whether another section was open
     */
    public boolean openOrReopen(int wanted, Optional<String> number, String title) {
        int level = Math.min(wanted, deepestLevel);
        String label = number.orElse("");
        if (open.size() > level && open.get(level).is(label, title)) {
            close(level + 1);
            return false;
        }
        close(level);
        Optional<SectionNode> known = current().section(label, title);
        if (known.isPresent()) {
            open.add(known.get());
        } else {
            openWithLabelAsId(number.map(text -> Numbering.ofLabel(text, title)).orElse(null), title);
        }
        return true;
    }

    /** Gives the innermost open section a second number and title, by which it can be opened again. */
    public void alsoKnownAs(Optional<String> number, String title) {
        SectionNode parent = open.size() < 2 ? root : open.get(open.size() - 2);
        parent.addAlias(current(), number.orElse(""), title);
    }

    /** Closes the open sections at a level, from 0, and deeper. */
    public void close(int level) {
        while (open.size() > level) {
            open.remove(open.size() - 1);
        }
    }

    /**
     * Opens a section whose number comes from a column of ids. The number is its id, except plain numbers, which
     * restart.
     */
    private void openWithLabelAsId(@Nullable Numbering number, String title) {
        if (number == null || number.path().equals(number.label())) {
            open(number, title, -1);
            return;
        }
        add(number.label(), new SectionNode(ids.take(number.label()), Optional.of(number.label()), title, number, -1));
    }

    private void add(String wantedId, SectionNode node) {
        boolean isPrinted = node.label().isPresent();
        takenId = isPrinted && !node.id().equals(UniqueIds.fit(wantedId)) ? wantedId : "";
        current().add(node);
        open.add(node);
    }

    /** Returns, once, the printed id that the last new section was to have if it was taken; otherwise {@code ""}. */
    public String takenId() {
        String taken = takenId;
        takenId = "";
        return taken;
    }

    /** Returns the number of open sections. */
    public int depth() {
        return open.size();
    }

    private void open(@Nullable Numbering number, String title, int column) {
        SectionNode parent = current();
        String own = number == null ? String.valueOf(parent.next()) : number.path();
        boolean whole = number != null && (number.depth() > 1 || number.last() < 0);
        String id;
        if (parent == root) {
            id = number == null ? prefix + own : own;
        } else {
            id = whole ? own : parent.id() + "." + own;
        }
        Optional<String> label = Optional.ofNullable(number).map(Numbering::label);
        add(id, new SectionNode(ids.take(id), label, title, number, column));
    }

    /**
     * Returns the level for a number. It is the level of the outermost open section of the same shape whose number it
     * directly follows. If there is none, it is usually one level deeper.
     */
    private int level(Numbering number) {
        int sameShape = -1;
        for (int i = 0; i < open.size(); i++) {
            Numbering other = open.get(i).number();
            if (other == null || !other.shape().equals(number.shape())) {
                continue;
            }
            if (number.last() == other.last() + 1 || number.last() < 0) {
                return i;
            }
            sameShape = i;
        }
        boolean follows = open.isEmpty() || current().isEmpty();
        if (sameShape < 0) {
            return byDepth(number);
        }
        return follows || number.last() <= 1 ? open.size() : sameShape;
    }

    /**
     * Returns the level for a number by its parts. A dotted number belongs below the section with whose number it
     * begins.
     */
    private int byDepth(Numbering number) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Numbering other = open.get(i).number();
            if (other != null && number.isBelow(other)) {
                return i + 1;
            }
        }
        if (number.depth() > 1) {
            return Math.min(number.depth() - 1, open.size());
        }
        return open.size();
    }

    private int levelByColumn(Heading heading) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).number() == null && open.get(i).column() >= heading.column()) {
                return i;
            }
        }
        return open.size();
    }
}
