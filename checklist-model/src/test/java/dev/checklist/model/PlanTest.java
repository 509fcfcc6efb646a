// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void refusesToSayNothing() {
        String message = "due, owner and note are absent, expected at least one of them";
        assertRefused("due", message, () -> Plan.builder().build());
        assertRefused("due", message, () -> Plan.builder().owner("").note("").build());
    }

    @Test
    void mayHaveOneComponentOnly() {
        assertEquals(Optional.of("n"), Plan.builder().note("n").build().note());
        assertEquals(Optional.of("o"), Plan.builder().owner("o").build().owner());
        assertEquals(
                Samples.PLAN.due(),
                Plan.builder().due(Samples.PLAN.due()).build().due());
    }
}
