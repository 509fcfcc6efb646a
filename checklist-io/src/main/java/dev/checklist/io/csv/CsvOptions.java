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
 * @param charset        the encoding for writing, and for reading if there is no byte order mark; for Japanese files of
 *                       Windows use {@code windows-31j}, which is not the same as {@code Shift_JIS} in Java
 * @param byteOrderMark  whether to write a byte order mark, by which spreadsheet programs recognise UTF-8; has no
 *                       effect on text, or on encodings other than UTF
 * @param unknownColumns what to do with columns that the format does not define
 * @param limits         the limits on the size of an input
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
     * @throws InvalidComponentException if {@code charset} can't encode
     */
    public CsvOptions {
        if (!Objects.requireNonNull(charset, "charset").canEncode()) {
            throw new InvalidComponentException(
                    "charset", "charset is %s, expected one that can encode".formatted(charset));
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

    /** Builds {@link CsvOptions}. Not thread-safe. */
    public static final class Builder extends CsvOptionsBuilder {
        Builder() {}
    }
}
