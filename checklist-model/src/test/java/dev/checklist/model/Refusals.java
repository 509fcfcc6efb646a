// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import dev.checklist.model.problem.InvalidComponentException;
import org.junit.jupiter.api.function.Executable;

/** Asserts how a record rejects a value: the exception, the component that it names, and the message. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(String component, String message, Executable making) {
        InvalidComponentException thrown = assertThrowsExactly(InvalidComponentException.class, making);
        assertEquals(message, thrown.getMessage());
        assertEquals(component, thrown.component());
    }

    public static void assertNull(String component, Executable making) {
        NullPointerException thrown = assertThrowsExactly(NullPointerException.class, making);
        assertEquals(component, thrown.getMessage());
    }
}
