// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the validation says, in one language. */
final class Messages {

    private static final String BUNDLE = "dev.checklist.analysis.messages";

    private Messages() {}

    static String get(Locale locale, String code, Object... arguments) {
        Locale spoken = switch (locale.getLanguage()) {
            case "ja" -> Locale.JAPANESE;
            case "zh" -> Locale.CHINESE;
            default -> Locale.ROOT;
        };
        String pattern = ResourceBundle.getBundle(BUNDLE, spoken).getString(code);
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
