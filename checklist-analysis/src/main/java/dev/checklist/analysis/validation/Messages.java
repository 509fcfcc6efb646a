// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import dev.checklist.model.text.Languages;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of the validation in one language. */
final class Messages {

    private static final String BUNDLE = "dev.checklist.analysis.validation.messages";

    private Messages() {}

    static String get(Locale locale, String code, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, Languages.supported(locale)).getString(code);
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
