// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.model.Control;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the place of a requirement below another one. Controls contain no controls, so that the id of the one above
 * becomes a property.
 */
final class NestedControls {

    private static final String PARENT = "parent";

    /** The ids of the controls that further ones may be below, by depth. */
    private final TreeMap<Integer, String> open = new TreeMap<>();

    /** Returns the control with the id of the nearest one above that is less deep. */
    Control place(Control control, int depth) {
        open.tailMap(depth, true).clear();
        Map.Entry<Integer, String> above = open.lastEntry();
        open.put(depth, control.id());
        if (above == null) {
            return control;
        }
        Map<String, String> properties = new LinkedHashMap<>(control.properties());
        properties.putIfAbsent(PARENT, above.getValue());
        return control.withProperties(properties);
    }

    /** Begins a section, whose requirements are below none of those above it. */
    void clear() {
        open.clear();
    }
}
