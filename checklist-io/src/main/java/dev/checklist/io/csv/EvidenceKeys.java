// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the ids by which the rows of properties find their evidence. Evidence has no id of its own, so these ids are
 * part of the file only.
 */
final class EvidenceKeys {

    private final Checklist checklist;
    private @Nullable Set<String> taken;
    private int last;

    EvidenceKeys(Checklist checklist) {
        this.checklist = checklist;
    }

    /** Returns an id that no section, control or other evidence has. */
    String next() {
        Set<String> ids = taken;
        if (ids == null) {
            ids = new HashSet<>();
            for (Section section : checklist.allSections()) {
                ids.add(section.id());
            }
            for (Control control : checklist.controls()) {
                ids.add(control.id());
            }
            taken = ids;
        }
        String key;
        do {
            last++;
            key = "evidence " + last;
        } while (ids.contains(key));
        return key;
    }
}
