// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.sheets.xlsx.XlsxFormat.Token;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/** Shows a serial number as a date, a time or a duration. */
public final class XlsxDates {

    /** The first serial number after the last date of Excel, 31 December 9999. */
    private static final double MAX_DATE = 2_958_466;

    /** The serial number of 29 February 1900, which does not exist but which Excel counts. */
    private static final int FALSE_LEAP_DAY = 60;

    /** The number of days between the two date systems of Excel, which begin in 1900 and 1904. */
    private static final int DAYS_TO_1904 = 1462;

    private static final long SECONDS_OF_DAY = 86_400;
    private static final long SECONDS_OF_HOUR = 3600;
    private static final long SECONDS_OF_MINUTE = 60;

    private static final String CODES = "ymdhsYMDHS";
    private static final String DAYS = "ydYD";

    /** Hours, minutes or seconds that are not carried over, as in {@code [h]:mm}. */
    private static final Pattern ELAPSED = Pattern.compile("[hH]+|[mM]+|[sS]+");

    private XlsxDates() {}

    static boolean isDate(List<Token> section) {
        return section.stream().anyMatch(token -> token.isOneOf(CODES)) || isDuration(section);
    }

    static boolean hasDay(List<Token> section) {
        return !isDuration(section) && section.stream().anyMatch(token -> token.isOneOf(DAYS));
    }

    /** Returns the serial number of a day; a number below 1 if Excel has none for it. */
    public static long serial(LocalDate day, boolean from1904) {
        long days = LocalDate.of(1899, 12, 30).until(day, ChronoUnit.DAYS);
        return from1904 ? days - DAYS_TO_1904 : days <= FALSE_LEAP_DAY ? days - 1 : days;
    }

    private static boolean isDuration(List<Token> section) {
        return section.stream().anyMatch(XlsxDates::isElapsed);
    }

    private static boolean isElapsed(Token token) {
        return token.isBracket() && ELAPSED.matcher(token.text()).matches();
    }

    /** Returns the text of a number; a number that can't be a date is shown as it is. */
    static String text(BigDecimal number, List<Token> section, boolean from1904) {
        double value = number.doubleValue();
        if (value < 0 || value >= MAX_DATE) {
            return XlsxNumbers.plain(number);
        }
        if (isDuration(section)) {
            return duration(Math.round(value * SECONDS_OF_DAY), section);
        }
        boolean hasDay = hasDay(section);
        // The result of a formula that refers to an empty cell. People see a day that does not exist, 0 January 1900.
        return value == 0 && hasDay ? "" : date(value, hasDay, from1904);
    }

    private static String date(double serial, boolean hasDay, boolean from1904) {
        long days = (long) serial;
        long seconds = Math.round((serial - days) * SECONDS_OF_DAY);
        LocalTime time = LocalTime.MIDNIGHT.plusSeconds(seconds);
        if (days == 0 && !hasDay) {
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

    /** Shows a duration as its format says, in whole seconds. */
    private static String duration(long seconds, List<Token> section) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < section.size(); i++) {
            Token token = section.get(i);
            int start = i;
            while (token.isOneOf("hmsHMS")
                    && i + 1 < section.size()
                    && section.get(i + 1).equals(token)) {
                i++;
            }
            if (isElapsed(token)) {
                text.append(padded(units(seconds, token), token.text().length()));
            } else if (token.isOneOf("hmsHMS")) {
                text.append(padded(units(seconds, token) % SECONDS_OF_MINUTE, i - start + 1));
            } else if (!token.isBracket() && !token.isOneOf(".0")) {
                text.append(token.text());
            }
        }
        return text.toString().strip();
    }

    /** Returns how many hours, minutes or seconds there are in some seconds. */
    private static long units(long seconds, Token unit) {
        return switch (unit.text().charAt(0)) {
            case 'h', 'H' -> seconds / SECONDS_OF_HOUR;
            case 'm', 'M' -> seconds / SECONDS_OF_MINUTE;
            default -> seconds;
        };
    }

    private static String padded(long number, int digits) {
        return "0".repeat(Math.max(0, digits - String.valueOf(number).length())) + number;
    }
}
