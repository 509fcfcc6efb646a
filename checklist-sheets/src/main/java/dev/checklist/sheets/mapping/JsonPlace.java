// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import com.fasterxml.jackson.core.JsonLocation;
import dev.checklist.model.problem.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value. Its pointer is made when it is asked for, since the pointers of all values would be as long
 * together as the values are many and deep.
 *
 * @param parent   the place of the object or array that holds the value; {@code null} for the whole document
 * @param name     the name or the index of the value in it
 * @param position the line and the column
 */
record JsonPlace(@Nullable JsonPlace parent, String name, JsonLocation position) {

    Location location() {
        Deque<String> names = new ArrayDeque<>();
        for (JsonPlace place = this; place.parent() != null; place = place.parent()) {
            names.addFirst("/" + place.name().replace("~", "~0").replace("/", "~1"));
        }
        return new Location(Location.INPUT, position.getLineNr(), position.getColumnNr(), String.join("", names));
    }
}
