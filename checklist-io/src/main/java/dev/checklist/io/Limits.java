// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

/**
 * How much a reader takes in before it refuses, so that no input exhausts the memory.
 *
 * <p>Two more limits are fixed: JSON nests at most 64 deep, and sections nest at most
 * {@value dev.checklist.model.Section#MAX_DEPTH} deep.
 *
 * @param maxInputSize  size of a document, in bytes, or in UTF-16 units when reading from text; for a portfolio, of a
 *                      line; 1 to 2,147,483,639; default 268,435,456 (256 Mi)
 * @param maxTextLength length of a single text, name of a property, or cell, in UTF-16 units; at least 1; default
 *                      16,777,216 (16 Mi)
 * @since 0.1.0
 */
public record Limits(int maxInputSize, int maxTextLength) {

    /** The largest array that the virtual machine is sure to give. */
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private static final Limits DEFAULTS = new Limits(1 << 28, 1 << 24);

    /**
     * Checks the components.
     *
     * @param maxInputSize  {@link #maxInputSize()}
     * @param maxTextLength {@link #maxTextLength()}
     * @throws IllegalArgumentException if a limit is out of its range
     */
    public Limits {
        if (maxInputSize < 1 || maxInputSize > MAX_ARRAY) {
            throw new IllegalArgumentException(
                    "maxInputSize is %s, expected 1 to %s".formatted(maxInputSize, MAX_ARRAY));
        }
        if (maxTextLength < 1) {
            throw new IllegalArgumentException("maxTextLength is %s, expected 1 or more".formatted(maxTextLength));
        }
    }

    /**
     * {@return the default limits}
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * Changes the limit of the size of a document.
     *
     * @param value size in bytes, or in UTF-16 units when reading from text
     * @return these limits with that one
     * @throws IllegalArgumentException if {@code value} is out of its range
     */
    public Limits withMaxInputSize(int value) {
        return new Limits(value, maxTextLength);
    }

    /**
     * Changes the limit of the length of a text.
     *
     * @param value length in UTF-16 units
     * @return these limits with that one
     * @throws IllegalArgumentException if {@code value} is out of its range
     */
    public Limits withMaxTextLength(int value) {
        return new Limits(maxInputSize, value);
    }
}
