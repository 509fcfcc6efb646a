// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void printsOneLine() {
        Problem problem = new Problem(
                Problem.Severity.WARNING, "unknown-member", new Location("a.json", 3, 5, "/x"), "Unknown member 'x'");
        assertEquals("WARNING unknown-member: Unknown member 'x' (a.json:3:5, /x)", problem.toString());
    }

    @Test
    void printsPercentSignsAsTheyAre() {
        Problem problem = new Problem(Problem.Severity.NOTE, "c", new Location("%s.csv", 0, 0, ""), "100 %d");
        assertEquals("NOTE c: 100 %d (%s.csv)", problem.toString());
    }

    @Test
    void hasThreeSeverities() {
        assertEquals(
                List.of("ERROR", "WARNING", "NOTE"),
                Arrays.stream(Problem.Severity.values()).map(Enum::name).toList());
    }
}
