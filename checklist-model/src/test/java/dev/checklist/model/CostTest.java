// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class CostTest {

    @Test
    void acceptsProportionalWork() {
        Cost.assertProportional(5, size -> size, Thread::sleep);
    }

    @Test
    void refusesWorkThatComparesAllWithAll() {
        assertThrows(AssertionFailedError.class, () -> Cost.assertProportional(5, size -> size * size, Thread::sleep));
    }
}
