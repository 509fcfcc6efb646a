// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format. Its sections are for positive and negative numbers and for zero, as in {@code 0.0;(0.0);"none"}, or
 * for numbers that meet a condition, as in {@code [>=100]0;0.0}.
 */
final class XlsxFormat {

    /** Excel's limit on the length of a format. */
    private static final int LONGEST = 255;

    private static final int NEGATIVE = 1;
    private static final int ZERO = 2;

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?<quoted>[^\"]*)\"?|\\\\(?<escaped>.)|(?<padding>[_*].)|\\[(?<bracket>[^\\[\\]]*)\\]|General|.",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|[<>=])(-?[0-9]+(?:\\.[0-9]+)?)");

    static final XlsxFormat GENERAL = of("General");

    private enum Kind {
        TEXT,
        BRACKET,
        CODE
    }

    /** A text to show, the contents of brackets, or one code of a format. */
    record Token(Kind kind, String text) {

        boolean isText() {
            return kind == Kind.TEXT;
        }

        boolean isBracket() {
            return kind == Kind.BRACKET;
        }

        /** Whether the token is one of some codes of one letter or sign. */
        boolean isOneOf(String codes) {
            return kind == Kind.CODE && text.length() == 1 && codes.contains(text);
        }
    }

    private final List<List<Token>> sections = new ArrayList<>();

    private XlsxFormat(String code) {
        List<Token> section = new ArrayList<>();
        sections.add(section);
        Matcher matcher = TOKEN.matcher(code);
        while (matcher.find()) {
            if (matcher.group().equals(";")) {
                section = new ArrayList<>();
                sections.add(section);
            } else if (matcher.group("padding") == null) {
                section.add(token(matcher));
            }
        }
        // What is left is for numbers: a section with @ is for texts.
        if (sections.size() > 1) {
            sections.removeIf(tokens -> tokens.stream().anyMatch(token -> token.isOneOf("@")));
        }
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("bracket") != null) {
            return new Token(Kind.BRACKET, matcher.group("bracket"));
        }
        String text = matcher.group("quoted") == null ? matcher.group("escaped") : matcher.group("quoted");
        return text == null ? new Token(Kind.CODE, matcher.group()) : new Token(Kind.TEXT, text);
    }

    static XlsxFormat of(String code) {
        return new XlsxFormat(code.length() > LONGEST ? "General" : code);
    }

    /** Whether positive numbers are shown as dates with a day. */
    boolean isDate() {
        return !sections.isEmpty() && XlsxDates.hasDay(sections.get(0));
    }

    /** Whether positive numbers are shown as percentages. */
    boolean isPercentage() {
        return !sections.isEmpty() && sections.get(0).stream().anyMatch(token -> token.isOneOf("%"));
    }

    /** Returns a number as people see it. Dates are written as ISO 8601. */
    String text(BigDecimal number, boolean from1904) {
        boolean isConditional =
                sections.stream().anyMatch(tokens -> condition(tokens).isPresent());
        int index = isConditional ? conditional(number) : index(number);
        if (index < 0) {
            return XlsxNumbers.plain(number);
        }
        List<Token> tokens = sections.get(index);
        if (XlsxDates.isDate(tokens)) {
            return XlsxDates.text(number, tokens, from1904);
        }
        boolean hasOwnSign = index == NEGATIVE && !isConditional;
        return XlsxDigits.text(number, tokens, hasOwnSign);
    }

    /** Returns the index of the first section whose condition a number meets, or that has none; -1 if there is none. */
    private int conditional(BigDecimal number) {
        for (int i = 0; i < sections.size(); i++) {
            Optional<Matcher> condition = condition(sections.get(i));
            if (condition.isEmpty()) {
                return i;
            }
            int order = number.compareTo(new BigDecimal(condition.get().group(2)));
            if (condition.get().group(1).contains(order < 0 ? "<" : order > 0 ? ">" : "=")) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Matcher> condition(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isBracket)
                .map(token -> CONDITION.matcher(token.text()))
                .filter(Matcher::matches)
                .findFirst();
    }

    /** Returns the index of the section for the sign of a number. */
    private int index(BigDecimal number) {
        int wanted = number.signum() < 0 ? NEGATIVE : number.signum() == 0 ? ZERO : 0;
        return wanted < sections.size() ? wanted : sections.isEmpty() ? -1 : 0;
    }
}
