// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.outline;

import dev.checklist.model.text.Letters;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.grid.CellTexts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number at the beginning of a text.
 *
 * @param label the number as printed, without the separator after it
 * @param shape the label with each number replaced by {@code #}, and the same for all codes without a number; headings of the
 *              same level usually have the same shape
 * @param path  the numbers of the label joined by dots, such as {@code 2.1}; the label itself if it has no digits
 * @param last  the last number of the label, or -1 if there is none or it has more than 6 digits
 * @param rest  the text after the number
 */
public record Numbering(String label, String shape, String path, int last, String rest) {

    private static final String DIGITS = "[0-9０-９]{1,4}";

    private static final String DOTTED = DIGITS + "(?:[.．・\\-－]" + DIGITS + "){0,9}";

    /** {@code 第1章}, {@code (1)}, {@code ①}, {@code A.5.1}, {@code GV.OC-01}, {@code 2.1}, {@code Ⅳ}, {@code A.}. */
    private static final Pattern LEADING = Pattern.compile("(第\\s?" + DOTTED + "\\s?[章節条項編部]|[(（\\[【]" + DOTTED
            + "[)）\\]】]|[①-⑳]|[Ⅰ-Ⅻ]+|[A-Z]{1,4}(?:[.\\-][A-Z]{1,4}){0,3}[.\\-]" + DOTTED + "|" + DOTTED
            + "|[A-Z](?=[.．、]))([.．、:：)）]?)(\\s?)");

    /** The maximum number of digits of a number that is read as an {@code int}. */
    private static final int MAX_DIGITS = 6;

    /** A number of a chapter with a letter before it: {@code V1}, {@code V1.2}. */
    private static final Pattern LETTERED = Pattern.compile("[A-Za-z]{1,4}([0-9]{1,4}(?:\\.[0-9]{1,4})*+)");

    private static final String CLOSING = ".:,) \t\n\u000B\f\r";
    private static final String SEPARATORS = ".-_/(";

    private static final String CIRCLED = "①";
    private static final String CODE = "code";
    private static final String TAG = "<p>";

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

    /**
     * Splits a text into a number and the rest. Returns empty if the text has no number at its start or no text after
     * it.
     */
    public static Optional<Numbering> of(String text) {
        String trimmed = CellTexts.trim(text);
        // If the sheet was made from HTML, the tag is kept in the text.
        String tag = trimmed.startsWith(TAG) ? TAG : "";
        String numbered = CellTexts.trim(trimmed.substring(tag.length()));
        Matcher matcher = LEADING.matcher(numbered);
        if (!matcher.lookingAt() || CellTexts.isBlank(numbered.substring(matcher.end()))) {
            return Optional.empty();
        }
        String label = matcher.group(1);
        boolean separated = !matcher.group(2).isEmpty() || !matcher.group(3).isEmpty();
        boolean closed = !Character.isLetterOrDigit(label.charAt(label.length() - 1))
                || "章節条項編部".indexOf(label.charAt(label.length() - 1)) >= 0;
        if (!separated && !closed) {
            return Optional.empty();
        }
        return Optional.of(ofLabel(label, tag + CellTexts.trim(numbered.substring(matcher.end()))));
    }

    /** Creates the number for a label that is already separated from the rest of the text. */
    public static Numbering ofLabel(String label, String rest) {
        if (label.length() <= MAX_DIGITS && label.chars().allMatch(c -> c >= '0' && c <= '9') && !label.isEmpty()) {
            return new Numbering(label, "#", label, Integer.parseInt(label), rest);
        }
        String plain = Letters.compatible(label);
        if (label.length() == 1 && !Character.isDigit(plain.charAt(0))) {
            return ofLetter(label.charAt(0), rest);
        }
        Matcher matcher = NUMBERS.matcher(plain);
        StringBuilder path = new StringBuilder();
        int last = -1;
        while (matcher.find()) {
            path.append(path.isEmpty() ? "" : ".").append(matcher.group());
            last = matcher.group().length() > MAX_DIGITS ? -1 : Integer.parseInt(matcher.group());
        }
        String shape = isCircled(label)
                ? CIRCLED
                : path.isEmpty() ? CODE : NUMBERS.matcher(plain).replaceAll("#");
        return new Numbering(label, shape, path.isEmpty() ? label : path.toString(), last, rest);
    }

    private static boolean isCircled(String label) {
        return label.length() == 1 && label.charAt(0) >= '①' && label.charAt(0) <= '⑳';
    }

    /**
     * Creates the number for a single letter: {@code A}, {@code B} and so on, or the Roman numerals {@code Ⅰ},
     * {@code Ⅱ} and so on. They are counted like numbers.
     */
    private static Numbering ofLetter(char letter, String rest) {
        boolean roman = letter >= 'Ⅰ' && letter <= 'Ⅻ';
        int last = roman ? letter - 'Ⅰ' + 1 : Character.toUpperCase(letter) - 'A' + 1;
        String shape = roman ? "Ⅰ" : Character.isUpperCase(letter) ? "A" : "a";
        return new Numbering(String.valueOf(letter), shape, String.valueOf(letter), last, rest);
    }

    /**
     * Whether an id is that of the chapter in which another id is: {@code 2} and {@code 2.1}, {@code IAM} and
     * {@code IAM-01}, or {@code V1} and {@code 1.1}, which does not repeat the letter.
     */
    static boolean isAbove(String chapter, String id) {
        String start = Texts.stripEnd(Letters.compatible(chapter), CLOSING);
        String whole = Letters.compatible(id);
        Matcher lettered = LETTERED.matcher(start);
        return !start.isEmpty() && (begins(start, whole) || (lettered.matches() && begins(lettered.group(1), whole)));
    }

    /** Whether a number is one of those below another: {@code 2.1} below {@code 2}. */
    boolean isBelow(Numbering above) {
        return path.startsWith(above.path + ".") || isAbove(above.label, label);
    }

    private static boolean begins(String start, String whole) {
        if (whole.length() <= start.length() || !whole.startsWith(start)) {
            return false;
        }
        char next = whole.charAt(start.length());
        boolean isNumberOfLetters = Character.isLetter(start.charAt(start.length() - 1)) && Character.isDigit(next);
        return SEPARATORS.indexOf(next) >= 0 || isNumberOfLetters;
    }

    /** Whether the label is a single number. */
    public boolean isWhole() {
        return depth() == 1 && last >= 0;
    }

    /** Whether the label is a code with letters and numbers, which means the same in all sections. */
    public boolean isCode() {
        return label.charAt(0) < 0x80 && Character.isLetter(label.charAt(0)) && shape.indexOf('#') > 0;
    }

    /** Returns how many numbers the label consists of. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '.').count() + 1;
    }
}
