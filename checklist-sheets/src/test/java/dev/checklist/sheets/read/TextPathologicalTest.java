// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import dev.checklist.model.Cost;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads sheets with one piece of text, repeated, in cells of all kinds. */
class TextPathologicalTest {

    @ParameterizedTest
    @ValueSource(strings = {"Σ", "İ", "\u0301\u0316", "]", "(", "※", "○：a ", " ", "[ ]", "1.", "か\n"})
    void costsWhatTheSizeSays(String piece) {
        Cost.assertProportional(4_000, n -> sheet("\"x" + piece.repeat(n) + "y\""), TextPathologicalTest::read);
    }

    private static byte[] sheet(String cell) {
        return """
                %1$s,
                凡例,%1$s
                ID,Requirement,Status,Remarks,Evidence,%1$s
                %1$s,,,,
                1,%1$s,Yes,%1$s,%1$s,%1$s
                %1$s,Do it.,%1$s,,,
                2,Do it.,No,,,
                """.formatted(cell).getBytes(StandardCharsets.UTF_8);
    }

    private static void read(byte[] sheet) throws IOException {
        SheetReader.create().read(new ByteArrayInputStream(sheet), "a.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void manySeparatorsInEachRow(String separator) {
        String many = separator.repeat(300);
        for (String cells : List.of(many, many + "x", ("x" + separator).repeat(30) + many, ",;\t|".repeat(75))) {
            Cost.assertProportional(
                    200,
                    n -> (String.join(separator, "ID", "Requirement", "Status") + "\n"
                                    + (String.join(separator, "1", "Do it.", "Yes") + cells + "\n").repeat(n))
                            .getBytes(StandardCharsets.UTF_8),
                    TextPathologicalTest::read);
        }
    }
}
