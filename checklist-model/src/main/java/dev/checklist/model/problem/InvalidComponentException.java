// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import java.io.Serial;

/**
 * Thrown when a record rejects the value of one of its components.
 *
 * <p>The message is one sentence that names the component and says what was found and what is allowed. It quotes at
 * most 40 characters of the value.
 *
 * @since 0.1.0
 */
public class InvalidComponentException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The name of the component. */
    private final String component;

    /**
     * Creates an exception.
     *
     * @param component the name of the component as declared by the record
     * @param message   one sentence without a final full stop: what was found, and what was expected
     */
    public InvalidComponentException(String component, String message) {
        super(message);
        this.component = component;
    }

    /**
     * {@return the name of the component as declared by the record, such as {@code requirement}}
     */
    public final String component() {
        return component;
    }
}
