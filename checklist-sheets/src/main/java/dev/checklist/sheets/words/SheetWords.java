// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.words;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.text.Languages;
import dev.checklist.model.token.Token;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that the library itself writes into a workbook, in one language. */
public final class SheetWords {

    private static final String BUNDLE = "dev.checklist.sheets.words.words";

    private final Locale locale;
    private final ResourceBundle bundle;

    private SheetWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** Returns the texts in the language of a locale: Japanese or Chinese, otherwise English. */
    public static SheetWords of(Locale locale) {
        return new SheetWords(Languages.supported(locale));
    }

    /**
     * Returns the texts in the language that a checklist states. If it states none, the language is detected from the
     * characters of the checklist.
     */
    public static SheetWords of(Checklist checklist) {
        return of(checklist.language().map(Locale::forLanguageTag).orElseGet(() -> locale(checklist)));
    }

    private static Locale locale(Checklist checklist) {
        StringBuilder text = new StringBuilder(checklist.title());
        checklist.controls().stream().map(Control::requirement).forEach(text::append);
        return Languages.detect(text.toString());
    }

    /** Returns a text by its key. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** Returns the text for a token, such as that of kind {@code verdict} for {@code implemented}. */
    public String get(String kind, Token token) {
        return bundle.getString(kind + "." + token.token());
    }

    /** Returns the language, as returned by {@link Languages#supported}. */
    public Locale locale() {
        return locale;
    }
}
