// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.detail;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A value in a written workbook that its cells alone do not show completely.
 *
 * @param item      {@code checklist}, {@code section} or {@code control}
 * @param id        the id of the item as it is read from the sheet; {@code ""} for the checklist
 * @param member    a member of the item; {@code properties/x} for one property
 * @param readsAs   the value that is read from the cells alone; {@code null} if there is none. If it has changed, the
 *                  detail no longer applies
 * @param standsFor the value that was written; {@code null} if there is none
 */
public record Detail(
        String item,
        String id,
        String member,
        @Nullable JsonNode readsAs,
        @Nullable JsonNode standsFor) {

    static final String CHECKLIST = "checklist";
    static final String SECTION = "section";
    static final String CONTROL = "control";
    static final String NOTES = "notes";
    static final String PROPERTIES = "properties";
    static final String PROPERTY = PROPERTIES + "/";
}
