// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

/** The names of the members of all records. Each JSON library encodes them once. */
public enum MemberName {
    ALGORITHM("algorithm"),
    ASSESSMENTS("assessments"),
    BASIS("basis"),
    CHOICES("choices"),
    COLLECTED("collected"),
    CONTROLS("controls"),
    DAY("day"),
    DESCRIPTION("description"),
    DIGEST("digest"),
    DUE("due"),
    EVIDENCE("evidence"),
    FORM("form"),
    FORMAT("format"),
    FRAMEWORK("framework"),
    GUIDANCE("guidance"),
    ID("id"),
    ISSUER("issuer"),
    KIND("kind"),
    LABEL("label"),
    LANGUAGE("language"),
    LEGEND("legend"),
    LOCATOR("locator"),
    MARK("mark"),
    MEANING("meaning"),
    NAME("name"),
    NOTE("note"),
    NOTES("notes"),
    OWNER("owner"),
    PLAN("plan"),
    PROPERTIES("properties"),
    PROVIDER("provider"),
    REFERENCES("references"),
    RELATION("relation"),
    REMARKS("remarks"),
    REQUIREMENT("requirement"),
    RESPONSIBILITY("responsibility"),
    SCORE("score"),
    SECTIONS("sections"),
    SERVICE("service"),
    STATUS("status"),
    SUBJECT("subject"),
    TITLE("title"),
    TYPE("type"),
    UPDATED("updated"),
    URI("uri"),
    VALID_FROM("validFrom"),
    VALID_UNTIL("validUntil"),
    VALUE("value"),
    VERDICT("verdict"),
    VERSION("version"),
    WEIGHT("weight");

    private final String text;

    MemberName(String text) {
        this.text = text;
    }

    /** Returns the name as written. */
    public String text() {
        return text;
    }
}
