// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Refusals.assertRefused;
import static dev.checklist.model.text.Texts.quote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    private static final String HEX = "0123456789abcdef".repeat(8);

    @ParameterizedTest
    @CsvSource({"SHA-256, 64", "SHA-384, 96", "SHA-512, 128"})
    void acceptsTheThreeAlgorithms(String algorithm, int digits) {
        Digest digest = new Digest(algorithm, HEX.substring(0, digits));
        assertEquals(algorithm, digest.algorithm());
        assertEquals(HEX.substring(0, digits), digest.value());
    }

    @ParameterizedTest
    @CsvSource({"SHA-256, 64", "SHA-384, 96", "SHA-512, 128"})
    void refusesOneDigitTooFewOrTooMany(String algorithm, int digits) {
        for (int length : new int[] {digits - 1, digits + 1, 0}) {
            String value = HEX.concat("0").substring(0, length);
            assertRefused(
                    "value",
                    "value is %s, expected %d lower-case hexadecimal digits".formatted(quote(value), digits),
                    () -> new Digest(algorithm, value));
        }
    }

    @Test
    void quotesTheStartOfAWrongValue() {
        assertRefused(
                "value",
                "value is '0123456789abcdef0123456789abcdef01234567…', expected 64 lower-case hexadecimal digits",
                () -> new Digest("SHA-256", HEX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "g", "٣", "\n", " "})
    void refusesWhatIsNoLowerCaseHexadecimalDigit(String digit) {
        String value = HEX.substring(0, 63) + digit;
        assertRefused(
                "value",
                "value is '0123456789abcdef0123456789abcdef01234567…', expected 64 lower-case hexadecimal digits",
                () -> new Digest("SHA-256", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha-256", "SHA256", "MD5", "SHA-256 "})
    void refusesOtherAlgorithms(String algorithm) {
        assertRefused(
                "algorithm",
                "algorithm is '" + algorithm + "', expected one of SHA-256, SHA-384, SHA-512",
                () -> new Digest(algorithm, HEX.substring(0, 64)));
    }

    @Test
    void differsByValue() {
        assertNotEquals(new Digest("SHA-256", "0".repeat(64)), new Digest("SHA-256", "1".repeat(64)));
    }
}
