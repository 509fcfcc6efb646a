// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Checklist;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How {@link SheetWriter} writes workbooks.
 *
 * @param vocabulary the marks to choose from if the checklist has no legend; the drop-down offers the first mark of
 *                   each verdict. Default: the vocabulary that the answers are from. If the checklist has a legend, the
 *                   drop-down offers the marks of the legend
 * @param language   the language of the headers: Japanese, Chinese, or English for any other language. Default:
 *                   {@link Checklist#language()}, or else the language of the texts of the checklist
 * @param summary    whether the first sheet of the workbook counts the answers of each section by their marks, by
 *                   formulas that follow the answers. With many thousands of rows and sections, which would make each
 *                   change slow, it counts all answers together only. Default: {@code false}
 * @since 0.1.0
 */
@Value.Builder
public record SheetWriteOptions(Optional<Vocabulary> vocabulary, Optional<Locale> language, boolean summary)
        implements WithSheetWriteOptions {

    private static final SheetWriteOptions DEFAULTS = new SheetWriteOptions(Optional.empty(), Optional.empty(), false);

    /**
     * Checks the components.
     *
     * @param vocabulary {@link #vocabulary()}
     * @param language   {@link #language()}
     * @param summary    {@link #summary()}
     * @throws NullPointerException if a component is {@code null}
     */
    public SheetWriteOptions {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(language, "language");
    }

    /**
     * {@return the default options}
     */
    public static SheetWriteOptions defaults() {
        return DEFAULTS;
    }

    /**
     * {@return a builder with the default options}
     */
    public static Builder builder() {
        return new Builder().from(DEFAULTS);
    }

    /**
     * {@return a builder with all components of these options}
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds {@link SheetWriteOptions}. Not safe for use by several threads. */
    public static final class Builder extends SheetWriteOptionsBuilder {
        Builder() {}
    }
}
