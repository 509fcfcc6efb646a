// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.match.Examples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

    /** {@code \\uXXXX} stands for a character. */
    static Stream<List<String>> cases() {
        return Examples.table(FoldingTest.class, "folding.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void removesWhatMakesNoOtherQuestion(List<String> row) {
        assertEquals(row.get(1).translateEscapes(), Folding.fold(row.get(0).translateEscapes()));
    }

    @Test
    void foldsEachCharacterOnce() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!Character.isDefined(c)) {
                continue;
            }
            String once = Folding.fold("a" + Character.toString(c) + "b");
            assertEquals(once, Folding.fold(once), "%X".formatted(c));
        }
    }
}
