// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.Merges;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** The links of a sheet: those of cells with a new text are removed, and new ones are added. */
final class LinkEdits {

    /** The largest number of links of a sheet that Excel accepts. */
    private static final int MOST = 65_530;

    /** How many rows with edits are looked at for all links together, which overlap if there are more. */
    private static final int MOST_ROWS = 1_000_000;

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final SheetEdits edits;
    private final String namespace;
    private final String idPrefix;
    private final Map<String, String> targets = new LinkedHashMap<>();
    private int kept;
    private int rows;

    /**
     * Creates the edits of links.
     *
     * @param prefix   the prefix of the namespace of relations with a colon; {@code ""} if the sheet has none
     * @param idPrefix the beginning of ids that no relation of the sheet has
     */
    LinkEdits(SheetEdits edits, String prefix, String idPrefix) {
        this.edits = edits;
        this.namespace = prefix;
        this.idPrefix = idPrefix;
    }

    /** Returns the prefix of the namespace of relations with a colon; {@code ""} if the root of a sheet has none. */
    static String prefix(XmlTags tags) {
        for (XmlTags.Attribute attribute : tags.attributes(tags.next(0))) {
            if (attribute.name().startsWith("xmlns:")
                    && attribute.value().contains("/officeDocument/")
                    && attribute.value().endsWith("/relationships")) {
                return attribute.name().substring("xmlns:".length()) + ":";
            }
        }
        return "";
    }

    /** Returns the addresses of the new links by the ids of their relations. */
    Map<String, String> targets() {
        return targets;
    }

    /** Returns the areas of a link that keep it. */
    List<Merges.Area> remaining(String reference) {
        List<Merges.Area> areas = new ArrayList<>();
        Merges.Area.of(reference).ifPresent(whole -> {
            int firstRow = whole.firstRow();
            for (Map.Entry<Integer, NavigableMap<Integer, CellEdit>> row : edits.cells()
                    .subMap(whole.firstRow(), true, whole.lastRow(), true)
                    .entrySet()) {
                if (++rows > MOST_ROWS) {
                    throw new ChecklistParseException(
                            "Found links over the same rows again and again, expected them on different cells",
                            edits.grid().place());
                }
                NavigableMap<Integer, CellEdit> cut =
                        row.getValue().subMap(whole.firstColumn(), true, whole.lastColumn(), true);
                if (!cut.isEmpty()) {
                    add(areas, firstRow, row.getKey() - 1, whole.firstColumn(), whole.lastColumn());
                    addBetween(areas, row.getKey(), whole, cut.keySet());
                    firstRow = row.getKey() + 1;
                }
            }
            add(areas, firstRow, whole.lastRow(), whole.firstColumn(), whole.lastColumn());
        });
        kept += areas.size();
        return areas;
    }

    /** Adds the cells of a row that are before, between and behind some columns. */
    private static void addBetween(List<Merges.Area> areas, int row, Merges.Area whole, Set<Integer> columns) {
        int firstColumn = whole.firstColumn();
        for (int column : columns) {
            add(areas, row, row, firstColumn, column - 1);
            firstColumn = column + 1;
        }
        add(areas, row, row, firstColumn, whole.lastColumn());
    }

    private static void add(List<Merges.Area> areas, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow <= lastRow && firstColumn <= lastColumn) {
            areas.add(new Merges.Area(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    static String reference(Merges.Area area) {
        String first = Cells.name(area.firstRow(), area.firstColumn());
        String last = Cells.name(area.lastRow(), area.lastColumn());
        return first.equals(last) ? first : first + ":" + last;
    }

    /** Returns the elements of the new links. */
    String added(String prefix) {
        StringBuilder added = new StringBuilder();
        edits.cells()
                .values()
                .forEach(row -> row.values()
                        .forEach(edit -> edit.link().ifPresent(target -> {
                            if (kept + targets.size() < MOST) {
                                String id = idPrefix + (targets.size() + 1);
                                targets.put(id, target);
                                String declaration = namespace.isEmpty() ? " xmlns:r=\"" + RELATIONS + "\"" : "";
                                added.append("<%shyperlink ref=\"%s\"%s %sid=\"%s\"/>"
                                        .formatted(
                                                prefix,
                                                Cells.name(
                                                        edit.area().firstRow(),
                                                        edit.area().firstColumn()),
                                                declaration,
                                                namespace.isEmpty() ? "r:" : namespace,
                                                id));
                            }
                        })));
        return added.toString();
    }

    /** Returns the text of a part of relations with those of the new links. */
    String relations(String part) {
        XmlTags tags = new XmlTags(part);
        XmlTags.Tag root = tags.next(0);
        StringBuilder added = new StringBuilder();
        targets.forEach((id, target) ->
                added.append("<%sRelationship Id=\"%s\" Type=\"%s/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                        .formatted(
                                root.prefix(),
                                id,
                                RELATIONS,
                                XmlEscapes.encode(target).replace("\"", "&quot;"))));
        if (root.isEmpty()) {
            String open = part.substring(root.start(), part.lastIndexOf('/', root.end())) + ">";
            return part.substring(0, root.start()) + open + added + "</" + root.name() + ">"
                    + part.substring(root.end());
        }
        int end = tags.endOf(root).start();
        return part.substring(0, end) + added + part.substring(end);
    }
}
