// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How sheets are read.
 *
 * <p>The defaults: {@code unknownMarks} {@link UnknownMarkPolicy#UNANSWERED}, {@code headerNames} none besides the
 * library's own, {@code limits} {@link SheetLimits#defaults()}.
 *
 * @param unknownMarks the verdict of a mark that the vocabulary does not know
 * @param headerNames  more names of columns, by which they are found; they go before the library's own. Spelling,
 *                     punctuation and case do not matter
 * @param limits       how much is read before the reader refuses
 * @since 0.1.0
 */
public record SheetOptions(UnknownMarkPolicy unknownMarks, Map<String, ColumnRole> headerNames, SheetLimits limits) {

    private static final SheetOptions DEFAULTS =
            new SheetOptions(UnknownMarkPolicy.UNANSWERED, Map.of(), SheetLimits.defaults());

    /**
     * Copies the names.
     *
     * @param unknownMarks {@link #unknownMarks()}
     * @param headerNames  {@link #headerNames()}
     * @param limits       {@link #limits()}
     * @throws NullPointerException if a component, a name or a role is {@code null}
     */
    public SheetOptions {
        Objects.requireNonNull(unknownMarks, "unknownMarks");
        Objects.requireNonNull(limits, "limits");
        Map<String, ColumnRole> copy = new LinkedHashMap<>();
        Objects.requireNonNull(headerNames, "headerNames")
                .forEach((name, role) -> copy.put(
                        Objects.requireNonNull(name, "headerNames"), Objects.requireNonNull(role, "headerNames")));
        headerNames = Collections.unmodifiableMap(copy);
    }

    /**
     * {@return the options that hold if nothing else is said}
     */
    public static SheetOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Changes the verdict of unknown marks.
     *
     * @param value {@link #unknownMarks()}
     * @return options with that policy
     */
    public SheetOptions withUnknownMarks(UnknownMarkPolicy value) {
        return new SheetOptions(value, headerNames, limits);
    }

    /**
     * Changes the names of columns.
     *
     * @param value {@link #headerNames()}
     * @return options with those names
     */
    public SheetOptions withHeaderNames(Map<String, ColumnRole> value) {
        return new SheetOptions(unknownMarks, value, limits);
    }

    /**
     * Changes the limits.
     *
     * @param value {@link #limits()}
     * @return options with those limits
     */
    public SheetOptions withLimits(SheetLimits value) {
        return new SheetOptions(unknownMarks, headerNames, value);
    }
}
