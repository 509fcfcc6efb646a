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
}
