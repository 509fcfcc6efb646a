// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.report;

import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.problem.Problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the problems of one input, in the order in which they are found. Not safe for use by several threads. */
public final class Problems {

    private final List<Problem> problems = new ArrayList<>();

    /** Makes an empty collection. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param severity how much it matters
     * @param code     what it is, for programs
     * @param location where it is
     * @param message  what it is, for people
     */
    public void add(Severity severity, String code, Location location, String message) {
        problems.add(new Problem(severity, code, location, message));
    }

    /**
     * Adds a problem of severity {@link Severity#WARNING}.
     *
     * @param code     what it is, for programs
     * @param location where it is
     * @param message  what it is, for people
     */
    public void warn(String code, Location location, String message) {
        add(Severity.WARNING, code, location, message);
    }

    /**
     * Adds a problem of severity {@link Severity#NOTE}.
     *
     * @param code     what it is, for programs
     * @param location where it is
     * @param message  what it is, for people
     */
    public void note(String code, Location location, String message) {
        add(Severity.NOTE, code, location, message);
    }

    /**
     * {@return a view of the problems so far; unmodifiable}
     */
    public List<Problem> all() {
        return Collections.unmodifiableList(problems);
    }
}
