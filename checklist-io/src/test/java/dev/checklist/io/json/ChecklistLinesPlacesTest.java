// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that line n of a portfolio is the text between LF n-1 and LF n, whatever it contains. */
class ChecklistLinesPlacesTest {

    private static final String GOOD = "{\"format\":\"checklist/1.0\",\"id\":\"i\",\"title\":\"題\"}";

    private static List<Checklist> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ChecklistLines.create()
                .read(new ByteArrayInputStream(bytes), Location.INPUT)
                .toList();
    }

    private static String refusal(String text) {
        return assertThrows(ChecklistParseException.class, () -> read(text)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void countsLinesAtTheirEnd(String end) {
        assertEquals("Empty input, expected a checklist (<input>:2:1)", refusal(GOOD + end + end + GOOD));
        assertEquals(
                "Unexpected end of input, expected the rest of the document (<input>:2:8, /a)",
                refusal(GOOD + end + "{\"a\": 1" + end + GOOD));
        assertEquals("Empty input, expected a checklist (<input>:3:3)", refusal(GOOD + end + GOOD + end + "  " + end));
    }

    @Test
    void doesNotCountCrAlone() {
        assertEquals(
                "Found the number '1', expected a text (<input>:2:36, /title)",
                refusal(GOOD + "\n{\"format\":\"checklist/1.0\",\r\"title\":1}\n"));
        assertEquals(
                "Found content after the document, expected the end of input (<input>:1:49)",
                refusal(GOOD + "\r" + GOOD + "\r"));
        assertEquals(1, read("\r" + GOOD + "\r").size());
    }

    @Test
    void ignoresAByteOrderMarkOnTheFirstLineOnly() {
        assertEquals(2, read("\uFEFF" + GOOD + "\n" + GOOD).size());
        assertEquals(
                "Unexpected character ('\\uFEFF' (code 65279 / 0xfeff)): expected a value (<input>:2:1)",
                refusal(GOOD + "\n\uFEFF" + GOOD));
        assertEquals("Empty input, expected a checklist (<input>:1:1)", refusal("\uFEFF\n" + GOOD));
    }

    @Test
    void findsBytesThatAreNotUtf8InTheirLine() {
        byte[] bytes = (GOOD + "\n" + GOOD.replace('題', '?')).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0x80;
        ChecklistParseException e = assertThrows(
                ChecklistParseException.class,
                () -> ChecklistLines.create()
                        .read(new ByteArrayInputStream(bytes), Location.INPUT)
                        .toList());
        assertEquals("Found the byte 0x80, expected UTF-8 (<input>:2:45)", e.getMessage());
    }

    @Test
    void namesWhatIsNull() {
        ChecklistLines lines = ChecklistLines.create();
        assertEquals(
                "path",
                assertThrows(NullPointerException.class, () -> lines.read((Path) null))
                        .getMessage());
        assertEquals(
                "path",
                assertThrows(NullPointerException.class, () -> lines.readWithProblems((Path) null))
                        .getMessage());
        assertEquals(
                "path",
                assertThrows(NullPointerException.class, () -> lines.write(List.<Checklist>of().stream(), (Path) null))
                        .getMessage());
    }
}
