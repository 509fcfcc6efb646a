// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes the properties of a record. What a change does not affect is kept in its order. */
final class PropertyEdits {

    private PropertyEdits() {}

    static Map<String, String> with(Map<String, String> properties, String name, String value) {
        Checks.present("name", name);
        if (Checks.present("value", value).equals(properties.get(name))) {
            return properties;
        }
        Map<String, String> changed = new LinkedHashMap<>(properties);
        changed.put(name, value);
        return changed;
    }

    static Map<String, String> without(Map<String, String> properties, String name) {
        if (!properties.containsKey(Checks.present("name", name))) {
            return properties;
        }
        Map<String, String> changed = new LinkedHashMap<>(properties);
        changed.remove(name);
        return changed;
    }
}
