// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void refusesABlankService() {
        assertRefused(
                "service",
                "service is blank, expected text: found '\u3000'",
                () -> Samples.SUBJECT.withService("\u3000"));
    }

    @Test
    void needsNoProvider() {
        assertEquals(
                new Subject("s", Optional.empty()),
                Subject.builder().service("s").build());
    }
}
