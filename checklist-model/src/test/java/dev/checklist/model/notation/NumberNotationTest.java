// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.notation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberNotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "42",
                " 42 ",
                "4.5",
                "4,5",
                ".5",
                "-3",
                "−3",
                "▲3",
                "+3",
                "1,234",
                "1,234,567.89",
                "1.234.567,89",
                "1 234 567",
                "1\u00A0234,5",
                "1’234.50",
                "12,3456",
                "99.9%",
                "99,9 %",
                "5‰",
                "１２３",
                "１，２３４．５",
                "12万",
                "1.5億",
                "3千",
                "20260"
            })
    void recognisesNumbers(String text) {
        assertTrue(NumberNotation.isNumber(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "%",
                "万",
                ",",
                "○",
                "many",
                "3 people",
                "24時間",
                "1.2.3",
                "1,23,4",
                "1,234 567",
                "2026-10-31",
                "10/11",
                "1e5",
                "0x1F",
                "NaN",
                "3-5",
                "> 3",
                "1.5.",
                "三"
            })
    void refusesOtherTexts(String text) {
        assertFalse(NumberNotation.isNumber(text));
    }

    @Test
    void triesTextsOf60Characters() {
        assertTrue(NumberNotation.isNumber("1".repeat(60)));
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 1_000_000})
    void triesNoLongText(int length) {
        assertFalse(NumberNotation.isNumber("1".repeat(length)));
    }
}
