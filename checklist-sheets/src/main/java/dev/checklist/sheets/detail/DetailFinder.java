// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.detail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.checklist.model.Checklist;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a sheet alone does not say of a checklist that was written to it. */
public final class DetailFinder {

    private static final Set<String> CHILDREN = Set.of("sections", "controls");

    private final List<Detail> details = new ArrayList<>();

    private DetailFinder() {}

    /**
     * Compares two checklists with the same sections and controls in the same order.
     *
     * @param read    as the sheet reads
     * @param meant   as it was meant
     */
    public static List<Detail> between(Checklist read, Checklist meant) {
        DetailFinder finder = new DetailFinder();
        finder.checklist(DetailTree.of(read), DetailTree.of(meant));
        return finder.details;
    }

    private void checklist(ObjectNode read, ObjectNode meant) {
        members(Detail.CHECKLIST, "", read, meant);
        children("sections", read, meant, this::section);
    }

    private void section(ObjectNode read, ObjectNode meant) {
        members(Detail.SECTION, read.get("id").textValue(), read, meant);
        children("controls", read, meant, this::control);
        children("sections", read, meant, this::section);
    }

    private void control(ObjectNode read, ObjectNode meant) {
        members(Detail.CONTROL, read.get("id").textValue(), read, meant);
    }

    private interface Pair {
        void compare(ObjectNode read, ObjectNode meant);
    }

    private static void children(String name, ObjectNode read, ObjectNode meant, Pair pair) {
        JsonNode ofRead = read.get(name);
        JsonNode ofMeant = meant.get(name);
        if (ofRead.size() != ofMeant.size()) {
            throw new IllegalStateException("Sheet reads as %s %s in %s, expected %s"
                    .formatted(ofRead.size(), name, meant.get("id"), ofMeant.size()));
        }
        for (int i = 0; i < ofRead.size(); i++) {
            pair.compare((ObjectNode) ofRead.get(i), (ObjectNode) ofMeant.get(i));
        }
    }

    private void members(String item, String id, ObjectNode read, ObjectNode meant) {
        for (String name : names(read, meant)) {
            if (name.equals(Detail.PROPERTIES)) {
                JsonNode ofRead = read.path(name);
                JsonNode ofMeant = meant.path(name);
                for (String key : names(ofRead, ofMeant)) {
                    add(item, id, Detail.PROPERTY + key, ofRead.get(key), ofMeant.get(key));
                }
            } else if (name.equals(Detail.NOTES)) {
                notes(read.get(name), meant.get(name));
            } else if (!CHILDREN.contains(name)) {
                add(item, id, name, read.get(name), meant.get(name));
            }
        }
    }

    /** Line by line where lines only have to go, so that others can be edited. */
    private void notes(JsonNode read, JsonNode meant) {
        List<Detail> gone = new ArrayList<>();
        int next = 0;
        for (JsonNode line : read) {
            if (line.equals(next < meant.size() ? meant.get(next) : MissingNode.getInstance())) {
                next++;
            } else {
                gone.add(new Detail(Detail.CHECKLIST, "", Detail.NOTES, line, null));
            }
        }
        if (next == meant.size()) {
            details.addAll(gone);
        } else {
            add(Detail.CHECKLIST, "", Detail.NOTES, read, meant);
        }
    }

    private void add(String item, String id, String member, @Nullable JsonNode read, @Nullable JsonNode meant) {
        if (!Objects.equals(read, meant)) {
            details.add(new Detail(item, id, member, read, meant));
        }
    }

    private static Set<String> names(JsonNode first, JsonNode second) {
        Set<String> names = new LinkedHashSet<>();
        first.fieldNames().forEachRemaining(names::add);
        second.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
