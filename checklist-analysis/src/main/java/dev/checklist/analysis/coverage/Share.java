// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.coverage;

import dev.checklist.model.problem.InvalidComponentException;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a whole, both stated.
 *
 * @param part  how many
 * @param whole of how many; at least 1
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
                    "part", "share is %s of %s, expected 0 to 1 or more of 1 or more".formatted(part, whole));
        }
    }

    /** The share, or nothing of nothing. */
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
     * {@return the share for people, such as {@code 45 of 60 (75.0 %)}}
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", part, whole, percent());
    }
}
