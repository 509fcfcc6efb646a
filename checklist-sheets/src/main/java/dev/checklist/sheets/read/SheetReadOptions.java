// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.UnknownMarkPolicy;
import dev.checklist.sheets.mapping.ColumnRole;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How sheets are read.
 *
 * <p>By default, {@code unknownMarks} is {@link UnknownMarkPolicy#ANSWERED}, {@code headerNames} is empty, so that
 * only the names of the library are known, {@code language} is empty, and {@code limits} is {@link SheetLimits#defaults()}.
 *
 * @param unknownMarks the verdict of a mark that the vocabulary does not know
 * @param headerNames  additional names by which columns are found; they take precedence over the names of the library.
 *                     Case, punctuation, white space and the width of characters do not matter
 * @param language     the language to read if a sheet has a text in columns of several languages, such as
 *                     {@code Question} and {@code Question (de)}. Default: the column whose name states no language,
 *                     or else the language of the other names. The other columns are kept as properties
 * @param limits       how much is read at most; larger input is refused
 * @since 0.1.0
 */
@Value.Builder
public record SheetReadOptions(
        UnknownMarkPolicy unknownMarks,
        Map<String, ColumnRole> headerNames,
        Optional<Locale> language,
        SheetLimits limits)
        implements WithSheetReadOptions {

    private static final SheetReadOptions DEFAULTS =
            new SheetReadOptions(UnknownMarkPolicy.ANSWERED, Map.of(), Optional.empty(), SheetLimits.defaults());

    /**
     * Copies the names.
     *
     * @param unknownMarks {@link #unknownMarks()}
     * @param headerNames  {@link #headerNames()}
     * @param language     {@link #language()}
     * @param limits       {@link #limits()}
     * @throws NullPointerException if a component, a name or a role is {@code null}
     */
    public SheetReadOptions {
        Objects.requireNonNull(unknownMarks, "unknownMarks");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(limits, "limits");
        Map<String, ColumnRole> copy = new LinkedHashMap<>();
        Objects.requireNonNull(headerNames, "headerNames")
                .forEach((name, role) -> copy.put(
                        Objects.requireNonNull(name, "headerNames"), Objects.requireNonNull(role, "headerNames")));
        headerNames = Collections.unmodifiableMap(copy);
    }

    /**
     * {@return the default options}
     */
    public static SheetReadOptions defaults() {
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

    /** Builds {@link SheetReadOptions}. Not safe for use by several threads. */
    public static final class Builder extends SheetReadOptionsBuilder {
        Builder() {}
    }
}
