// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({"'', 0", "abc, 3", "ｱ, 1", "ア, 2", "中国 cn, 7", "－, 2", "한, 2", "👩, 2", "é, 1", "○, 1"})
    void countsColumns(String text, int columns) {
        assertEquals(columns, TextWidth.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Hangul Jamo that begin a syllable, 1100, 115F",
        "radicals to Yi, 2E80, A4CF",
        "Hangul syllables, AC00, D7A3",
        "compatibility ideographs, F900, FAFF",
        "vertical and small forms, FE30, FE6F",
        "full-width forms, FF00, FF60",
        "full-width signs, FFE0, FFE6",
        "emoji and rare ideographs, 1F300, 10FFFF",
    })
    void countsTwoColumnsForWholeBlocks(String block, String first, String last) {
        int start = Integer.parseInt(first, 16);
        int end = Integer.parseInt(last, 16);
        assertFalse(TextWidth.isWide(start - 1), "before " + block);
        assertTrue(TextWidth.isWide(start) && TextWidth.isWide((start + end) / 2) && TextWidth.isWide(end), block);
        assertTrue(end == Character.MAX_CODE_POINT || !TextWidth.isWide(end + 1), "after " + block);
    }
}
