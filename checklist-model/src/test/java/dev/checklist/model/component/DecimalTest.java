// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.component;

import static dev.checklist.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.Samples;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.5",
        "0.000, 0",
        "0E+9, 0",
        "1E+2, 100",
        "100.0, 100",
        "1E+33, 1000000000000000000000000000000000",
        "1E-34, 0.0000000000000000000000000000000001",
        "1234567890123456789012345678901234, 1234567890123456789012345678901234",
        "0.1234567890123456789012345678901234, 0.1234567890123456789012345678901234",
    })
    void keepsANumberInOneForm(String given, String kept) {
        BigDecimal weight =
                Samples.CONTROL.withWeight(new BigDecimal(given)).weight().orElseThrow();
        assertEquals(kept, weight.toPlainString());
        assertEquals(new BigDecimal(kept), weight);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+34",
                "1E-35",
                "12345678901234567890123456789012345",
                "1.2345678901234567890123456789012345",
                "1E+2147483647",
                "1E-2147483647"
            })
    void refusesTooManyDigits(String number) {
        assertRefused(
                "weight",
                "weight has too many digits, expected at most 34 when written without an exponent",
                () -> Samples.CONTROL.withWeight(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-1E-2147483647"})
    void refusesNegativeNumbers(String number) {
        assertRefused(
                "score", "score is negative, expected 0 or more", () -> Samples.TERM.withScore(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0"})
    void makesEqualNumbersEqualValues(String number) {
        Control control = Samples.control("1");
        assertEquals(control.withWeight(BigDecimal.ONE), control.withWeight(new BigDecimal(number)));
        assertEquals(
                Optional.empty(),
                control.withWeight(BigDecimal.ONE).withWeight(Optional.empty()).weight());
    }
}
