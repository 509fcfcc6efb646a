// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.notation;

import dev.checklist.model.text.Letters;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months in the common European languages, as the JDK knows them. */
final class MonthNames {

    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Month> BY_NAME = byName();

    private MonthNames() {}

    private static Map<String, Month> byName() {
        Map<String, Month> byName = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    byName.putIfAbsent(key(month.getDisplayName(style, locale)), month);
                }
            }
        }
        byName.put("sep", Month.SEPTEMBER);
        return Map.copyOf(byName);
    }

    private static String key(String name) {
        return Letters.lower(name).replace(".", "");
    }

    static Optional<Month> find(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }
}
