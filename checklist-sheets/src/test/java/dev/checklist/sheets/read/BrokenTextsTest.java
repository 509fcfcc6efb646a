// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Cost;
import dev.checklist.model.Section;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.write.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, mappings and details with characters, separators and lengths that nothing else accepts. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class BrokenTextsTest {

    private static final String SHEET = "No,Question,Answer\n1,Are keys %s?,Yes\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void refusesAnUnpairedSurrogate(String charset) {
        byte[] marked = ("\uFEFF" + SHEET.formatted("k?pt")).getBytes(Charset.forName(charset));
        int question = ("\uFEFF" + SHEET).indexOf('%') + 1;
        marked[4 * question + (charset.endsWith("LE") ? 0 : 3)] = 0;
        marked[4 * question + (charset.endsWith("LE") ? 1 : 2)] = (byte) 0xD8;
        assertEquals(
                "Found the unpaired surrogate U+D800, expected " + charset + " (<input>:2:13)",
                assertThrows(
                                ChecklistParseException.class,
                                () -> SheetReader.create().read(marked))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-32LE"})
    void readsPairs(String charset) {
        byte[] bytes = ("\uFEFF" + SHEET.formatted("\uD842\uDFB7 kept")).getBytes(Charset.forName(charset));
        assertEquals(
                "Are keys \uD842\uDFB7 kept?",
                SheetReader.create().read(bytes).checklist().controls().get(0).requirement());
    }

    private static SheetMapping detected() {
        return SheetReader.create()
                .read(SHEET.formatted("kept").getBytes(StandardCharsets.UTF_8))
                .mapping();
    }

    @Test
    void refusesARowOfVeryManyCells() {
        byte[] wide = (SHEET.formatted("kept") + ",".repeat(16_384) + "\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "Found a row of more than 16384 cells, expected fewer (<input>:3)",
                assertThrows(
                                ChecklistParseException.class,
                                () -> SheetReader.create().read(wide))
                        .getMessage());
    }

    @Test
    void refusesASeparatorThatEndsCells() {
        for (char separator : new char[] {'\n', '\r', '"', '\uD800'}) {
            assertEquals(
                    "separator is " + (separator == '"' ? "'\"'" : "'\\u%04X'".formatted((int) separator))
                            + ", expected any character but a quote, a line break or a surrogate",
                    assertThrows(
                                    InvalidComponentException.class,
                                    () -> detected().withSeparator(Optional.of(separator)))
                            .getMessage());
        }
        String json = detected().withSeparator(Optional.of(';')).toJson().replace("\";\"", "\"\\n\"");
        assertTrue(assertThrows(ChecklistParseException.class, () -> SheetMapping.fromJson(json))
                .getMessage()
                .startsWith("Not a mapping: separator is '\\u000A', expected any character but a quote, a line break or"
                        + " a surrogate (<input>:"));
    }

    @Test
    void refusesAMappingWithAnUnpairedSurrogate() {
        assertThrows(InvalidComponentException.class, () -> detected().withNotes(Optional.of("\uD800")));
        assertThrows(
                InvalidComponentException.class,
                () -> ColumnMapping.ofHeader(ColumnRole.REQUIREMENT, "Question").withValue(Optional.of("\uD800")));
        assertThrows(InvalidComponentException.class, () -> ColumnMapping.ofHeader(ColumnRole.REQUIREMENT, "\uDC00"));
        assertThrows(
                InvalidComponentException.class,
                () -> detected().tables().get(0).withSheet(Optional.of("\uDC00")));
    }

    @Test
    void keepsALongNameOfAProperty() throws IOException {
        Checklist checklist = Checklist.builder()
                .id("c")
                .title("C")
                .addSection(Section.builder()
                        .id("s")
                        .title("S")
                        .addControl(Control.builder()
                                .id("1")
                                .requirement("Are keys kept?")
                                .putProperty("n".repeat(65_536), " ")
                                .build())
                        .build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.create().write(checklist, out);
        assertEquals(
                1,
                SheetReader.create()
                        .read(out.toByteArray())
                        .checklist()
                        .controls()
                        .size());
    }

    @Test
    void refusesAMappingOfManyDeepValues() {
        Cost.assertProportional(
                500,
                n -> "{\"" + "a".repeat(40 * n) + "\":[" + "0,".repeat(40 * n) + "0]}",
                json -> assertThrows(ChecklistParseException.class, () -> SheetMapping.fromJson(json)));
    }
}
