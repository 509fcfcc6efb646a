// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

/**
 * How much a reader takes in before it refuses, so that no input exhausts the memory.
 *
 * <p>The defaults: {@code maxInputSize} 64 MiB, {@code maxPartSize} 512 MiB, {@code maxRatio} 500,
 * {@code maxCells} 5,000,000.
 *
 * @param maxInputSize size of the file, in bytes
 * @param maxPartSize  size of one part of a workbook after unpacking, in bytes; for delimited text the size is that of
 *                     the file
 * @param maxRatio     how many times larger a part of more than 1 MiB may be than it was packed
 * @param maxCells     cells that hold something, in all sheets together
 * @since 0.1.0
 */
public record SheetLimits(int maxInputSize, int maxPartSize, int maxRatio, int maxCells) {

    private static final SheetLimits DEFAULTS = new SheetLimits(64 << 20, 512 << 20, 500, 5_000_000);

    /**
     * Checks the numbers.
     *
     * @param maxInputSize {@link #maxInputSize()}
     * @param maxPartSize  {@link #maxPartSize()}
     * @param maxRatio     {@link #maxRatio()}
     * @param maxCells     {@link #maxCells()}
     * @throws IllegalArgumentException if one is less than 1
     */
    public SheetLimits {
        atLeastOne("maxInputSize", maxInputSize);
        atLeastOne("maxPartSize", maxPartSize);
        atLeastOne("maxRatio", maxRatio);
        atLeastOne("maxCells", maxCells);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("%s is %s, expected 1 or more".formatted(name, value));
        }
    }

    /**
     * {@return the limits that hold if nothing else is said}
     */
    public static SheetLimits defaults() {
        return DEFAULTS;
    }
}
