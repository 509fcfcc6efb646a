// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.score;

import dev.checklist.model.problem.InvalidComponentException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The points that some controls reached, out of those that they could reach.
 *
 * <p>{@link #none()} and {@link #plus} form a monoid: the points of the parts can be added to get the points of the
 * whole, in any order and in parallel.
 *
 * @param reached  the sum of the points of the answers, each multiplied by the weight of its control
 * @param possible the sum of the most points that the same controls could reach, weighted in the same way
 * @param counted  the number of controls that count
 * @param leftOut  the number of controls that do not count, because of the rule or because their answer has no points
 * @since 0.1.0
 */
public record Points(BigDecimal reached, BigDecimal possible, long counted, long leftOut) implements Serializable {

    private static final double PERCENT = 100;
    private static final Points NONE = new Points(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    /**
     * Checks the numbers, and removes trailing zeros after the decimal point.
     *
     * @param reached  {@link #reached()}
     * @param possible {@link #possible()}
     * @param counted  {@link #counted()}
     * @param leftOut  {@link #leftOut()}
     * @throws NullPointerException      if {@code reached} or {@code possible} is {@code null}
     * @throws InvalidComponentException if a number is less than 0, or {@code reached} is more than {@code possible}
     */
    public Points {
        reached = plain(Objects.requireNonNull(reached, "reached"));
        possible = plain(Objects.requireNonNull(possible, "possible"));
        if (reached.signum() < 0 || reached.compareTo(possible) > 0) {
            throw new InvalidComponentException(
                    "reached",
                    "reached is %s of %s, expected points from 0 to what is possible"
                            .formatted(reached.toPlainString(), possible.toPlainString()));
        }
        if (counted < 0 || leftOut < 0) {
            throw new InvalidComponentException(
                    "counted", "%s are counted and %s left out, expected 0 or more".formatted(counted, leftOut));
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * {@return the points of no controls}
     */
    public static Points none() {
        return NONE;
    }

    /** Returns a control that does not count. */
    static Points leftOutControl() {
        return new Points(BigDecimal.ZERO, BigDecimal.ZERO, 0, 1);
    }

    /** Returns the points of one control. */
    static Points of(BigDecimal weight, BigDecimal reached, BigDecimal possible) {
        return new Points(weight.multiply(reached), weight.multiply(possible), 1, 0);
    }

    /**
     * Adds the points of other controls.
     *
     * @param other the points of the others
     * @return the points of both
     */
    public Points plus(Points other) {
        return new Points(
                reached.add(other.reached),
                possible.add(other.possible),
                counted + other.counted,
                leftOut + other.leftOut);
    }

    /**
     * {@return the points reached in percent of those possible, from 0 to 100; empty if none are possible}
     */
    public OptionalDouble percent() {
        return possible.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(PERCENT
                        * reached.divide(possible, MathContext.DECIMAL64).doubleValue());
    }

    /**
     * {@return the points as readable text, such as {@code 45 of 60 points (75.0 %), 12 controls counted, 3 left out}}
     */
    @Override
    public String toString() {
        String share = percent().isPresent()
                ? String.format(Locale.ROOT, " (%.1f %%)", percent().getAsDouble())
                : "";
        return "%s of %s points%s, %s controls counted, %s left out"
                .formatted(reached.toPlainString(), possible.toPlainString(), share, counted, leftOut);
    }
}
