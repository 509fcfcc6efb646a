// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import dev.checklist.model.problem.InvalidComponentException;
import org.immutables.value.Value;

/**
 * The limits on the size of an input. A reader rejects an input that exceeds them, so that no input exhausts the
 * memory.
 *
 * <p>Two more limits are fixed: JSON is nested at most 64 levels deep, and sections are nested at most
 * {@value dev.checklist.model.Section#MAX_DEPTH} levels deep.
 *
 * @param maxInputSize  the maximum size of a document or, for a portfolio, of a line, in bytes, or in UTF-16 units when
 *                      reading from text; 1 to 2,147,483,639; default 268,435,456 (256 Mi)
 * @param maxTextLength the maximum length of a single text, of the name of a property, or of a cell, in UTF-16 units;
 *                      at least 1; default 16,777,216 (16 Mi)
 * @since 0.1.0
 */
@Value.Builder
public record Limits(int maxInputSize, int maxTextLength) implements WithLimits {

    /** The length of the largest array that the virtual machine can be relied on to allocate. */
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private static final Limits DEFAULTS = new Limits(1 << 28, 1 << 24);

    /**
     * Checks the components.
     *
     * @param maxInputSize  {@link #maxInputSize()}
     * @param maxTextLength {@link #maxTextLength()}
     * @throws InvalidComponentException if a limit is out of its range
     */
    public Limits {
        if (maxInputSize < 1 || maxInputSize > MAX_ARRAY) {
            throw new InvalidComponentException(
                    "maxInputSize", "maxInputSize is %s, expected 1 to %s".formatted(maxInputSize, MAX_ARRAY));
        }
        if (maxTextLength < 1) {
            throw new InvalidComponentException(
                    "maxTextLength", "maxTextLength is %s, expected 1 or more".formatted(maxTextLength));
        }
    }

    /**
     * {@return the default limits}
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * {@return a builder with the default limits}
     */
    public static Builder builder() {
        return new Builder().from(DEFAULTS);
    }

    /**
     * {@return a builder with all components of these limits}
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds {@link Limits}. Not thread-safe. */
    public static final class Builder extends LimitsBuilder {
        Builder() {}
    }
}
