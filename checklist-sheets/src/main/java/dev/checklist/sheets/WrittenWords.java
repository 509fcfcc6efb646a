// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Token;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a workbook that are the library's own, in one language. */
final class WrittenWords {

    private static final String BUNDLE = "dev.checklist.sheets.words";

    private static final double LINE_HEIGHT = 13.5;
    private static final double CJK_LINE_HEIGHT = 16;

    private final Locale locale;
    private final ResourceBundle bundle;

    private WrittenWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** Japanese, Chinese, or else English. */
    static WrittenWords of(Locale locale) {
        return new WrittenWords(
                switch (locale.getLanguage()) {
                    case "ja" -> Locale.JAPANESE;
                    case "zh" -> Locale.CHINESE;
                    default -> Locale.ROOT;
                });
    }

    /** In the language that a checklist says, or else is written in by the look of its letters. */
    static WrittenWords of(Checklist checklist) {
        return of(checklist.language().map(Locale::forLanguageTag).orElseGet(() -> locale(checklist)));
    }

    private static Locale locale(Checklist checklist) {
        StringBuilder text = new StringBuilder(checklist.title());
        checklist.controls().stream().map(Control::requirement).forEach(text::append);
        if (text.codePoints().anyMatch(WrittenWords::isKana)) {
            return Locale.JAPANESE;
        }
        return text.codePoints().anyMatch(Character::isIdeographic) ? Locale.CHINESE : Locale.ROOT;
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** The word for a choice, such as {@code verdict} and {@code implemented}. */
    String get(String kind, Token token) {
        return bundle.getString(kind + "." + token.token());
    }

    /** A font that has the letters of the language, and that its spreadsheet programs come with. */
    String font() {
        return switch (locale.getLanguage()) {
            case "ja" -> "Yu Gothic";
            case "zh" -> "Microsoft YaHei";
            default -> "Calibri";
        };
    }

    /** The height of a line in that font, in points. */
    double lineHeight() {
        return locale.equals(Locale.ROOT) ? LINE_HEIGHT : CJK_LINE_HEIGHT;
    }
}
