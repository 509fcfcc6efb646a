// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.checklist.model.DocumentedCodes;
import dev.checklist.model.Refusals;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ChecklistParseExceptionTest {

    private static final Location LOCATION = new Location("a.json", 12, 17, "/title");

    @Test
    void saysWhere() {
        ChecklistParseException thrown = new ChecklistParseException("Missing 'id'", LOCATION);
        assertEquals("Missing 'id' (a.json:12:17, /title)", thrown.getMessage());
        assertSame(LOCATION, thrown.location());
        assertNull(thrown.getCause());
    }

    @Test
    void keepsTheCause() {
        IOException cause = new IOException("x");
        ChecklistParseException thrown = new ChecklistParseException("100 %s", LOCATION, cause);
        assertEquals("100 %s (a.json:12:17, /title)", thrown.getMessage());
        assertSame(LOCATION, thrown.location());
        assertSame(cause, thrown.getCause());
    }

    @Test
    void needsALocation() {
        Refusals.assertNull("location", () -> new ChecklistParseException("x", null));
        Refusals.assertNull("location", () -> new ChecklistParseException("x", null, new IOException("x")));
    }

    @Test
    void isAProblem() {
        assertEquals(
                new Problem(Problem.Severity.ERROR, "invalid-input", LOCATION, "Missing 'id'"),
                new ChecklistParseException("Missing 'id'", LOCATION, new IOException("x")).problem());
    }

    @Test
    void keepsTheCodeOfAProblem() {
        Problem problem = new Problem(Problem.Severity.WARNING, "unknown-member", LOCATION, "Unknown member 'x'");
        ChecklistParseException thrown = new ChecklistParseException(problem);
        assertEquals("Unknown member 'x' (a.json:12:17, /title)", thrown.getMessage());
        assertEquals(
                new Problem(Problem.Severity.ERROR, "unknown-member", LOCATION, "Unknown member 'x'"),
                thrown.problem());
    }

    @Test
    void isDocumented() throws IOException, IllegalAccessException {
        DocumentedCodes.check(ChecklistParseException.class);
    }
}
