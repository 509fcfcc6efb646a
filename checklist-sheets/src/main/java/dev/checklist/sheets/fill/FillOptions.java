// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.Verdict;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.read.SheetReadOptions;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How workbooks are filled.
 *
 * <p>By default, {@code reading} is {@link SheetReadOptions#defaults()}, {@code marks} and {@code texts} are empty,
 * {@code rows} is {@link RowMatch#ID_AND_REQUIREMENT}, and {@code recalculates} is {@code true}.
 *
 * @param reading      how the workbook is read
 * @param marks        the marks to write for verdicts, unless a cell offers choices without this mark. For other
 *                     verdicts, the sheet's own marks are written
 * @param texts        what happens to texts that stand where a part of an answer goes, by the role of the column.
 *                     Default: {@link TextPolicy#OVERWRITE} for {@link ColumnRole#STATUS} and {@link ColumnRole#TICK},
 *                     since an old answer must not stay beside a new one; {@link TextPolicy#KEEP} for all others
 * @param rows         how answers find their rows
 * @param recalculates whether the formulas of the workbook are calculated again when it is opened. If so, its main part
 *                     is changed, and the stored results of formulas that depend on the answers are dropped
 * @since 0.1.0
 */
@Value.Builder
public record FillOptions(
        SheetReadOptions reading,
        Map<Verdict, String> marks,
        Map<ColumnRole, TextPolicy> texts,
        RowMatch rows,
        boolean recalculates)
        implements WithFillOptions {

    private static final FillOptions DEFAULTS =
            new FillOptions(SheetReadOptions.defaults(), Map.of(), Map.of(), RowMatch.ID_AND_REQUIREMENT, true);

    /**
     * Copies the maps.
     *
     * @param reading      {@link #reading()}
     * @param marks        {@link #marks()}
     * @param texts        {@link #texts()}
     * @param rows         {@link #rows()}
     * @param recalculates {@link #recalculates()}
     * @throws NullPointerException     if a component, or a key or value of one, is {@code null}
     * @throws IllegalArgumentException if {@code texts} appends to {@link ColumnRole#STATUS} or {@link ColumnRole#TICK}
     */
    public FillOptions {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(rows, "rows");
        marks = copy(marks, "marks", Verdict.class);
        texts = copy(texts, "texts", ColumnRole.class);
        if (texts.get(ColumnRole.STATUS) == TextPolicy.APPEND || texts.get(ColumnRole.TICK) == TextPolicy.APPEND) {
            throw new IllegalArgumentException("texts append to status or tick, expected KEEP or OVERWRITE");
        }
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Map<K, V> map, String name, Class<K> type) {
        Map<K, V> copy = new EnumMap<>(type);
        Objects.requireNonNull(map, name)
                .forEach((key, value) ->
                        copy.put(Objects.requireNonNull(key, name), Objects.requireNonNull(value, name)));
        return Collections.unmodifiableMap(copy);
    }

    /** Returns what happens to a text in a column. */
    TextPolicy policy(ColumnRole role) {
        boolean isAnswer = role == ColumnRole.STATUS || role == ColumnRole.TICK;
        return texts.getOrDefault(role, isAnswer ? TextPolicy.OVERWRITE : TextPolicy.KEEP);
    }

    /**
     * {@return the default options}
     */
    public static FillOptions defaults() {
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

    /** Builds {@link FillOptions}. Not safe for use by several threads. */
    public static final class Builder extends FillOptionsBuilder {
        Builder() {}
    }
}
