// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TermTest {

    @Test
    void allowsABlankMarkAndNoMeaning() {
        Term term = new Term("", Verdict.UNANSWERED, "");
        assertEquals("", term.mark());
        assertEquals("", term.meaning());
    }

    @Test
    void keepsTextsAsGiven() {
        Term term = new Term(" ◯\u00A0", Verdict.IMPLEMENTED, " a\r\n");
        assertEquals(" ◯\u00A0", term.mark());
        assertEquals(" a\r\n", term.meaning());
    }

    @Test
    void printsItsComponents() {
        assertEquals("Term[mark=○, verdict=IMPLEMENTED, meaning=実施している, score=Optional[2.5]]", Samples.TERM.toString());
    }
}
