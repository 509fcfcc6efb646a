// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class CostTest {

    @Test
    void acceptsProportionalWork() {
        Cost.assertProportional(5, size -> size, CostTest::spin);
    }

    @Test
    void refusesWorkThatComparesAllWithAll() {
        assertThrows(AssertionFailedError.class, () -> Cost.assertProportional(5, size -> size * size, CostTest::spin));
    }

    private static void spin(int milliseconds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + 1_000_000L * milliseconds;
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
