// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import dev.checklist.model.Location;
import dev.checklist.model.Problem;
import dev.checklist.model.Problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what is to be reported of one file. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void warn(String code, Location location, String message) {
        problems.add(new Problem(Severity.WARNING, code, location, message));
    }

    void note(String code, Location location, String message) {
        problems.add(new Problem(Severity.NOTE, code, location, message));
    }

    /** Whether something was found in a sheet. */
    boolean speakOf(Location sheet) {
        String cells = sheet.pointer() + "!";
        return problems.stream()
                .anyMatch(problem -> problem.location().pointer().startsWith(cells));
    }

    List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }
}
