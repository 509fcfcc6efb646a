// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.DocumentedCodes;
import dev.checklist.model.problem.Problem.Severity;
import java.io.IOException;
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

    @Test
    void fitsALine() {
        Location place = new Location("x\n".repeat(200) + "/a.json", 3, 5, "/\u202E" + "n".repeat(70_000));
        Problem problem = new Problem(Severity.ERROR, "code", place, "Found \r" + "m".repeat(15_000));
        assertEquals("Found \\u000D" + "m".repeat(487) + "…", problem.message());
        assertEquals(place, problem.location());
        assertEquals(problem, new Problem(Severity.ERROR, "code", place, problem.message()));
        String text = new ChecklistParseException(problem).getMessage();
        assertEquals(Problem.MAX_MESSAGE, text.length());
        assertTrue(text.startsWith("Found \\u000Dmmm"), text);
        assertTrue(text.contains("m… (…00Ax\\u000A"), text);
        assertTrue(text.endsWith("/a.json:3:5, /\\u202E" + "n".repeat(142) + "…)"), text);
        assertEquals("ERROR code: " + text, problem.toString());
    }

    @Test
    void isDocumented() throws IOException, IllegalAccessException {
        DocumentedCodes.check(Problem.class);
    }
}
