// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.coverage;

import dev.checklist.model.problem.InvalidComponentException;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a whole, with both numbers.
 *
 * @param part  the number of items in the part
 * @param whole the number of items in the whole; at least 1
 * @since 0.1.0
 */
public record Share(long part, long whole) {

    private static final double PERCENT = 100;

    /**
     * Checks the numbers.
     *
     * @param part  {@link #part()}
     * @param whole {@link #whole()}
     * @throws InvalidComponentException if {@code whole} is less than 1, or {@code part} is less than 0 or more than
     *                                   {@code whole}
     */
    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new InvalidComponentException(
                    "part",
                    "share is %s of %s, expected a whole of 1 or more and a part from 0 to the whole"
                            .formatted(part, whole));
        }
    }

    /** Returns the share; empty if the whole is 0. */
    static Optional<Share> of(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Share(part, whole));
    }

    /**
     * {@return the share in percent, from 0 to 100}
     */
    public double percent() {
        return PERCENT * part / whole;
    }

    /**
     * {@return the share as readable text, such as {@code 45 of 60 (75.0 %)}}
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", part, whole, percent());
    }
}
