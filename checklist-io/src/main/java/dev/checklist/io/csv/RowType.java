// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static dev.checklist.io.csv.Column.COLLECTED;
import static dev.checklist.io.csv.Column.DAY;
import static dev.checklist.io.csv.Column.DESCRIPTION;
import static dev.checklist.io.csv.Column.DIGEST;
import static dev.checklist.io.csv.Column.FORM;
import static dev.checklist.io.csv.Column.FORMAT;
import static dev.checklist.io.csv.Column.GUIDANCE;
import static dev.checklist.io.csv.Column.ID;
import static dev.checklist.io.csv.Column.ISSUER;
import static dev.checklist.io.csv.Column.KIND;
import static dev.checklist.io.csv.Column.LABEL;
import static dev.checklist.io.csv.Column.LANGUAGE;
import static dev.checklist.io.csv.Column.LOCATOR;
import static dev.checklist.io.csv.Column.PARENT;
import static dev.checklist.io.csv.Column.PLAN_DUE;
import static dev.checklist.io.csv.Column.PLAN_NOTE;
import static dev.checklist.io.csv.Column.PLAN_OWNER;
import static dev.checklist.io.csv.Column.PROVIDER;
import static dev.checklist.io.csv.Column.RELATION;
import static dev.checklist.io.csv.Column.REMARKS;
import static dev.checklist.io.csv.Column.RESPONSIBILITY;
import static dev.checklist.io.csv.Column.SCORE;
import static dev.checklist.io.csv.Column.SERVICE;
import static dev.checklist.io.csv.Column.STATUS;
import static dev.checklist.io.csv.Column.TEXT;
import static dev.checklist.io.csv.Column.UPDATED;
import static dev.checklist.io.csv.Column.URI;
import static dev.checklist.io.csv.Column.VALID_FROM;
import static dev.checklist.io.csv.Column.VALID_UNTIL;
import static dev.checklist.io.csv.Column.VERDICT;
import static dev.checklist.io.csv.Column.VERSION;
import static dev.checklist.io.csv.Column.WEIGHT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types of rows of the CSV format, each with the types of its possible parents and the cells that it may fill. */
enum RowType {
    CHECKLIST("checklist", List.of(), ID, TEXT, LANGUAGE, VERSION, UPDATED, SERVICE, PROVIDER, FORMAT),
    NOTE("note", List.of("checklist"), TEXT),
    BASIS("basis", List.of("checklist"), TEXT, LOCATOR, URI, RELATION),
    TERM("term", List.of("checklist"), TEXT, STATUS, VERDICT, SCORE),
    SECTION("section", List.of("checklist", "section"), ID, PARENT, LABEL, TEXT, DESCRIPTION),
    CONTROL(
            "control",
            List.of("section"),
            ID,
            PARENT,
            LABEL,
            TEXT,
            STATUS,
            VERDICT,
            REMARKS,
            GUIDANCE,
            RESPONSIBILITY,
            FORM,
            WEIGHT,
            PLAN_DUE,
            PLAN_OWNER,
            PLAN_NOTE),
    CHOICE("choice", List.of("control"), PARENT, TEXT, STATUS, VERDICT, SCORE),
    ASSESSMENT("assessment", List.of("control"), PARENT, TEXT, STATUS, VERDICT, REMARKS, DAY),
    EVIDENCE(
            "evidence",
            List.of("checklist", "control"),
            ID,
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
    PROPERTY("property", List.of("checklist", "section", "control", "evidence"), PARENT, LABEL, TEXT);

    private static final Map<String, RowType> BY_TOKEN = makeByToken();

    private final String token;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, but the JDK has no type that shows it
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

    /** Returns whether a row of this type may be below a row of the given type. */
    boolean mayBeBelow(RowType parent) {
        return parents.contains(parent.token);
    }

    /** Returns the tokens of the types that rows of this type may be below. */
    List<String> parents() {
        return parents;
    }

    /** Returns the columns that rows of this type may fill. */
    Set<Column> columns() {
        return columns;
    }

    /** Returns all types by their tokens, in the order of the constants. */
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
