// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.outline;

import dev.checklist.sheets.grid.CellTexts;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number at the beginning of a text.
 *
 * @param label as printed, without what separates it from the rest
 * @param shape the label with each number as {@code #}: headings of one level mostly share it
 * @param path  its digits joined by dots, such as {@code 2.1}; the label itself if it has none
 * @param last  its last number, or -1
 * @param rest  the text behind it
 */
public record Numbering(String label, String shape, String path, int last, String rest) {

    private static final String DIGITS = "[0-9０-９]{1,4}";

    private static final String DOTTED = DIGITS + "(?:[.．・\\-－]" + DIGITS + "){0,9}";

    /** {@code 第1章}, {@code (1)}, {@code ①}, {@code A.5.1}, {@code 2.1}, {@code Ⅳ}, {@code A.}. */
    private static final Pattern LEADING = Pattern.compile("(第\\s?" + DOTTED + "\\s?[章節条項編部]|[(（\\[【]" + DOTTED
            + "[)）\\]】]|[①-⑳]|[Ⅰ-Ⅻ]+|[A-Z]{1,4}[.\\-]" + DOTTED + "|" + DOTTED + "|[A-Z](?=[.．、]))([.．、:：)）]?)(\\s?)");

    private static final int LONGEST_NUMBER = 6;
    private static final String CIRCLED = "①";
    private static final String TAG = "<p>";

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

    /** Splits a text; empty if it does not begin with a number, or has nothing behind it. */
    public static Optional<Numbering> of(String text) {
        String trimmed = CellTexts.trim(text);
        // Where a sheet was made from HTML, the tag stays with the text.
        String tag = trimmed.startsWith(TAG) ? TAG : "";
        String numbered = CellTexts.trim(trimmed.substring(tag.length()));
        Matcher matcher = LEADING.matcher(numbered);
        if (!matcher.lookingAt() || CellTexts.isBlank(numbered.substring(matcher.end()))) {
            return Optional.empty();
        }
        String label = matcher.group(1);
        boolean apart = !matcher.group(2).isEmpty() || !matcher.group(3).isEmpty();
        boolean closed = !Character.isLetterOrDigit(label.charAt(label.length() - 1))
                || "章節条項編部".indexOf(label.charAt(label.length() - 1)) >= 0;
        if (!apart && !closed) {
            return Optional.empty();
        }
        return Optional.of(ofLabel(label, tag + CellTexts.trim(numbered.substring(matcher.end()))));
    }

    /** A label that stands alone, in front of the rest. */
    public static Numbering ofLabel(String label, String rest) {
        if (label.length() <= LONGEST_NUMBER && label.chars().allMatch(c -> c >= '0' && c <= '9') && !label.isEmpty()) {
            return new Numbering(label, "#", label, Integer.parseInt(label), rest);
        }
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC);
        if (label.length() == 1 && !Character.isDigit(plain.charAt(0))) {
            return ofLetter(label.charAt(0), rest);
        }
        Matcher matcher = NUMBERS.matcher(plain);
        StringBuilder path = new StringBuilder();
        int last = -1;
        while (matcher.find()) {
            path.append(path.isEmpty() ? "" : ".").append(matcher.group());
            last = matcher.group().length() > LONGEST_NUMBER ? -1 : Integer.parseInt(matcher.group());
        }
        String shape = isCircled(label) ? CIRCLED : NUMBERS.matcher(plain).replaceAll("#");
        return new Numbering(label, shape, path.isEmpty() ? label : path.toString(), last, rest);
    }

    private static boolean isCircled(String label) {
        return label.length() == 1 && label.charAt(0) >= '①' && label.charAt(0) <= '⑳';
    }

    /** {@code A}, {@code B} and so on, and {@code Ⅰ}, {@code Ⅱ}, count too. */
    private static Numbering ofLetter(char letter, String rest) {
        boolean roman = letter >= 'Ⅰ' && letter <= 'Ⅻ';
        int last = roman ? letter - 'Ⅰ' + 1 : Character.toUpperCase(letter) - 'A' + 1;
        String shape = roman ? "Ⅰ" : Character.isUpperCase(letter) ? "A" : "a";
        return new Numbering(String.valueOf(letter), shape, String.valueOf(letter), last, rest);
    }

    /** Whether it is one number. */
    public boolean isWhole() {
        return depth() == 1 && last >= 0;
    }

    /** How many numbers it has. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '.').count() + 1;
    }
}
