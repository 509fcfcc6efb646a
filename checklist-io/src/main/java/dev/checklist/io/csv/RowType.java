// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static dev.checklist.io.csv.Column.COLLECTED;
import static dev.checklist.io.csv.Column.DESCRIPTION;
import static dev.checklist.io.csv.Column.DIGEST;
import static dev.checklist.io.csv.Column.FORMAT;
import static dev.checklist.io.csv.Column.GUIDANCE;
import static dev.checklist.io.csv.Column.ID;
import static dev.checklist.io.csv.Column.ISSUER;
import static dev.checklist.io.csv.Column.KIND;
import static dev.checklist.io.csv.Column.LABEL;
import static dev.checklist.io.csv.Column.LANGUAGE;
import static dev.checklist.io.csv.Column.LOCATOR;
import static dev.checklist.io.csv.Column.PARENT;
import static dev.checklist.io.csv.Column.PROVIDER;
import static dev.checklist.io.csv.Column.RELATION;
import static dev.checklist.io.csv.Column.REMARKS;
import static dev.checklist.io.csv.Column.RESPONSIBILITY;
import static dev.checklist.io.csv.Column.SERVICE;
import static dev.checklist.io.csv.Column.STATUS;
import static dev.checklist.io.csv.Column.TEXT;
import static dev.checklist.io.csv.Column.UPDATED;
import static dev.checklist.io.csv.Column.URI;
import static dev.checklist.io.csv.Column.VALID_FROM;
import static dev.checklist.io.csv.Column.VALID_UNTIL;
import static dev.checklist.io.csv.Column.VERDICT;
import static dev.checklist.io.csv.Column.VERSION;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a row of the CSV format describes, what it may stand below, and which cells it may fill. */
enum RowType {
    CHECKLIST("checklist", List.of(), ID, TEXT, LANGUAGE, VERSION, UPDATED, SERVICE, PROVIDER, FORMAT),
    NOTE("note", List.of("checklist"), TEXT),
    BASIS("basis", List.of("checklist"), TEXT, LOCATOR, URI, RELATION),
    TERM("term", List.of("checklist"), TEXT, STATUS, VERDICT),
    SECTION("section", List.of("checklist", "section"), ID, PARENT, LABEL, TEXT, DESCRIPTION),
    CONTROL("control", List.of("section"), ID, PARENT, LABEL, TEXT, STATUS, VERDICT, REMARKS, GUIDANCE, RESPONSIBILITY),
    EVIDENCE(
            "evidence",
            List.of("checklist", "control"),
            PARENT,
            TEXT,
            REMARKS,
            KIND,
            URI,
            LOCATOR,
            ISSUER,
            COLLECTED,
            VALID_FROM,
            VALID_UNTIL,
            DIGEST),
    REFERENCE("reference", List.of("control"), PARENT, TEXT, LOCATOR, URI, RELATION),
    PROPERTY("property", List.of("checklist", "section", "control"), PARENT, LABEL, TEXT);

    private static final Map<String, RowType> BY_TOKEN = makeByToken();

    private final String token;

    @SuppressWarnings("ImmutableEnumChecker") // never changed; the JDK has no type that says so
    private final List<String> parents;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Column> columns;

    RowType(String token, List<String> parents, Column... columns) {
        this.token = token;
        this.parents = parents;
        this.columns = Collections.unmodifiableSet(EnumSet.of(Column.TYPE, columns));
    }

    String token() {
        return token;
    }

    /** Whether a row of this type may stand below one of the given type. */
    boolean standsBelow(RowType parent) {
        return parents.contains(parent.token);
    }

    /** The tokens of the types that rows of this type may stand below. */
    List<String> parents() {
        return parents;
    }

    /** The columns that rows of this type may fill. */
    Set<Column> columns() {
        return columns;
    }

    /** All types by their token, in the order they are written. */
    static Map<String, RowType> byToken() {
        return BY_TOKEN;
    }

    private static Map<String, RowType> makeByToken() {
        Map<String, RowType> byToken = new LinkedHashMap<>();
        for (RowType type : values()) {
            byToken.put(type.token, type);
        }
        return Collections.unmodifiableMap(byToken);
    }
}
