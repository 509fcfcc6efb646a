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

/** Finds the values of a checklist that the cells of a written sheet alone do not show. */
public final class DetailFinder {

    private static final Set<String> CHILDREN = Set.of("sections", "controls");

    private final List<Detail> details = new ArrayList<>();

    private DetailFinder() {}

    /**
     * Compares two checklists with the same sections and controls in the same order.
     *
     * @param read    the checklist as it is read from the sheet
     * @param written the checklist that was written
     */
    public static List<Detail> between(Checklist read, Checklist written) {
        DetailFinder finder = new DetailFinder();
        finder.checklist(DetailTree.of(read), DetailTree.of(written));
        return finder.details;
    }

    private void checklist(ObjectNode read, ObjectNode written) {
        members(Detail.CHECKLIST, "", read, written);
        children("sections", read, written, this::section);
    }

    private void section(ObjectNode read, ObjectNode written) {
        members(Detail.SECTION, read.get("id").textValue(), read, written);
        children("controls", read, written, this::control);
        children("sections", read, written, this::section);
    }

    private void control(ObjectNode read, ObjectNode written) {
        members(Detail.CONTROL, read.get("id").textValue(), read, written);
    }

    private interface Pair {
        void compare(ObjectNode read, ObjectNode written);
    }

    private static void children(String name, ObjectNode read, ObjectNode written, Pair pair) {
        JsonNode ofRead = read.get(name);
        JsonNode ofWritten = written.get(name);
        if (ofRead.size() != ofWritten.size()) {
            throw new IllegalStateException("Found %s %s in %s, expected %s"
                    .formatted(ofRead.size(), name, written.get("id"), ofWritten.size()));
        }
        for (int i = 0; i < ofRead.size(); i++) {
            pair.compare((ObjectNode) ofRead.get(i), (ObjectNode) ofWritten.get(i));
        }
    }

    private void members(String item, String id, ObjectNode read, ObjectNode written) {
        for (String name : names(read, written)) {
            if (name.equals(Detail.PROPERTIES)) {
                JsonNode ofRead = read.path(name);
                JsonNode ofWritten = written.path(name);
                for (String key : names(ofRead, ofWritten)) {
                    add(item, id, Detail.PROPERTY + key, ofRead.get(key), ofWritten.get(key));
                }
            } else if (name.equals(Detail.NOTES)) {
                notes(read.get(name), written.get(name));
            } else if (!CHILDREN.contains(name)) {
                add(item, id, name, read.get(name), written.get(name));
            }
        }
    }

    /** Compares notes line by line if lines only have to be removed, so that the other lines can be edited. */
    private void notes(JsonNode read, JsonNode written) {
        List<Detail> removed = new ArrayList<>();
        int next = 0;
        for (JsonNode line : read) {
            if (line.equals(next < written.size() ? written.get(next) : MissingNode.getInstance())) {
                next++;
            } else {
                removed.add(new Detail(Detail.CHECKLIST, "", Detail.NOTES, line, null));
            }
        }
        if (next == written.size()) {
            details.addAll(removed);
        } else {
            add(Detail.CHECKLIST, "", Detail.NOTES, read, written);
        }
    }

    private void add(String item, String id, String member, @Nullable JsonNode read, @Nullable JsonNode written) {
        if (!Objects.equals(read, written)) {
            details.add(new Detail(item, id, member, read, written));
        }
    }

    private static Set<String> names(JsonNode first, JsonNode second) {
        Set<String> names = new LinkedHashSet<>();
        first.fieldNames().forEachRemaining(names::add);
        second.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
