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
    private final int deepest;
    private final List<SectionNode> open = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param root   holds the outermost sections; is itself not one
     * @param most   how deep sections may nest
     * @param prefix goes before the ids of sections that have no number, so that they are no ids of controls
     */
    public SectionStack(SectionNode root, UniqueIds ids, int most, String prefix) {
        this.root = root;
        this.ids = ids;
        this.deepest = most - 1;
        this.prefix = prefix;
    }

    public SectionNode root() {
        return root;
    }

    /** The innermost open section; the root if none is open. */
    public SectionNode current() {
        return open.isEmpty() ? root : open.get(open.size() - 1);
    }

    public boolean isEmpty() {
        return open.isEmpty();
    }

    /** Opens the section of a heading, at the level that its number, or else its column, speaks for. */
    public void open(Heading heading) {
        int level = Math.min(deepest, heading.number().map(this::level).orElseGet(() -> levelByColumn(heading)));
        close(level);
        open(heading.number().orElse(null), heading.title(), heading.column());
    }

    /** Opens a section at a level, from 0, closing those that are as deep or deeper. */
    public void open(int level, String id, Optional<String> label, String title) {
        close(Math.min(level, deepest));
        SectionNode node = new SectionNode(ids.take(id), label, title, null, -1);
        current().add(node);
        open.add(node);
    }

    /** Opens the section of a title at a level, or one of that number and title which is already there. */
    public void openOrReopen(int wanted, Optional<String> number, String title) {
        int level = Math.min(wanted, deepest);
        String label = number.orElse("");
        if (open.size() > level && open.get(level).is(label, title)) {
            close(level + 1);
            return;
        }
        close(level);
        Optional<SectionNode> known = current().section(label, title);
        if (known.isPresent()) {
            open.add(known.get());
        } else {
            openAs(number.map(text -> Numbering.ofLabel(text, title)).orElse(null), title);
        }
    }

    public void close(int level) {
        while (open.size() > level) {
            open.remove(open.size() - 1);
        }
    }

    /** What stands in a column of ids is the id, but for plain numbers, which restart. */
    private void openAs(@Nullable Numbering number, String title) {
        if (number == null || number.path().equals(number.label())) {
            open(number, title, -1);
            return;
        }
        SectionNode node = new SectionNode(ids.take(number.label()), Optional.of(number.label()), title, number, -1);
        current().add(node);
        open.add(node);
    }

    /** The number of open sections. */
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
        SectionNode node =
                new SectionNode(ids.take(id), Optional.ofNullable(number).map(Numbering::label), title, number, column);
        parent.add(node);
        open.add(node);
    }

    /** The level that a number speaks for: as one that it follows on, the outermost first; else one deeper. */
    private int level(Numbering number) {
        int sameShape = -1;
        for (int i = 0; i < open.size(); i++) {
            Numbering other = open.get(i).number();
            if (other == null || !other.shape().equals(number.shape())) {
                continue;
            }
            if (number.last() == other.last() + 1) {
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

    /** A dotted number belongs below the section that it begins with. */
    private int byDepth(Numbering number) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Numbering other = open.get(i).number();
            if (other != null && number.path().startsWith(other.path() + ".")) {
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
