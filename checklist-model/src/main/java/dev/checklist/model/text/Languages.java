// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

import java.util.Locale;

/** The languages in which the library has texts for people. */
public final class Languages {

    private Languages() {}

    /**
     * {@return the locale of the resource bundle for a language: {@link Locale#JAPANESE}, {@link Locale#CHINESE}, or
     * {@link Locale#ROOT} for English, which is used for any other language}
     *
     * @param locale the requested language
     */
    public static Locale supported(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ja" -> Locale.JAPANESE;
            case "zh" -> Locale.CHINESE;
            default -> Locale.ROOT;
        };
    }

    /**
     * {@return the language that a text shows by its characters: {@link Locale#JAPANESE} if it contains kana,
     * otherwise {@link Locale#CHINESE} if it contains Chinese characters, otherwise {@link Locale#ROOT}}
     *
     * @param text the text
     */
    public static Locale detect(String text) {
        if (text.codePoints().anyMatch(Languages::isKana)) {
            return Locale.JAPANESE;
        }
        return text.codePoints().anyMatch(Character::isIdeographic) ? Locale.CHINESE : Locale.ROOT;
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
