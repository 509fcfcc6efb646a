// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StatusTest {

    @Test
    void isUnansweredWithABlankMark() {
        assertEquals(new Status(Verdict.UNANSWERED, ""), Status.unanswered());
    }

    @Test
    void keepsTheMarkAsGiven() {
        assertEquals(" ◯\u00A0", new Status(Verdict.IMPLEMENTED, " ◯\u00A0").mark());
    }

    @Test
    void allowsAMarkThatUsuallyMeansSomethingElse() {
        assertEquals("×", new Status(Verdict.IMPLEMENTED, "×").mark());
    }

    @Test
    void printsItsComponents() {
        assertEquals("Status[verdict=UNANSWERED, mark=]", Status.unanswered().toString());
    }
}
