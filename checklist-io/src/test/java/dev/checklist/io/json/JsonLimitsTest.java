// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.io.Limits;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that limits are exact, and the same for bytes and text, and that input within the limits is read. */
class JsonLimitsTest {

    private static final String START = "{\"format\":\"checklist/1.1\",\"id\":\"i\",\"title\":\"t\",";

    private final ChecklistJson json = ChecklistJson.create();
    private final ChecklistJson strict = ChecklistJson.with(
            JsonOptions.defaults().withLimits(Limits.defaults().withMaxTextLength(100)));

    private static void assertRefused(ChecklistJson reader, String document, String message) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (Executable read : List.<Executable>of(
                () -> reader.readWithProblems(document),
                () -> reader.readWithProblems(new ByteArrayInputStream(bytes), Location.INPUT))) {
            assertEquals(
                    message, assertThrows(ChecklistParseException.class, read).getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "あ", "𠮷"})
    void readsPropertiesOfLongNames(String c) {
        Checklist checklist = Checklist.builder()
                .id("i")
                .title("t")
                .putProperty(c.repeat(60_000), "v")
                .build();
        assertEquals(checklist, json.read(json.writeString(checklist)));
        assertEquals(checklist, json.read(json.writeBytes(checklist)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "あ", "𠮷"})
    void countsTheNamesOfPropertiesInUtf16Units(String c) throws IOException {
        String longest = c.repeat(100 / c.length());
        Checklist checklist = Checklist.builder()
                .id("i")
                .title("t")
                .putProperty(longest, longest)
                .build();
        assertEquals(checklist, strict.read(strict.writeString(checklist)));
        assertEquals(checklist, strict.read(strict.writeBytes(checklist)));
        assertRefused(
                strict,
                START + "\"properties\":{\"" + longest + "x\":\"\"}}",
                "Name is too long, expected at most 100 UTF-16 units (<input>:1:62, /properties)");
    }

    @Test
    void readsLongNamesAndNumbersOfUnknownMembers() {
        String document = START + "\"" + "あ".repeat(60_000) + "\":" + "1".repeat(60_000) + "}";
        assertEquals(1, json.readWithProblems(document).problems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "あ", "𠮷"})
    void countsTextsInUtf16Units(String c) {
        String longest = c.repeat(100 / c.length());
        assertEquals(
                longest,
                strict.readWithProblems(START + "\"version\":\"" + longest + "\"}")
                        .checklist()
                        .version()
                        .orElseThrow());
        byte[] bytes = (START + "\"version\":\"" + longest + "x\"}").getBytes(StandardCharsets.UTF_8);
        assertThrows(ChecklistParseException.class, () -> strict.read(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {62, 63})
    void readsUnknownMembersNestedAsDeepAsAllowed(int depth) {
        String document = START + "\"new\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
        assertEquals(1, json.readWithProblems(document).problems().size());
    }

    @Test
    void refusesUnknownMembersNestedDeeper() {
        assertRefused(
                json,
                START + "\"new\":" + "[".repeat(64) + "]".repeat(64) + "}",
                "Found 65 levels of objects and arrays, expected at most 64 (<input>:1:118, /new" + "/0".repeat(63)
                        + ")");
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void readsNoMoreOfADeviceThanAllowed() {
        Path endless = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(endless), "no /dev/zero");
        ChecklistJson small = ChecklistJson.with(
                JsonOptions.defaults().withLimits(Limits.defaults().withMaxInputSize(1000)));
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> small.read(endless));
        assertEquals("Input is too large, expected at most 1000 bytes (/dev/zero)", e.getMessage());
    }

    @Test
    void refusesAFileLargerThanAllowed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "12345");
        ChecklistJson small = ChecklistJson.with(
                JsonOptions.defaults().withLimits(Limits.defaults().withMaxInputSize(4)));
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> small.read(file));
        assertEquals("Input is too large, expected at most 4 bytes (" + file + ")", e.getMessage());
    }

    @Test
    void readsInputAsLargeAsAllowed() throws IOException {
        String document = "{\"format\":\"checklist/1.0\",\"id\":\"i\",\"title\":\"𠮷\"}";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Limits limits = Limits.defaults();
        ChecklistJson ofText =
                ChecklistJson.with(JsonOptions.defaults().withLimits(limits.withMaxInputSize(document.length())));
        assertEquals("𠮷", ofText.read(document).title());
        assertThrows(ChecklistParseException.class, () -> ofText.read(document + " "));
        ChecklistJson ofBytes =
                ChecklistJson.with(JsonOptions.defaults().withLimits(limits.withMaxInputSize(bytes.length)));
        assertEquals(
                "𠮷",
                ofBytes.read(new ByteArrayInputStream(bytes), Location.INPUT).title());
        assertEquals("𠮷", ofBytes.read(bytes).title());
        ChecklistJson tooSmall =
                ChecklistJson.with(JsonOptions.defaults().withLimits(limits.withMaxInputSize(bytes.length - 1)));
        assertThrows(
                ChecklistParseException.class, () -> tooSmall.read(new ByteArrayInputStream(bytes), Location.INPUT));
        assertThrows(ChecklistParseException.class, () -> tooSmall.read(bytes));
    }
}
