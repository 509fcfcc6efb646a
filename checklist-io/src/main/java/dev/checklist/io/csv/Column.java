// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the CSV format, in the order they are written: those for people first. */
enum Column {
    TYPE("type"),
    ID("id"),
    PARENT("parent"),
    LABEL("label"),
    TEXT("text"),
    STATUS("status"),
    VERDICT("verdict"),
    REMARKS("remarks"),
    DESCRIPTION("description"),
    GUIDANCE("guidance"),
    RESPONSIBILITY("responsibility"),
    KIND("kind"),
    URI("uri"),
    LOCATOR("locator"),
    ISSUER("issuer"),
    COLLECTED("collected"),
    VALID_FROM("valid_from"),
    VALID_UNTIL("valid_until"),
    DIGEST("digest"),
    RELATION("relation"),
    LANGUAGE("language"),
    VERSION("version"),
    UPDATED("updated"),
    SERVICE("service"),
    PROVIDER("provider"),
    FORMAT("format");

    /** Written even when empty, and required when read; the others only come with something in them. */
    static final Set<Column> REQUIRED = EnumSet.range(TYPE, REMARKS);

    private static final Map<String, Column> BY_TITLE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Column::title, Function.identity()));

    /** The length of an array of the cells of a row. */
    static final int COUNT = values().length;

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** The place in an array of the cells of a row; never stored. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    String title() {
        return title;
    }

    /** All columns by their title. */
    static Map<String, Column> byTitle() {
        return BY_TITLE;
    }
}
