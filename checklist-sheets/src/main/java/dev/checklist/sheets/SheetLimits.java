// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import dev.checklist.io.Limits;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Limits on the input of a reader of sheets. Input beyond a limit is refused, so that no input exhausts the memory.
 *
 * <p>More limits are fixed. A workbook has at most 2,000 sheets, with names of at most 255 characters. All its parts
 * together unpack to at most four times {@code maxPartSize}, and each part is used in one place. An element of a part
 * has at most 256 attributes, and a part at most 1,000 different names. The tables of a mapping read the cells of their
 * sheets at most ten times, or a million characters of small ones. At most 200,000 problems are kept, see
 * {@link dev.checklist.model.problem.Problem#MORE_PROBLEMS}.
 *
 * @param input       maximum size of the file, by default 67,108,864 bytes (64 Mi), and maximum length of the text of
 *                    a cell, by default that of {@link Limits#defaults()}
 * @param maxPartSize maximum size of one part of a workbook after unpacking, in bytes; at least 1; default 536,870,912
 *                    (512 Mi)
 * @param maxRatio    maximum ratio between the unpacked and the packed size of a part; applies to parts of more than
 *                    1 MiB after unpacking; at least 1; default 500
 * @param maxCells    maximum number of cells that are not blank, in all sheets together; at least 1; default 5,000,000
 * @param maxText     maximum number of characters of all cells of a workbook together, in UTF-16 units; a text that
 *                    several cells share counts for each of them, and that of a merged cell for each of its rows; at
 *                    least 1; default 134,217,728 (128 Mi)
 * @since 0.1.0
 */
@Value.Builder
public record SheetLimits(Limits input, int maxPartSize, int maxRatio, int maxCells, int maxText)
        implements WithSheetLimits {

    private static final SheetLimits DEFAULTS =
            new SheetLimits(Limits.defaults().withMaxInputSize(64 << 20), 512 << 20, 500, 5_000_000, 128 << 20);

    /**
     * Checks the components.
     *
     * @param input       {@link #input()}
     * @param maxPartSize {@link #maxPartSize()}
     * @param maxRatio    {@link #maxRatio()}
     * @param maxCells    {@link #maxCells()}
     * @param maxText     {@link #maxText()}
     * @throws NullPointerException      if {@code input} is {@code null}
     * @throws InvalidComponentException if a number is less than 1
     */
    public SheetLimits {
        Objects.requireNonNull(input, "input");
        checkAtLeastOne("maxPartSize", maxPartSize);
        checkAtLeastOne("maxRatio", maxRatio);
        checkAtLeastOne("maxCells", maxCells);
        checkAtLeastOne("maxText", maxText);
    }

    private static void checkAtLeastOne(String name, int value) {
        if (value < 1) {
            throw new InvalidComponentException(name, "%s is %s, expected 1 or more".formatted(name, value));
        }
    }

    /**
     * {@return the default limits}
     */
    public static SheetLimits defaults() {
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

    /** Builds {@link SheetLimits}. Not safe for use by several threads. */
    public static final class Builder extends SheetLimitsBuilder {
        Builder() {}
    }
}
