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
}
