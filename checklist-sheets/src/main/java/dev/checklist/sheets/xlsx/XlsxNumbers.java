// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;

/** Reads the numbers of cells. */
public final class XlsxNumbers {

    /** Excel shows 15 digits. Further digits come from the representation as a binary fraction. */
    static final MathContext SHOWN_DIGITS = new MathContext(15);

    private static final int MOST_DECIMALS = 400;

    private XlsxNumbers() {}

    /** Returns a number as people see it; the given text if it is no number, or one that Excel can't show. */
    static String text(String raw, XlsxFormat format, boolean from1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return raw;
        }
        boolean isLong = number.precision() - number.scale() > SHOWN_DIGITS.getPrecision() + 5;
        return isLong || number.scale() > MOST_DECIMALS ? raw : format.text(number, from1904);
    }

    /** Returns the text that is read from a cell without a format into which a number was written. */
    public static String asRead(String number) {
        return text(number, XlsxFormat.GENERAL, false);
    }

    /** Returns a number without a format, as {@code General} shows it. */
    static String plain(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN_DIGITS).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }
}
