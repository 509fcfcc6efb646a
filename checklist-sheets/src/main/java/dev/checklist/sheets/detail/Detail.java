// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.detail;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a written workbook stands for beyond its text.
 *
 * @param item      {@code checklist}, {@code section} or {@code control}
 * @param id        the id of the item as the sheet reads; {@code ""} for the checklist
 * @param member    a member of the item; {@code properties/x} for one property
 * @param readsAs   what the sheet alone says; {@code null} if nothing. If it says something else by now, the detail no
 *                  longer holds
 * @param standsFor what is meant; {@code null} if nothing
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
