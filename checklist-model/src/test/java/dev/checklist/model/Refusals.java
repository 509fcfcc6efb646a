// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import org.junit.jupiter.api.function.Executable;

/** Asserts how a record refuses a value: with which exception, of which component, in which words. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(String component, String message, Executable making) {
        InvalidComponentException thrown = assertThrowsExactly(InvalidComponentException.class, making);
        assertEquals(message, thrown.getMessage());
        assertEquals(component, thrown.component());
    }

    static void assertNull(String component, Executable making) {
        NullPointerException thrown = assertThrowsExactly(NullPointerException.class, making);
        assertEquals(component, thrown.getMessage());
    }
}
