// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import static dev.checklist.model.ChecklistParseException.quote;

import dev.checklist.model.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what a rule finds, item by item. */
final class Report {

    /** As much of the end of a text as tells where it is. */
    private static final int TAIL = 20;

    private final Locale locale;
    private final List<Finding> findings = new ArrayList<>();
    private String id = "";

    Report(Locale locale) {
        this.locale = locale;
    }

    /** What follows is found at this control or section. */
    void at(String item) {
        id = item;
    }

    void add(Severity severity, String code, Object... arguments) {
        findings.add(new Finding(severity, code, id, Messages.get(locale, code, arguments)));
    }

    void truncated(String text) {
        if (Truncation.isLikely(text)) {
            String end = text.strip();
            int start = Math.max(0, end.length() - TAIL);
            boolean inside = start > 0 && Character.isLowSurrogate(end.charAt(start));
            add(Severity.WARNING, "truncated-text", quote(end.substring(inside ? start + 1 : start)));
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
