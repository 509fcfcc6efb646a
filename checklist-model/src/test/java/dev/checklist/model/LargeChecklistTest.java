// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests that the time for thousands of controls stays within bounds. */
class LargeChecklistTest {

    @Test
    void isTheSameEachTime() {
        assertEquals(ChecklistArbitraries.large(120), ChecklistArbitraries.large(120));
    }

    @Test
    void has50ControlsASection() {
        Checklist checklist = ChecklistArbitraries.large(120);
        assertEquals(
                List.of(50, 50, 20),
                checklist.sections().stream().map(s -> s.controls().size()).toList());
        assertEquals(120, checklist.controls().size());
        assertEquals(List.of(), ChecklistArbitraries.large(0).sections());
    }

    @Test
    @Timeout(5)
    void isUpdatedAndQueriedInTime() {
        Checklist checklist = ChecklistArbitraries.large(20_000);
        for (Control control : checklist.controls().subList(19_900, 20_000)) {
            checklist = checklist.update(control.id(), c -> c.withRemarks("m"));
            assertEquals(
                    "m", checklist.control(control.id()).orElseThrow().remarks().orElseThrow());
        }
    }
}
