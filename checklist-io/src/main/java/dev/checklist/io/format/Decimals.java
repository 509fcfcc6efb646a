// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads decimal numbers. The records limit their digits. */
public final class Decimals {

    /** The longest text that is read. It limits the time for reading, which grows faster than the length. */
    private static final int LONGEST = 200;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]++(\\.[0-9]++)?([eE][+-]?[0-9]{1,9})?");

    private Decimals() {}

    /** Returns the number that a text represents in the notation of JSON; empty if it is not one, or too long. */
    public static Optional<BigDecimal> parse(String text) {
        boolean readable = text.length() <= LONGEST && DECIMAL.matcher(text).matches();
        return readable ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
