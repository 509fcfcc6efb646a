// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.detail;

import static dev.checklist.model.text.Texts.quote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.checklist.io.records.ParserMessages;
import dev.checklist.model.Checklist;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies the details of a written workbook to the checklist that was read from its cells. */
public final class DetailReader {

    private final ObjectNode tree;
    private final SharedForms forms;
    private final Map<String, ObjectNode> items = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final DetailsSheet sheet;
    private final Problems problems;
    private final IdentityHashMap<ArrayNode, RemovedLines> lines = new IdentityHashMap<>();

    private DetailReader(ObjectNode tree, SharedForms forms, DetailsSheet sheet, boolean hasIds, Problems problems) {
        this.tree = tree;
        this.forms = forms;
        this.sheet = sheet;
        this.problems = problems;
        items.put(key(Detail.CHECKLIST, ""), tree);
        if (hasIds) {
            tree.get("sections").forEach(this::addSection);
        }
    }

    /**
     * Returns the checklist with the values of the details. Details that do not apply are reported.
     *
     * @param hasIds whether the sections and controls have the ids that they were written with, and no printed ones
     */
    public static Checklist apply(DetailsSheet sheet, Checklist read, boolean hasIds, Problems problems) {
        List<Detail> details = sheet.details(problems);
        if (details.isEmpty()) {
            return read;
        }
        SharedForms forms = new SharedForms();
        DetailReader reader = new DetailReader(DetailTree.of(forms.takeOut(read)), forms, sheet, hasIds, problems);
        details.forEach(reader::apply);
        reader.lines.values().forEach(RemovedLines::finish);
        reader.reportMissing();
        try {
            return forms.putBack(DetailTree.checklist(reader.tree), reader::newId);
        } catch (JsonProcessingException e) {
            problems.warn(
                    SheetProblemCodes.BAD_DETAIL,
                    sheet.place(),
                    "Found details that don't fit the other sheets, and ignored them: "
                            + ParserMessages.readable(e.getOriginalMessage()));
            return read;
        }
    }

    private void addSection(JsonNode section) {
        add(Detail.SECTION, section);
        section.get("controls").forEach(control -> add(Detail.CONTROL, control));
        section.get("sections").forEach(this::addSection);
    }

    private void add(String item, JsonNode node) {
        items.put(key(item, node.get("id").textValue()), (ObjectNode) node);
    }

    private static String key(String item, String id) {
        return item + " " + id;
    }

    private void apply(Detail detail) {
        ObjectNode item = items.get(key(detail.item(), detail.id()));
        if (item == null) {
            missing.add(detail.id());
        } else if (!apply(item, detail)) {
            problems.note(
                    SheetProblemCodes.OUTDATED_DETAIL,
                    sheet.place(),
                    "Found that %s of %s was changed after the workbook was written, and read it as it is now"
                            .formatted(detail.member(), detail.id().isEmpty() ? detail.item() : quote(detail.id())));
        }
    }

    /** Reports, all together, what was deleted although there are details of it. */
    private void reportMissing() {
        if (!missing.isEmpty()) {
            problems.note(
                    SheetProblemCodes.OUTDATED_DETAIL,
                    sheet.place(),
                    "Found details of sections or controls whose ids are not in the sheet any more, such as %s, and left them out"
                            .formatted(quote(missing.iterator().next())));
        }
    }

    /** Applies a detail to an item. Returns {@code false} if the item was changed, so that the detail does not apply. */
    private boolean apply(ObjectNode item, Detail detail) {
        String member = detail.member();
        JsonNode readsAs = detail.readsAs();
        if (item.get(member) instanceof ArrayNode notes && member.equals(Detail.NOTES) && readsAs instanceof TextNode) {
            return lines.computeIfAbsent(notes, RemovedLines::new).remove(readsAs.textValue());
        }
        if (item.get(member) instanceof ArrayNode notes && lines.containsKey(notes)) {
            if (!Objects.requireNonNull(lines.get(notes)).isAsLongAs(readsAs)) {
                return false;
            }
            Objects.requireNonNull(lines.remove(notes)).finish();
        }
        forms.prepare(item, detail);
        boolean isApplied = set(item, detail);
        forms.finish(item, detail);
        return isApplied;
    }

    private static boolean set(ObjectNode item, Detail detail) {
        String member = detail.member();
        boolean property = member.startsWith(Detail.PROPERTY);
        JsonNode parent = property ? item.get(Detail.PROPERTIES) : item;
        String name = property ? member.substring(Detail.PROPERTY.length()) : member;
        if (!(parent instanceof ObjectNode object) || !Objects.equals(object.get(name), detail.readsAs())) {
            return false;
        }
        set(object, name, detail.standsFor());
        return true;
    }

    private static void set(ObjectNode parent, String name, @Nullable JsonNode value) {
        if (value == null) {
            parent.remove(name);
        } else {
            parent.set(name, value);
        }
    }

    /** Returns the id that a control has after the details were applied. */
    private String newId(String id) {
        ObjectNode control = items.get(key(Detail.CONTROL, id));
        return control == null ? id : control.path("id").asText();
    }
}
