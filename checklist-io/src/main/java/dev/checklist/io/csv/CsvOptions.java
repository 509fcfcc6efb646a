// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import dev.checklist.io.Limits;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.model.problem.InvalidComponentException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How {@link ChecklistCsv} reads and writes.
 *
 * <p>Defaults: UTF-8, no byte order mark, {@link UnknownPolicy#REFUSE}, {@link Limits#defaults()}.
 *
 * @param charset        the encoding to write, and to read where no byte order mark says otherwise; for Japanese files
 *                       of Windows {@code windows-31j}, which Java's {@code Shift_JIS} is not
 * @param byteOrderMark  whether to write a byte order mark, by which spreadsheet programs recognise UTF-8; without
 *                       effect on text, and on encodings that are not UTF
 * @param unknownColumns what to do with columns that the format does not know
 * @param limits         how much to read
 * @since 0.1.0
 */
@Value.Builder
public record CsvOptions(Charset charset, boolean byteOrderMark, UnknownPolicy unknownColumns, Limits limits)
        implements WithCsvOptions {

    private static final CsvOptions DEFAULTS =
            new CsvOptions(StandardCharsets.UTF_8, false, UnknownPolicy.REFUSE, Limits.defaults());

    /**
     * Checks the components.
     *
     * @param charset        {@link #charset()}
     * @param byteOrderMark  {@link #byteOrderMark()}
     * @param unknownColumns {@link #unknownColumns()}
     * @param limits         {@link #limits()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if {@code charset} can't write
     */
    public CsvOptions {
        if (!Objects.requireNonNull(charset, "charset").canEncode()) {
            throw new InvalidComponentException(
                    "charset", "charset is %s, expected one that can write".formatted(charset));
        }
        Objects.requireNonNull(unknownColumns, "unknownColumns");
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * {@return the default options}
     */
    public static CsvOptions defaults() {
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

    /** Builds {@link CsvOptions}. Not safe for use by several threads. */
    public static final class Builder extends CsvOptionsBuilder {
        Builder() {}
    }
}
