// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Section;
import dev.checklist.model.problem.ChecklistParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tree of the rows, as given by their parent column. The rows may be in any order; siblings of one type keep the
 * order of the file.
 */
final class CsvTree {

    /** A row with the rows below it. */
    static final class Node {
        private final CsvRow row;
        private final List<Node> children = new ArrayList<>(0);

        private Node(CsvRow row) {
            this.row = row;
        }

        CsvRow row() {
            return row;
        }

        /** Returns the rows of a type below this one, in the order of the file. */
        List<Node> children(RowType type) {
            List<Node> ofType = new ArrayList<>(children.size());
            for (Node child : children) {
                if (child.row.type() == type) {
                    ofType.add(child);
                }
            }
            return ofType;
        }
    }

    private final CsvTable table;
    private final Map<String, Node> byId = new HashMap<>();

    private CsvTree(CsvTable table) {
        this.table = table;
    }

    /** Returns the node of the checklist. */
    static Node of(CsvTable table) {
        return new CsvTree(table).build();
    }

    private Node build() {
        List<Node> nodes = new ArrayList<>(table.rows().size());
        Node checklist = null;
        for (CsvRow row : table.rows()) {
            Node node = new Node(row);
            if (row.type() != RowType.CHECKLIST) {
                nodes.add(node);
                register(node);
            } else if (checklist == null) {
                checklist = node;
            } else {
                throw table.failure("Found a second row of type checklist, expected only one", row, Column.TYPE);
            }
        }
        if (checklist == null) {
            throw new ChecklistParseException(
                    "Found no row of type checklist, expected one",
                    table.places().row(1));
        }
        for (Node node : nodes) {
            parent(node, checklist).children.add(node);
        }
        checkDepth(checklist, nodes);
        return checklist;
    }

    private void register(Node node) {
        CsvRow row = node.row;
        String id = row.text(Column.ID);
        boolean needsId = row.type() == RowType.SECTION || row.type() == RowType.CONTROL;
        if (!needsId && id.isEmpty()) {
            return;
        }
        if (byId.putIfAbsent(id, node) != null) {
            throw table.failure(
                    "Duplicate id %s, expected one that is unique in its checklist".formatted(quote(id)),
                    row,
                    Column.ID);
        }
    }

    private Node parent(Node node, Node checklist) {
        CsvRow row = node.row;
        String id = row.text(Column.PARENT);
        Node parent = id.isEmpty() ? checklist : byId.get(id);
        if (parent == null) {
            throw table.failure(
                    "Unknown parent %s, expected the id of a section, a control or evidence".formatted(quote(id)),
                    row,
                    Column.PARENT);
        }
        if (!row.type().mayBeBelow(parent.row.type())) {
            throw table.failure(
                    "Found a row of type %s below one of type %s, expected %s"
                            .formatted(
                                    row.type().token(),
                                    parent.row.type().token(),
                                    String.join(", ", row.type().parents())),
                    row,
                    Column.PARENT);
        }
        return parent;
    }

    /**
     * Checks the depth level by level, because a file may chain any number of sections. Sections in a cycle are not on
     * any level.
     */
    private void checkDepth(Node checklist, List<Node> nodes) {
        Set<Node> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> level = checklist.children(RowType.SECTION);
        for (int depth = 1; !level.isEmpty(); depth++) {
            List<Node> below = new ArrayList<>();
            for (Node section : level) {
                if (depth > Section.MAX_DEPTH) {
                    throw table.failure(
                            "Section %s is nested too deep, expected at most %s levels"
                                    .formatted(quote(section.row.text(Column.ID)), Section.MAX_DEPTH),
                            section.row,
                            Column.PARENT);
                }
                placed.add(section);
                below.addAll(section.children(RowType.SECTION));
            }
            level = below;
        }
        for (Node node : nodes) {
            if (node.row.type() == RowType.SECTION && !placed.contains(node)) {
                throw table.failure(
                        "Section %s is below itself, expected a parent that leads to the checklist"
                                .formatted(quote(node.row.text(Column.ID))),
                        node.row,
                        Column.PARENT);
            }
        }
    }
}
