// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.Cases;
import dev.checklist.io.Fuzz;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests input that is not JSON, with characters of several bytes or unreadable characters around the error. */
class JsonSyntaxErrorTest {

    private final ChecklistJson json =
            ChecklistJson.with(JsonOptions.defaults().withUnknownMembers(UnknownPolicy.REPORT));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'f': ○}|2|Unexpected character (''' (code 39)): was expecting double-quote to start member name",
                "{\"f\": ○}|7|Unexpected character ('○' (code 9675 / 0x25cb)): expected a value",
                "{\"é\": 𠮷}|7|Unexpected character ('\\uD842' (code 55362 / 0xd842)): expected a value",
                "{\"é𠮷\" 𠮷}|8|Unexpected character ('\\uD842' (code 55362 / 0xd842)): was expecting a colon to separate"
                        + " member name and value",
                "{\"f\":\u00A01}|6|Unexpected character ('\u00A0' (code 160)): expected a value",
                "{\"f\": \u2028}|7|Unexpected character ('\\u2028' (code 8232 / 0x2028)): expected a value",
                "{\"f\": ab\u202Ec}|7|Unrecognized token 'ab\\u202Ec': was expecting (JSON String, Number, Array, Object or"
                        + " token 'null', 'true' or 'false')",
                "{\"f\": \"\\\u2028\"}|9|Unrecognized character escape '\\u2028' (code 8232 / 0x2028)",
                "{\"f\": \"\\u12○\"}|12|Unexpected character ('○' (code 9675 / 0x25cb)): expected a hex-digit for character"
                        + " escape sequence",
                "{\"é\":[}|7|Unexpected close marker '}': expected ']'",
                "{\"é\":{]|7|Unexpected close marker ']': expected '}'",
                "{\"é○𠮷\": [1, \"|15|Unexpected end of input, expected the rest of the document",
            })
    void saysTheSameForBytesAsForText(String input, int column, String message) {
        for (ChecklistParseException e : new ChecklistParseException[] {
            assertThrows(ChecklistParseException.class, () -> json.readWithProblems(input)),
            assertThrows(ChecklistParseException.class, () -> json.readWithProblems(stream(input), Location.INPUT))
        }) {
            assertTrue(e.getMessage().startsWith(message + " (<input>:1:" + column), e.getMessage());
            assertEquals(column, e.location().column());
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ignoresOneByteOrderMarkInText() throws IOException {
        String base = Cases.resource("base.json");
        assertEquals(json.read(base), json.read("\uFEFF" + base));
        assertEquals(json.read(base), json.read(new StringReader("\uFEFF" + base), Location.INPUT));
        assertEquals(1, agree("\uFEFF\uFEFF" + base));
        assertEquals(1, agree("\uFEFF[]"));
        assertEquals(1, agree("\uFEFF"));
    }

    @Test
    void saysTheSameForBytesAsForTextWhateverIsWrong() throws IOException {
        int[] refused = {0};
        Fuzz.feed(Cases.resource("base.json").getBytes(StandardCharsets.UTF_8), bytes -> {
            String text = decode(bytes);
            if (text != null) {
                refused[0] += agree(text);
            }
            return "";
        });
        assertTrue(refused[0] > 100, "only " + refused[0]);
    }

    @Test
    void saysTheSameForBytesAsForTextInJsonTestSuite() throws IOException {
        Path suite = Path.of(System.getProperty("checklist.testdata", "../shared/testdata"))
                .resolve("torture/JSONTestSuite/test_parsing");
        Assumptions.assumeTrue(Files.isDirectory(suite), "JSONTestSuite is not here: " + suite);
        try (Stream<Path> files = Files.list(suite)) {
            for (Path file : files.toList()) {
                String text = decode(Files.readAllBytes(file));
                if (text != null) {
                    agree(text);
                    agree("{\"format\":\"checklist/1.1\",\"id\":\"i\",\"title\":\"𠮷\",\"é\":" + text + "\n}");
                }
            }
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private int agree(String text) {
        Optional<String> asText = refusal(() -> json.readWithProblems(text));
        Optional<String> asBytes = refusal(() -> json.readWithProblems(stream(text), Location.INPUT));
        assertEquals(asText, asBytes, () -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        return asText.isPresent() ? 1 : 0;
    }

    private static Optional<String> refusal(Reading reading) {
        try {
            reading.read();
            return Optional.empty();
        } catch (ChecklistParseException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    interface Reading {
        Object read() throws IOException;
    }
}
