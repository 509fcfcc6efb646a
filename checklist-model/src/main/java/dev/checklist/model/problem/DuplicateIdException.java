// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.problem;

import static dev.checklist.model.text.Texts.quote;

import java.io.Serial;

/**
 * Thrown when two sections or controls of a checklist have the same id.
 *
 * @since 0.1.0
 */
public final class DuplicateIdException extends InvalidComponentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The id that occurs more than once. */
    private final String id;

    /**
     * Creates an exception.
     *
     * @param id the id that occurs more than once
     */
    public DuplicateIdException(String id) {
        super("id", "Duplicate id " + quote(id) + ", expected one that is unique in its checklist");
        this.id = id;
    }

    /**
     * {@return the id that occurs more than once}
     */
    public String id() {
        return id;
    }
}
