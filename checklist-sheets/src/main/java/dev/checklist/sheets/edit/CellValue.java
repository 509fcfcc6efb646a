// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import dev.checklist.model.notation.DateNotation;
import dev.checklist.sheets.xlsx.XlsxDates;
import dev.checklist.sheets.xlsx.XlsxStyles;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell stores for a text: a number or a truth value where a spreadsheet program would, or else the text. */
record CellValue(Kind kind, String stored) {

    enum Kind {
        EMPTY,
        NUMBER,
        BOOLEAN,
        TEXT
    }

    /** The type of a cell before it is changed. */
    enum Before {
        NUMBER,
        BOOLEAN,
        OTHER
    }

    /** A number that looks the same when it is stored as one. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,13})(?:\\.[0-9]{0,9}[1-9])?");

    private static final int MOST_DIGITS = 15;

    /** Returns what the cell stores. */
    static CellValue of(CellEdit edit, Before before, int style, XlsxStyles styles, boolean from1904) {
        String text = edit.text();
        if (text.isEmpty()) {
            return new CellValue(Kind.EMPTY, "");
        }
        boolean isTyped = before != Before.OTHER || (edit.isAnswer() && !styles.isText(style));
        if (isTyped && (text.equals("TRUE") || text.equals("FALSE"))) {
            return new CellValue(Kind.BOOLEAN, text.equals("TRUE") ? "1" : "0");
        }
        Optional<String> number = styles.isDate(style)
                ? serial(text, from1904)
                : isTyped ? number(text, styles.isPercentage(style)) : Optional.empty();
        return number.map(each -> new CellValue(Kind.NUMBER, each)).orElseGet(() -> new CellValue(Kind.TEXT, text));
    }

    private static Optional<String> serial(String text, boolean from1904) {
        Optional<LocalDate> day = DateNotation.day(text);
        return day.map(each -> XlsxDates.serial(each, from1904))
                .filter(serial -> serial > 0)
                .map(String::valueOf);
    }

    private static Optional<String> number(String text, boolean isPercentage) {
        if (isPercentage && text.endsWith("%")) {
            return number(text.substring(0, text.length() - 1).strip(), false)
                    .map(percents -> new BigDecimal(percents)
                            .movePointLeft(2)
                            .stripTrailingZeros()
                            .toPlainString());
        }
        boolean isShown = NUMBER.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() <= MOST_DIGITS
                && !text.equals("-0");
        return isShown ? Optional.of(text) : Optional.empty();
    }

    /** Returns the element of the cell. */
    String xml(String prefix, String attributes) {
        return switch (kind) {
            case EMPTY -> "<%sc%s/>".formatted(prefix, attributes);
            case NUMBER -> "<%1$sc%2$s><%1$sv>%3$s</%1$sv></%1$sc>".formatted(prefix, attributes, stored);
            case BOOLEAN -> "<%1$sc%2$s t=\"b\"><%1$sv>%3$s</%1$sv></%1$sc>".formatted(prefix, attributes, stored);
            case TEXT ->
                "<%1$sc%2$s t=\"inlineStr\"><%1$sis><%1$st xml:space=\"preserve\">%3$s</%1$st></%1$sis></%1$sc>"
                        .formatted(prefix, attributes, XmlEscapes.encode(stored));
        };
    }
}
