// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.problem.Problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Location LOCATION = new Location("a.csv", 2, 0, "");

    @Test
    void keepsTheOrder() {
        Problems problems = new Problems();
        problems.note("a", LOCATION, "A");
        problems.warn("b", LOCATION, "B");
        problems.add(Severity.ERROR, "c", LOCATION, "C");
        assertEquals(
                List.of("NOTE a: A (a.csv:2)", "WARNING b: B (a.csv:2)", "ERROR c: C (a.csv:2)"),
                problems.all().stream().map(Problem::toString).toList());
        assertThrows(UnsupportedOperationException.class, () -> problems.all().clear());
    }

    @Test
    void countsThoseThatItDoesNotKeep() {
        Problems problems = new Problems();
        for (int i = 0; i < Problems.MOST; i++) {
            problems.note("a", LOCATION, "A");
        }
        assertEquals(Problems.MOST, problems.all().size());
        problems.note("a", LOCATION, "A");
        assertEquals(
                "NOTE more-problems: Found 1 more problems than the 200000 that are kept: 1 a (a.csv)", last(problems));
        problems.warn("b", LOCATION, "B");
        problems.addMore(Severity.ERROR, "c", 0);
        for (int i = 1; i <= 8; i++) {
            problems.addMore(Severity.NOTE, "more-" + i, 100 - i);
        }
        assertEquals(Problems.MOST + 1, problems.all().size());
        assertEquals(
                "WARNING more-problems: Found 766 more problems than the 200000 that are kept: 99 more-1, 98 more-2,"
                        + " 97 more-3, 96 more-4, 95 more-5, 94 more-6, 93 more-7, 92 more-8 and others (a.csv)",
                last(problems));
        assertThrows(UnsupportedOperationException.class, () -> problems.all().clear());
    }

    private static String last(Problems problems) {
        List<Problem> all = problems.all();
        return all.get(all.size() - 1).toString();
    }
}
