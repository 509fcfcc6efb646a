// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.rowkey;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Section;
import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The outline of the rows: for each section the rows in it, in the order of the sheet. */
final class RowTree {

    private static final String ROOT = "";

    /**
     * A row at its place.
     *
     * @param row the row; of a section that has none, the first row in it
     */
    private record Node(KeyedRow row, String id, boolean hasRow) {}

    private final KeyColumns columns;
    private final RowIdGiver ids;
    private final Problems problems;
    /** The ids of the sections above, by the ids of sections. */
    private final Map<String, String> parents = new HashMap<>();

    private final Map<String, List<Node>> controls = new HashMap<>();
    private final Map<String, List<Node>> sections = new HashMap<>();
    private final List<GridRow> inOrder = new ArrayList<>();
    private final Set<String> missing = new HashSet<>();
    private final MovedRows moved;

    RowTree(KeyColumns columns, RowIdGiver ids, Problems problems) {
        this.columns = columns;
        this.ids = ids;
        this.problems = problems;
        this.moved = new MovedRows(columns.table().grid(), problems);
    }

    List<GridRow> inOrder(List<KeyedRow> rows) {
        for (KeyedRow row : rows) {
            KeyedRow.Key key = row.key();
            if (key != null && row.isSection()) {
                parents.put(key.id(), key.parent());
            }
        }
        breakCycles();
        String here = ROOT;
        for (KeyedRow row : rows) {
            here = place(row, here);
        }
        moved.report();
        emit(ROOT, 1);
        return inOrder;
    }

    /** Makes sections outermost ones if they are in themselves, which only edited cells can say. */
    private void breakCycles() {
        for (String id : List.copyOf(parents.keySet())) {
            String above = id;
            int depth = 0;
            while (!above.isEmpty() && depth <= Section.MAX_DEPTH) {
                above = parents.getOrDefault(above, ROOT);
                depth++;
            }
            if (!above.isEmpty()) {
                parents.put(id, ROOT);
            }
        }
    }

    /**
     * Places a row, and returns the section in which the row below it is if it has no hidden cells.
     *
     * @param here the section of the row above
     */
    private String place(KeyedRow row, String here) {
        KeyedRow.Key key = row.key();
        boolean belongsHere = row.isPlacedByHand();
        String parent = key == null || belongsHere ? hereFor(row, here) : key.parent();
        if (!parent.isEmpty() && !parents.containsKey(parent)) {
            missing.add(parent);
            addMissing(parent, row, key == null ? 1 : key.depth());
        }
        String id = key != null ? key.id() : row.hasText() || row.isSection() ? added(row, parent) : "";
        if (row.isSection()) {
            parents.putIfAbsent(id, parent);
            // A section that is in itself was made an outermost one.
            String above = parents.getOrDefault(id, parent).equals(ROOT) ? ROOT : parent;
            parents.put(id, above);
            sections.computeIfAbsent(above, each -> new ArrayList<>()).add(new Node(row, id, true));
        } else {
            controls.computeIfAbsent(parent, each -> new ArrayList<>()).add(new Node(row, id, true));
        }
        moved.add(row, id, parent, !belongsHere && !missing.contains(parent));
        return row.isSection() ? id : parent;
    }

    /** Returns the section of a row that belongs where it stands. A section is beside the one above it. */
    private String hereFor(KeyedRow row, String here) {
        return row.isSection() ? parents.getOrDefault(here, ROOT) : here;
    }

    private String added(KeyedRow row, String parent) {
        String id = ids.in(parent);
        Location place = columns.table().grid().place(row.row(), row.row().column(0));
        String readAs = "read it as the %s %s".formatted(row.isSection() ? "section" : "control", quote(id));
        if (row.lost().isEmpty()) {
            problems.note(SheetProblemCodes.ADDED_ROW, place, "Found a row that was added by hand, and " + readAs);
        } else {
            problems.warn(
                    SheetProblemCodes.MISPLACED_ID,
                    place,
                    "Found a row with the hidden id %s, which may be that of another row, and %s"
                            .formatted(quote(row.lost()), readAs));
        }
        return id;
    }

    /** Adds a section of which only rows in it are left. Its title is not known, and where it was only if it was outermost. */
    private void addMissing(String id, KeyedRow first, int depth) {
        String likely = depth <= 2 ? ROOT : moved.sectionAt(depth - 2);
        String above = isInOrDeep(likely, id) ? ROOT : likely;
        parents.put(id, above);
        sections.computeIfAbsent(above, each -> new ArrayList<>()).add(new Node(first, id, false));
        problems.warn(
                SheetProblemCodes.MISSING_SECTION,
                columns.table().grid().place(first.row(), columns.index(ColumnRole.PARENT)),
                "Missing the row of the section %s, to which this row belongs, and read it as a section without a title"
                        .formatted(quote(id)));
    }

    /** Whether a section is another one, is in it, or is deeper than a checklist can be. */
    private boolean isInOrDeep(String section, String other) {
        String above = section;
        for (int depth = 0; !above.isEmpty() && !above.equals(other); depth++) {
            if (depth > Section.MAX_DEPTH) {
                return true;
            }
            above = parents.getOrDefault(above, ROOT);
        }
        return above.equals(other);
    }

    private void emit(String section, int depth) {
        for (Node node : controls.getOrDefault(section, List.of())) {
            inOrder.add(row(node, depth));
        }
        for (Node node : sections.getOrDefault(section, List.of())) {
            inOrder.add(row(node, depth));
            emit(node.id(), depth + 1);
        }
    }

    private GridRow row(Node node, int depth) {
        return node.hasRow()
                ? columns.at(node.row(), node.id(), depth)
                : columns.section(node.row().row().number(), node.id(), depth);
    }
}
