// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.io.Limits;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.sheets.read.SheetReadOptions;
import dev.checklist.sheets.read.SheetReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SheetLimitsTest {

    @Test
    void haveTheirDefaults() {
        assertEquals(
                new SheetLimits(new Limits(67_108_864, 16_777_216), 536_870_912, 500, 5_000_000, 134_217_728),
                SheetLimits.defaults());
        assertEquals(SheetLimits.defaults(), SheetLimits.builder().build());
        assertEquals(
                SheetLimits.defaults().withMaxCells(3),
                SheetLimits.defaults().toBuilder().maxCells(3).build());
    }

    @Test
    void refuseWhatIsLessThanOne() {
        refuses(
                "maxPartSize is 0, expected 1 or more",
                () -> SheetLimits.defaults().withMaxPartSize(0));
        refuses(
                "maxRatio is -1, expected 1 or more",
                () -> SheetLimits.defaults().withMaxRatio(-1));
        refuses(
                "maxCells is 0, expected 1 or more",
                () -> SheetLimits.defaults().withMaxCells(0));
        refuses("maxText is 0, expected 1 or more", () -> SheetLimits.defaults().withMaxText(0));
    }

    private static void refuses(String message, Executable executable) {
        assertEquals(
                message,
                assertThrows(InvalidComponentException.class, executable).getMessage());
    }

    @Test
    void holdForTheTextOfACell() {
        SheetReader reader = SheetReader.with(SheetReadOptions.defaults()
                .withLimits(SheetLimits.defaults().withInput(Limits.defaults().withMaxTextLength(8))));
        ChecklistParseException csv = assertThrows(
                ChecklistParseException.class,
                () -> reader.read("No,Question,Answer\n1,Are keys kept safe?,Yes\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("Cell is too long, expected at most 8 characters (<input>:2)", csv.getMessage());
        byte[] workbook = TestWorkbook.of("No|Question|Answer", "1|Are keys kept safe?|Yes")
                .bytes();
        ChecklistParseException xlsx = assertThrows(ChecklistParseException.class, () -> reader.read(workbook));
        assertEquals("Cell is too long, expected at most 8 characters (<input>, Sheet1!B2)", xlsx.getMessage());
    }
}
