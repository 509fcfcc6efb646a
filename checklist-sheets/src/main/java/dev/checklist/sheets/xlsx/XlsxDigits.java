// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.sheets.xlsx.XlsxFormat.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Shows a number in a section of a format that is no date: {@code 000}, {@code #,##0.0}, {@code 0%}, {@code "No. "0}. A
 * format without decimals takes none from the number. Fractions, powers of ten and numbers in thousands are not shown
 * as such, but as plain numbers.
 */
final class XlsxDigits {

    private static final String DIGITS = "0#?";
    private static final int GROUP = 3;

    /** No text, or only the dash that formats of bookkeeping show for zero. */
    private static final Pattern DASH = Pattern.compile("[-–—－]?");

    private final List<Token> tokens;
    private int places;
    private int fewestDecimals;
    private int mostDecimals;
    private int percents;
    private boolean hasPoint;
    private boolean isGrouped;
    private boolean isGeneral;
    private boolean isOther;

    private XlsxDigits(List<Token> tokens) {
        this.tokens = tokens;
        boolean commaBefore = false;
        for (Token token : tokens) {
            if (token.isOneOf(DIGITS)) {
                isGrouped |= commaBefore && !hasPoint;
                commaBefore = false;
                addPlace(token);
            } else if (token.isOneOf(",")) {
                commaBefore = true;
            } else if (token.isOneOf(".")) {
                isOther |= hasPoint;
                hasPoint = true;
            } else if (token.isOneOf("%")) {
                percents++;
            }
            isOther |= token.isOneOf("Ee/@");
            isGeneral |= isGeneral(token);
        }
        // A comma after the last digit divides by a thousand.
        isOther |= commaBefore;
    }

    private void addPlace(Token token) {
        if (!hasPoint) {
            places++;
            return;
        }
        mostDecimals++;
        if (token.isOneOf("0")) {
            fewestDecimals = mostDecimals;
        }
    }

    private static boolean isGeneral(Token token) {
        return !token.isText() && token.text().equalsIgnoreCase("General");
    }

    /**
     * Returns the text of a number.
     *
     * @param hasOwnSign whether the section is for negative numbers, and has a sign or brackets itself if they are shown
     */
    static String text(BigDecimal number, List<Token> tokens, boolean hasOwnSign) {
        XlsxDigits digits = new XlsxDigits(tokens);
        String text = digits.isOther ? "" : digits.shown(hasOwnSign ? number.abs() : number);
        // A zero that is hidden is often that of an empty cell. Of any other number, nothing may be hidden, and a dash
        // for zero is none of the dashes that people write as answers.
        boolean isHidden = text.isEmpty() && !digits.isOther && number.signum() == 0;
        return isHidden || !DASH.matcher(text).matches() ? text : XlsxNumbers.plain(number);
    }

    private String shown(BigDecimal number) {
        BigDecimal value = number.movePointRight(2 * percents).round(XlsxNumbers.SHOWN_DIGITS);
        if (!isGeneral && (hasPoint || percents > 0)) {
            value = value.setScale(mostDecimals, RoundingMode.HALF_UP);
        }
        String plain = XlsxNumbers.plain(value.abs());
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder decimals = new StringBuilder(point < 0 ? "" : plain.substring(point + 1));
        while (decimals.length() < fewestDecimals) {
            decimals.append('0');
        }
        String text = isGeneral ? fill(plain, "") : fill(whole.equals("0") ? "" : whole, decimals.toString());
        return value.signum() < 0 ? "-" + text.strip() : text.strip();
    }

    /** Returns the section with the digits of a number in the places for digits. */
    private String fill(String whole, String decimals) {
        StringBuilder text = new StringBuilder();
        int left = places;
        for (Token token : tokens) {
            if (token.isText()) {
                text.append(token.text());
            } else if (token.isBracket()) {
                text.append(currency(token.text()));
            } else if (token.isOneOf(DIGITS)) {
                if (left > 0) {
                    int first = left == places ? Math.max(whole.length(), left) : left;
                    left--;
                    appendDigits(text, whole, first, left, token.isOneOf("0"));
                    text.append(left == 0 && !hasPoint && !decimals.isEmpty() ? "." + decimals : "");
                }
            } else if (token.isOneOf(".")) {
                text.append(places == 0 ? whole : "").append(decimals.isEmpty() ? "" : "." + decimals);
            } else if (isGeneral(token)) {
                text.append(whole);
            } else if (!token.isOneOf(",")) {
                text.append(token.text());
            }
        }
        return text.toString();
    }

    /** Appends the digits at some places, counted from the right. A place beyond the number is 0 or left out. */
    private void appendDigits(StringBuilder text, String whole, int first, int last, boolean isFilled) {
        for (int place = first - 1; place >= last; place--) {
            if (place < whole.length()) {
                text.append(whole.charAt(whole.length() - 1 - place));
            } else if (isFilled) {
                text.append('0');
            }
            boolean isShown = place < whole.length() || isFilled;
            text.append(isGrouped && isShown && place > 0 && place % GROUP == 0 ? "," : "");
        }
    }

    /** Returns the currency in brackets such as {@code [$€-407]}; {@code ""} if there is none. */
    private static String currency(String bracket) {
        int dash = bracket.indexOf('-');
        return bracket.startsWith("$") ? bracket.substring(1, dash < 0 ? bracket.length() : dash) : "";
    }
}
