// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.notation;

import dev.checklist.model.text.Letters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises dates as people write them: {@code 2026/10/31}, {@code 31 Oct 2026}, {@code 令和8年10月}. */
public final class DateNotation {

    /** The longest text that is tried. No date that people write is longer. */
    private static final int LONGEST = 60;

    /** For each era, the year before its first year. */
    private static final Map<Character, Integer> ERAS =
            Map.of('令', 2018, 'R', 2018, '平', 1988, 'H', 1988, '昭', 1925, 'S', 1925, '大', 1911, '明', 1867);

    private static final String MONTH_AND_DAY =
            " ?(?:年|[-/.](?=.)) ?(?:(?<month>\\d{1,2}) ?(?:[-/.月] ?(?:(?<day>\\d{1,2}) ?[日号.]?)?)?)?";
    private static final Pattern OF_ERA =
            Pattern.compile("(?<era>令和|平成|昭和|大正|明治|[RHS])\\.? ?(?<year>\\d{1,2}|元)" + MONTH_AND_DAY);
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:西暦|公元)? ?(?<year>\\d{4})" + MONTH_AND_DAY);
    private static final Pattern COMPACT = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?<month>\\d{1,2}) ?[-/.] ?(?<year>\\d{4})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2}) ?(?<between>[-/.]) ?(\\d{1,2}) ?\\k<between> ?(\\d{4}|\\d{2})");
    private static final Pattern WITH_NAME = Pattern.compile(
            "(?:(?<before>\\d{1,2})(?:st|nd|rd|th|er|º|ª)?\\.?[ -]?(?:de )?)?"
                    + "(?<name>\\p{L}{3,20})\\.?[ -]?(?:(?<after>\\d{1,2})(?:st|nd|rd|th)?,? ?)?(?:de )?(?:,? ?)(?<year>\\d{4})");
    private static final Pattern WEEKDAY = Pattern.compile(" ?\\([^()\\d]{1,9}\\)$");

    private static final int CENTURY = 2000;

    /** One meaning of a text: its first day, and whether it means that day or a longer time. */
    private record Reading(LocalDate first, boolean isDay) {}

    private final Set<Reading> readings = new LinkedHashSet<>();

    private DateNotation() {}

    /**
     * {@return whether a text is a day, a month of a year, or a year with {@code 年}, and nothing else}
     *
     * @param text the text
     */
    public static boolean isDate(String text) {
        return !read(text).isEmpty();
    }

    /**
     * Returns the day that a text means.
     *
     * @param text the text
     * @return the day; empty if the text means no day, or if it can mean several: {@code 10/11/2026} is in October or
     *     in November
     */
    public static Optional<LocalDate> day(String text) {
        Set<Reading> readings = read(text);
        return readings.size() == 1
                ? readings.stream().filter(Reading::isDay).map(Reading::first).findFirst()
                : Optional.empty();
    }

    private static Set<Reading> read(String text) {
        DateNotation notation = new DateNotation();
        if (text.length() <= LONGEST) {
            String folded = Letters.compatible(text).strip();
            notation.readFolded(WEEKDAY.matcher(folded).replaceFirst(""));
        }
        return notation.readings;
    }

    private void readFolded(String text) {
        Matcher era = OF_ERA.matcher(text);
        if (era.matches()) {
            int year = era.group("year").equals("元") ? 1 : number(era.group("year"));
            add(
                    ERAS.getOrDefault(era.group("era").charAt(0), 0) + year,
                    optional(era.group("month")),
                    optional(era.group("day")));
        }
        for (Pattern pattern : new Pattern[] {YEAR_FIRST, COMPACT}) {
            Matcher first = pattern.matcher(text);
            if (first.matches()) {
                add(number(first.group("year")), optional(first.group("month")), optional(first.group("day")));
            }
        }
        Matcher month = MONTH_AND_YEAR.matcher(text);
        if (month.matches()) {
            add(number(month.group("year")), optional(month.group("month")), Optional.empty());
        }
        readNumbers(NUMBERS.matcher(text));
        readName(WITH_NAME.matcher(text));
    }

    /** Reads a date with the year at the end, in European or American order, or three numbers of two digits. */
    private void readNumbers(Matcher matcher) {
        if (!matcher.matches()) {
            return;
        }
        int first = number(matcher.group(1));
        int second = number(matcher.group(3));
        int third = number(matcher.group(4));
        boolean isYear = matcher.group(4).length() > 2;
        int year = isYear ? third : CENTURY + third;
        add(year, Optional.of(second), Optional.of(first));
        add(year, Optional.of(first), Optional.of(second));
        if (!isYear) {
            add(CENTURY + first, Optional.of(second), Optional.of(third));
        }
    }

    private void readName(Matcher matcher) {
        if (matcher.matches()) {
            Optional<Integer> day = optional(matcher.group("before")).or(() -> optional(matcher.group("after")));
            boolean twice = matcher.group("before") != null && matcher.group("after") != null;
            MonthNames.find(matcher.group("name"))
                    .filter(month -> !twice)
                    .map(Month::getValue)
                    .ifPresent(month -> add(number(matcher.group("year")), Optional.of(month), day));
        }
    }

    private void add(int year, Optional<Integer> month, Optional<Integer> day) {
        try {
            readings.add(new Reading(LocalDate.of(year, month.orElse(1), day.orElse(1)), day.isPresent()));
        } catch (DateTimeException e) {
            // There is no such day, so the text does not mean it.
        }
    }

    private static Optional<Integer> optional(@Nullable String digits) {
        return Optional.ofNullable(digits).map(DateNotation::number);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
