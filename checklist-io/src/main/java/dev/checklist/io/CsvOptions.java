// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

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
public record CsvOptions(Charset charset, boolean byteOrderMark, UnknownPolicy unknownColumns, Limits limits) {

    private static final CsvOptions DEFAULTS =
            new CsvOptions(StandardCharsets.UTF_8, false, UnknownPolicy.REFUSE, Limits.defaults());

    /**
     * Checks the components.
     *
     * @param charset        {@link #charset()}
     * @param byteOrderMark  {@link #byteOrderMark()}
     * @param unknownColumns {@link #unknownColumns()}
     * @param limits         {@link #limits()}
     * @throws NullPointerException     if a component is {@code null}
     * @throws IllegalArgumentException if {@code charset} can't write
     */
    public CsvOptions {
        if (!Objects.requireNonNull(charset, "charset").canEncode()) {
            throw new IllegalArgumentException("charset is %s, expected one that can write".formatted(charset));
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
     * Chooses the encoding.
     *
     * @param value the encoding
     * @return these options with that encoding
     * @throws NullPointerException     if {@code value} is {@code null}
     * @throws IllegalArgumentException if {@code value} can't write
     */
    public CsvOptions withCharset(Charset value) {
        return new CsvOptions(value, byteOrderMark, unknownColumns, limits);
    }

    /**
     * Chooses whether to write a byte order mark.
     *
     * @param value {@code true} to write one
     * @return these options with that choice
     */
    public CsvOptions withByteOrderMark(boolean value) {
        return new CsvOptions(charset, value, unknownColumns, limits);
    }

    /**
     * Chooses what to do with unknown columns.
     *
     * @param value the policy
     * @return these options with that choice
     * @throws NullPointerException if {@code value} is {@code null}
     */
    public CsvOptions withUnknownColumns(UnknownPolicy value) {
        return new CsvOptions(charset, byteOrderMark, value, limits);
    }

    /**
     * Chooses the limits.
     *
     * @param value the limits
     * @return these options with those limits
     * @throws NullPointerException if {@code value} is {@code null}
     */
    public CsvOptions withLimits(Limits value) {
        return new CsvOptions(charset, byteOrderMark, unknownColumns, value);
    }
}
