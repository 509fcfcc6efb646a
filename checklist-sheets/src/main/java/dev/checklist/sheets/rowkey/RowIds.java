// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.rowkey;

import dev.checklist.model.Checklist;
import dev.checklist.model.Section;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.outline.UniqueIds;
import java.util.HashMap;
import java.util.Map;

/**
 * The ids that the rows of a workbook are written with. Each is read as it is, wherever its row stands: ids that only
 * differ in white space, or far behind their beginning, would otherwise be told apart by the order of their rows.
 */
public final class RowIds {

    /** The id of an item whose own id can't be seen. A cell with white space only would count as empty. */
    private static final String INVISIBLE = "#";

    private final Map<String, String> changed = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    private RowIds() {}

    public static RowIds of(Checklist checklist) {
        RowIds ids = new RowIds();
        UniqueIds unique = new UniqueIds();
        checklist.sections().forEach(section -> ids.add(section, "", unique));
        return ids;
    }

    private void add(Section section, String parent, UniqueIds unique) {
        add(section.id(), parent, unique);
        String own = of(section.id());
        section.controls().forEach(control -> add(control.id(), own, unique));
        section.sections().forEach(below -> add(below, own, unique));
    }

    private void add(String id, String parent, UniqueIds unique) {
        String visible = CellTexts.isBlank(id)
                ? INVISIBLE
                : CellTexts.trim(id.replace("\r\n", "\n").replace('\r', '\n'));
        String written = unique.take(visible);
        if (!written.equals(id)) {
            changed.put(id, written);
        }
        parents.put(id, parent);
    }

    /** Returns the id that the row of a section or control has. */
    public String of(String id) {
        return changed.getOrDefault(id, id);
    }

    /** Returns the id of the section that contains a section or control; {@code ""} for an outermost section. */
    public String parent(String id) {
        return parents.getOrDefault(id, "");
    }
}
