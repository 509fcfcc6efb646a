// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({"'', 0", "abc, 3", "ｱ, 1", "ア, 2", "中国 cn, 7", "－, 2", "한, 2", "👩, 2", "é, 1", "○, 1"})
    void countsColumns(String text, int columns) {
        assertEquals(columns, TextWidth.of(text));
    }
}
