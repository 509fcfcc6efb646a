// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class CostTest {

    @Test
    void acceptsProportionalWork() {
        Cost.assertProportional(1_000_000, BitSet::new, set -> set.set(0, set.size()));
    }

    @Test
    void refusesWorkThatComparesAllWithAll() {
        assertThrows(
                AssertionFailedError.class,
                () -> Cost.assertProportional(100_000, "a"::repeat, text -> {
                    for (int i = 0; i < text.length(); i++) {
                        if (text.indexOf('b', i) >= 0) {
                            throw new AssertionError(i);
                        }
                    }
                }));
    }
}
