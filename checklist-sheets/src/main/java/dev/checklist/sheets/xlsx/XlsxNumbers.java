// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formats numbers as text, as their number format shows them. Dates are written as ISO 8601. Other numbers have as many
 * decimals as the format.
 */
final class XlsxNumbers {

    /** Excel shows 15 digits. Further digits come from the representation as a binary fraction. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    /** The first serial number after the last date of Excel, 31 December 9999. */
    private static final double MAX_DATE = 2_958_466;

    /** The serial number of 29 February 1900, which does not exist but which Excel counts. */
    private static final int FALSE_LEAP_DAY = 60;

    /** The number of days between the two date systems of Excel, which begin in 1900 and 1904. */
    private static final int DAYS_TO_1904 = 1462;

    private static final long SECONDS_OF_DAY = 86_400;

    /** The parts of a format that are not codes for digits or dates: literals, padding, and colours or conditions. */
    private static final Pattern NON_CODES = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMALS = Pattern.compile("0\\.(0+)");

    private XlsxNumbers() {}

    static boolean isDate(String format) {
        return !"General".equalsIgnoreCase(format)
                && DATE.matcher(codes(format)).find();
    }

    private static String codes(String format) {
        return NON_CODES.matcher(format).replaceAll("");
    }

    static String text(String raw, String format, boolean from1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return raw;
        }
        if (number.precision() - number.scale() > SHOWN_DIGITS.getPrecision() + 5 || number.scale() > 400) {
            return raw;
        }
        double value = number.doubleValue();
        if (isDate(format) && value >= 0 && value < MAX_DATE) {
            return date(value, codes(format), from1904);
        }
        Matcher decimals = DECIMALS.matcher(format);
        if (decimals.matches()) {
            return number.round(SHOWN_DIGITS)
                    .setScale(decimals.group(1).length(), RoundingMode.HALF_UP)
                    .toPlainString();
        }
        BigDecimal shown = number.round(SHOWN_DIGITS).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    private static String date(double serial, String format, boolean from1904) {
        long days = (long) serial;
        long seconds = Math.round((serial - days) * SECONDS_OF_DAY);
        LocalTime time = LocalTime.MIDNIGHT.plusSeconds(seconds);
        if (days == 0 && !DAY.matcher(format).find()) {
            return time.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        if (from1904) {
            days += DAYS_TO_1904;
        }
        LocalDate start = LocalDate.of(1899, 12, days < FALSE_LEAP_DAY ? 31 : 30);
        LocalDateTime moment = start.plusDays(days).atStartOfDay().plusSeconds(seconds);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
