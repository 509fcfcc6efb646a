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

/** The text of a number as its format shows it: dates as ISO 8601, decimals as many as the format has. */
final class XlsxNumbers {

    /** Excel shows 15 digits; the rest comes from binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final double MAX_DATE = 2_958_466;

    /** The day that 1900 wrongly has in Excel, 29 February. */
    private static final int LEAP_DAY = 60;

    private static final int DAYS_TO_1904 = 1462;
    private static final long SECONDS_OF_DAY = 86_400;

    private static final Pattern ASIDES = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMALS = Pattern.compile("0\\.(0+)");

    private XlsxNumbers() {}

    static boolean isDate(String format) {
        return !"General".equalsIgnoreCase(format) && DATE.matcher(bare(format)).find();
    }

    private static String bare(String format) {
        return ASIDES.matcher(format).replaceAll("");
    }

    static String text(String raw, String format, boolean from1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return raw;
        }
        if (number.precision() - number.scale() > SHOWN.getPrecision() + 5 || number.scale() > 400) {
            return raw;
        }
        double value = number.doubleValue();
        if (isDate(format) && value >= 0 && value < MAX_DATE) {
            return date(value, bare(format), from1904);
        }
        Matcher decimals = DECIMALS.matcher(format);
        if (decimals.matches()) {
            return number.round(SHOWN)
                    .setScale(decimals.group(1).length(), RoundingMode.HALF_UP)
                    .toPlainString();
        }
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
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
        LocalDate start = LocalDate.of(1899, 12, days < LEAP_DAY ? 31 : 30);
        LocalDateTime moment = start.plusDays(days).atStartOfDay().plusSeconds(seconds);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
