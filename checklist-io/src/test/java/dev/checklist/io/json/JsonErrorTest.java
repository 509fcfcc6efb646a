// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.Cases;
import dev.checklist.io.Limits;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class JsonErrorTest {

    private static final String HEAD = "{\"format\": \"checklist/1.0\", \"id\": \"i\", \"title\": \"t\", ";

    private final ChecklistJson json = ChecklistJson.create();

    /** Reads a larger document first. Its content in the buffer of the reader must not affect the next document. */
    @BeforeEach
    void readALargerDocument() {
        Checklist large = ChecklistArbitraries.large(100);
        assertEquals(large, json.read(json.writeBytes(large)));
    }

    static Stream<Arguments> cases() throws IOException {
        return Cases.of("json-errors.json", "base.json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void refuses(Cases input) {
        input.assertRefused(this::read);
    }

    private Object read(Object input) throws IOException {
        if (input instanceof String text) {
            return json.read(text);
        }
        if (input instanceof byte[] bytes) {
            return json.read(bytes);
        }
        return input instanceof InputStream stream
                ? json.read(stream, Location.INPUT)
                : json.read((Reader) input, Location.INPUT);
    }

    @Test
    void readsTheDocumentThatTheCasesSpoil() throws IOException {
        String base = Cases.resource("base.json");
        assertEquals(base, json.writeString(json.read(base)));
    }

    @ParameterizedTest
    @CsvSource({
        "C0AF, C0, overlong form of a slash",
        "80, 80, continuation without a start",
        "EDA080, A0, half of a surrogate pair",
        "F5808080, F5, after the last character",
        "E38182FF, FF, never used",
    })
    void refusesBytesThatAreNotUtf8(String hex, String found, String why) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\n \"あ\": \"".getBytes(StandardCharsets.UTF_8));
        bytes.write(HexFormat.of().parseHex(hex));
        ChecklistParseException e =
                assertThrows(ChecklistParseException.class, () -> json.read(bytes.toByteArray()), why);
        int column = hex.startsWith("E38182") ? 9 : 8;
        String expected = hex.startsWith("ED") ? "ED" : found;
        assertEquals("Found the byte 0x" + expected + ", expected UTF-8 (<input>:2:" + column + ")", e.getMessage());
    }

    @Test
    void refusesATruncatedCharacterAtTheEnd() {
        byte[] bytes = "{\"あ".getBytes(StandardCharsets.UTF_8);
        ChecklistParseException e =
                assertThrows(ChecklistParseException.class, () -> json.read(Arrays.copyOf(bytes, bytes.length - 1)));
        assertEquals("Found the byte 0xE3, expected UTF-8 (<input>:1:3)", e.getMessage());
    }

    @Test
    void ignoresAByteOrderMark() throws IOException {
        String base = Cases.resource("base.json");
        assertEquals(json.read(base), json.read(("\uFEFF" + base).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void countsPlacesAfterAByteOrderMark() {
        byte[] bytes = "\uFEFF[]".getBytes(StandardCharsets.UTF_8);
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> json.read(bytes));
        assertEquals("Found an array, expected an object (<input>:1:1)", e.getMessage());
    }

    @Test
    void refusesUtf16() throws IOException {
        byte[] bytes = Cases.resource("base.json").getBytes(StandardCharsets.UTF_16LE);
        assertThrows(ChecklistParseException.class, () -> json.read(bytes));
    }

    @ParameterizedTest
    @CsvSource({"'[', 100000, ''", "'{\"a\":', 100000, ''", "'[', 60, ']'"})
    void refusesNestedUnknownMembersWithinBounds(String open, int times, String close) {
        String document = HEAD + "\"unknown\": " + open.repeat(times) + close.repeat(times) + "}";
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> json.read(document));
        String expected = times == 60
                ? "Unknown member 'unknown', expected a member of format checklist/1.0"
                : "Found 65 levels of objects and arrays, expected at most 64";
        assertTrue(e.getMessage().startsWith(expected), e.getMessage());
        assertEquals(1, e.location().line());
    }

    @Test
    void refusesNestedArraysAsDocument() {
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> json.read("[".repeat(100_000)));
        assertEquals("Found an array, expected an object (<input>:1:1)", e.getMessage());
    }

    @Test
    void refusesSectionsNestedTooDeep() {
        String document = HEAD + "\"sections\": [";
        for (int i = 1; i <= 17; i++) {
            document += "{\"id\": \"" + i + "\", \"title\": \"t\"" + (i < 17 ? ", \"sections\": [" : "");
        }
        String whole = document + "}]".repeat(17) + "}";
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> json.read(whole));
        assertEquals(
                "sections below '1' are nested too deep, expected at most 16 levels in total"
                        + " (<input>:1:105, /sections/0/sections)",
                e.getMessage());
    }

    @Test
    void refusesATextOf100Megabytes() {
        byte[] start = (HEAD + "\"version\": \"").getBytes(StandardCharsets.UTF_8);
        byte[] text = new byte[100_000_000];
        Arrays.fill(text, (byte) 'x');
        byte[] end = "\"}".getBytes(StandardCharsets.UTF_8);
        InputStream document = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(start), new ByteArrayInputStream(text), new ByteArrayInputStream(end))));
        ChecklistParseException e =
                assertThrows(ChecklistParseException.class, () -> json.read(document, Location.INPUT));
        assertTrue(
                e.getMessage().endsWith("UTF-16 units, expected at most 16777216 (" + e.location() + ")"),
                e.getMessage());
        assertEquals("/version", e.location().pointer());
        InputStream cut = new SequenceInputStream(new ByteArrayInputStream(start), new ByteArrayInputStream(text));
        assertEquals(
                "Unexpected end of input, expected the rest of the document (<input>:1:100000066, /version)",
                assertThrows(ChecklistParseException.class, () -> json.read(cut, Location.INPUT))
                        .getMessage());
    }

    @Test
    void refusesMoreThanTheLimits() throws IOException {
        String base = Cases.resource("base.json");
        ChecklistJson small = ChecklistJson.with(
                JsonOptions.defaults().withLimits(Limits.defaults().withMaxInputSize(100)));
        byte[] bytes = base.getBytes(StandardCharsets.UTF_8);
        for (var read : List.<org.junit.jupiter.api.function.Executable>of(
                () -> small.read(bytes), () -> small.read(new ByteArrayInputStream(bytes), Location.INPUT))) {
            assertEquals(
                    "Input is too large, expected at most 100 bytes (<input>)",
                    assertThrows(ChecklistParseException.class, read).getMessage());
        }
        for (var read : List.<org.junit.jupiter.api.function.Executable>of(
                () -> small.read(base), () -> small.read(new java.io.StringReader(base), Location.INPUT))) {
            assertEquals(
                    "Input is too large, expected at most 100 characters (<input>)",
                    assertThrows(ChecklistParseException.class, read).getMessage());
        }
        assertEquals(
                json.read("{\"format\":\"checklist/1.0\",\"id\":\"a\",\"title\":\"t\"}"),
                small.read("{\"format\":\"checklist/1.0\",\"id\":\"a\",\"title\":\"t\"}"));
    }
}
