// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.report;

import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.problem.Problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Collects the problems of one input, in the order in which they are found. So that no input fills the memory with
 * problems, only the first {@value #MOST} are kept. The others are counted, and one last problem of code
 * {@link Problem#MORE_PROBLEMS} says how many there are of which kind. Not thread-safe.
 */
public final class Problems {

    /** The largest number of problems that are kept. */
    public static final int MOST = 200_000;

    /** The largest number of codes that the last problem names. */
    private static final int MOST_CODES = 8;

    private final List<Problem> problems = new ArrayList<>();

    /** How many problems were not kept, by their code. */
    private final Map<String, Long> more = new TreeMap<>();

    private Severity worstOfMore = Severity.NOTE;

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
        if (problems.size() < MOST) {
            problems.add(new Problem(severity, code, location, message));
        } else {
            addMore(severity, code, 1);
        }
    }

    /**
     * Adds problems that are only counted, because the largest number of problems is already there.
     *
     * @param severity how serious the problems are
     * @param code     the kind of the problems
     * @param count    their number
     */
    public void addMore(Severity severity, String code, long count) {
        if (count > 0) {
            more.merge(code, count, Long::sum);
            worstOfMore = severity.compareTo(worstOfMore) < 0 ? severity : worstOfMore;
        }
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
     * Returns the problems found so far.
     *
     * @return an unmodifiable list; if there are more problems than are kept, the last one says how many
     */
    public List<Problem> all() {
        if (more.isEmpty()) {
            return Collections.unmodifiableList(problems);
        }
        List<Problem> all = new ArrayList<>(problems);
        Location source = new Location(problems.get(0).location().source(), 0, 0, "");
        all.add(new Problem(worstOfMore, Problem.MORE_PROBLEMS, source, "Found " + counts()));
        return Collections.unmodifiableList(all);
    }

    private String counts() {
        List<Map.Entry<String, Long>> codes = new ArrayList<>(more.entrySet());
        codes.sort(Map.Entry.<String, Long>comparingByValue().reversed());
        String named = codes.stream()
                .limit(MOST_CODES)
                .map(code -> code.getValue() + " " + code.getKey())
                .collect(Collectors.joining(", "));
        return "%s more problems than the %s that are kept: %s%s"
                .formatted(
                        more.values().stream().mapToLong(Long::longValue).sum(),
                        problems.size(),
                        named,
                        codes.size() > MOST_CODES ? " and others" : "");
    }
}
