// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"ja-JP, ja", "zh-Hant-TW, zh", "en-GB, ''", "tr, ''", "und, ''"})
    void choosesTheBundle(String tag, String supported) {
        assertEquals(supported, Languages.supported(Locale.forLanguageTag(tag)).toString());
    }

    @ParameterizedTest
    @CsvSource({"回答は Yes, ja", "アクセス, ja", "检查项, zh", "確認項目, zh", "Straße, ''", "'', ''"})
    void detectsTheLanguageByTheCharacters(String text, String language) {
        assertEquals(language, Languages.detect(text).toString());
    }
}
