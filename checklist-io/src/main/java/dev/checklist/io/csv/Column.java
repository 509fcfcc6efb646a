// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the CSV format, in the order in which they are written: the columns for people come first. */
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
    FORM("form"),
    WEIGHT("weight"),
    SCORE("score"),
    PLAN_DUE("plan_due"),
    PLAN_OWNER("plan_owner"),
    PLAN_NOTE("plan_note"),
    DAY("day"),
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

    /** Columns that are written even if empty and required when read. Other columns are written only if not empty. */
    static final Set<Column> REQUIRED = EnumSet.range(TYPE, REMARKS);

    private static final Map<String, Column> BY_TITLE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Column::title, Function.identity()));

    /** The length of the array of the cells of a row. */
    static final int COUNT = values().length;

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** Returns the index of the column in the array of the cells of a row; never stored in files. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    String title() {
        return title;
    }

    /** Returns all columns by their titles. */
    static Map<String, Column> byTitle() {
        return BY_TITLE;
    }
}
