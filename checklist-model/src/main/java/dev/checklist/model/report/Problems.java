// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.report;

import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.problem.Problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the problems of one input, in the order in which they are found. Not thread-safe. */
public final class Problems {

    private final List<Problem> problems = new ArrayList<>();

    /** Creates an empty collection. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param severity how serious the problem is
     * @param code     the kind of problem, for programs
     * @param location the place of the problem
     * @param message  the description for people
     */
    public void add(Severity severity, String code, Location location, String message) {
        problems.add(new Problem(severity, code, location, message));
    }

    /**
     * Adds a problem of severity {@link Severity#WARNING}.
     *
     * @param code     the kind of problem, for programs
     * @param location the place of the problem
     * @param message  the description for people
     */
    public void warn(String code, Location location, String message) {
        add(Severity.WARNING, code, location, message);
    }

    /**
     * Adds a problem of severity {@link Severity#NOTE}.
     *
     * @param code     the kind of problem, for programs
     * @param location the place of the problem
     * @param message  the description for people
     */
    public void note(String code, Location location, String message) {
        add(Severity.NOTE, code, location, message);
    }

    /**
     * {@return an unmodifiable view of the problems found so far}
     */
    public List<Problem> all() {
        return Collections.unmodifiableList(problems);
    }
}
