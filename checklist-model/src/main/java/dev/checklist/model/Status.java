// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;

/**
 * The answer to a requirement: its meaning, and the mark that expresses it in the sheet.
 *
 * <p>JSON form: {@code {"verdict": "implemented", "mark": "○"}}.
 *
 * @param verdict the meaning of the answer
 * @param mark    the mark as written in the sheet; kept as given; {@code ""} if the cell of the sheet is blank
 * @since 0.1.0
 */
public record Status(Verdict verdict, String mark) {

    private static final Status UNANSWERED = new Status(Verdict.UNANSWERED, "");

    /**
     * Checks the components.
     *
     * @param verdict {@link #verdict()}
     * @param mark    {@link #mark()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if {@code mark} contains an unpaired surrogate
     */
    public Status {
        Checks.present("verdict", verdict);
        Checks.text("mark", mark);
    }

    /**
     * {@return the status of a requirement that nobody has answered: {@link Verdict#UNANSWERED} with a blank mark}
     */
    public static Status unanswered() {
        return UNANSWERED;
    }
}
