// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.detail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the values of a checklist that the cells of a written sheet alone do not show. */
public final class DetailFinder {

    private final List<Detail> details = new ArrayList<>();

    private DetailFinder() {}

    /**
     * Compares two checklists without their sections.
     *
     * @param read    the checklist as it is read from the sheet
     * @param written the checklist that was written
     */
    public static List<Detail> ofChecklist(Checklist read, Checklist written) {
        return between(Detail.CHECKLIST, "", read.withSections(), written.withSections());
    }

    /** Compares two sections without what is in them. */
    public static List<Detail> ofSection(Section read, Section written) {
        return between(
                Detail.SECTION,
                read.id(),
                read.withControls().withSections(),
                written.withControls().withSections());
    }

    /** Compares two controls. */
    public static List<Detail> ofControl(Control read, Control written) {
        return between(Detail.CONTROL, read.id(), read, written);
    }

    private static List<Detail> between(String item, String id, Record read, Record written) {
        // Most items are equal.
        if (read.equals(written)) {
            return List.of();
        }
        DetailFinder finder = new DetailFinder();
        finder.members(item, id, DetailTree.of(read), DetailTree.of(written));
        return finder.details;
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
            } else {
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
