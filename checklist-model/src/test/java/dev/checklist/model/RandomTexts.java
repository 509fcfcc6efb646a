// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import dev.checklist.model.text.Texts;
import java.util.List;

/** Creates random texts: such as are found in the cells of real sheets, and such as should not be there. */
final class RandomTexts {

    /** Beginnings that spreadsheet programs run as formulas, and the apostrophe that prevents this. */
    static final List<String> STARTS =
            List.of("=", "+", "-", "@", "'", "''", "'=", "＝", "＋", "－", "＠", "＇", "\t", "\r", " ", " =", "\uFEFF");

    /** Texts that CSV, JSON, editors and parsers interpret, strip, fold or reject. */
    static final List<String> AWKWARD = List.of(
            ("\" \"\" \",\" , ; ' '' \\ \\u0041 { ] null true 0123 1e5 2024-08-07 /~0 <p>&amp;</p> é e\u0301 İı ß ﾊﾟ 〜～"
                            + " ①㈱ 𠮷野家 👩\u200D💻 \uDBFF\uDFFF \uFEFF \u0000 \u001F \u007F \uFFFD \uFFFF \u200B \u202E")
                    .split(" "));

    /** The kinds of white space that are most likely to be lost. */
    static final List<String> SPACES =
            List.of(" ", "  ", "\t", "\n", "\r", "\r\n", "\n\n", "\u00A0", "\u3000", "\u0085", "\u2028", "\u000B");

    private static final List<String> WORDS = List.of(
            "情報セキュリティ基本方針", "アクセス制御", "実施している。", "不适用", "encrypted at rest", "ISO/IEC 27001:2013", "A.5.1", "○", "×");

    private static final List<String> MARKS = List.of("○", "◯", "△", "×", "－", "※", "", " ○", "N/A", "Ｙ", "符合", "?");

    private static final List<String> LANGUAGES =
            List.of("ja", "en", "EN-us", "zh-Hans", "zh-Hans-CN", "de-1901", "und", "x-private", "i-klingon", "tr-TR");

    private static final int LONG = 300;

    private final Dice dice;

    RandomTexts(Dice dice) {
        this.dice = dice;
    }

    String text() {
        StringBuilder text = new StringBuilder(dice.oneIn(5) ? dice.of(STARTS) : "");
        for (int pieces = dice.below(4); pieces > 0; pieces--) {
            text.append(piece());
        }
        // Long texts exceed the buffers of readers and writers.
        return dice.oneIn(LONG) ? text.toString().repeat(LONG) : text.toString();
    }

    private String piece() {
        return switch (dice.below(10)) {
            case 0, 1, 2, 3 -> dice.of(WORDS);
            case 4, 5, 6 -> dice.of(AWKWARD);
            case 7, 8 -> dice.of(SPACES);
            default -> scalar();
        };
    }

    /**
     * Returns any code point except surrogates. ASCII characters, and characters outside the Basic Multilingual Plane,
     * are each as frequent as the rest.
     */
    private String scalar() {
        int c = switch (dice.below(3)) {
            case 0 -> dice.below(0x80);
            case 1 -> dice.below(0x10000 - 0x800);
            default -> dice.between(0x10000, Character.MAX_CODE_POINT);
        };
        return Character.toString(c < Character.MIN_SURROGATE || c >= 0x10000 ? c : c + 0x800);
    }

    String nonBlank() {
        String text = text();
        return Texts.isBlank(text) ? text + "x" : text;
    }

    /** Returns an id as found in sheets, an awkward id, or an id of the maximum length. */
    String id() {
        if (dice.below(3) > 0) {
            return String.join(".", dice.several(dice.between(1, 3), () -> String.valueOf(dice.between(1, 12))));
        }
        String text = nonBlank();
        return fit(dice.oneIn(10) ? text.repeat(Checks.MAX_ID_LENGTH) : text);
    }

    /** Truncates a text to the maximum length of an id. */
    static String fit(String text) {
        if (text.length() <= Checks.MAX_ID_LENGTH) {
            return text;
        }
        boolean cutsPair = Character.isHighSurrogate(text.charAt(Checks.MAX_ID_LENGTH - 1));
        String start = text.substring(0, Checks.MAX_ID_LENGTH - (cutsPair ? 1 : 0));
        return Texts.isBlank(start) ? "x" + start.substring(1) : start;
    }

    String language() {
        return dice.of(LANGUAGES);
    }

    String mark() {
        return dice.oneIn(4) ? text() : dice.of(MARKS);
    }
}
