// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the decoder with the decoder of the JDK, for every sequence of up to three bytes and for many others. */
class Utf8Test {

    /** Bytes around the bounds of table 3-7 of Unicode. */
    private static final int[] BOUNDS = {
        0x00, 0x22, 0x41, 0x5C, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
        0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFE, 0xFF
    };

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private final CharBuffer decoded = CharBuffer.allocate(1 << 10);

    private final char[] text = new char[1 << 10];

    private int firstInvalid(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return decoder.reset().decode(in, decoded.clear(), true).isError() ? in.position() : -1;
    }

    private void assertAgreed(byte[] bytes) {
        int invalid = firstInvalid(bytes);
        decoded.flip();
        int length = Utf8.decode(bytes, 0, bytes.length, text);
        boolean agreed = invalid >= 0
                ? length == ~invalid
                : length >= 0 && CharBuffer.wrap(text, 0, length).equals(decoded);
        if (!agreed) {
            assertEquals(
                    invalid + " " + decoded,
                    length + " " + new String(text),
                    HexFormat.of().formatHex(bytes));
        }
    }

    @Tag("slow")
    @Test
    void findsWhatTheJdkFindsInUpToThreeBytes() {
        for (int length = 0; length <= 3; length++) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < 1 << (Byte.SIZE * length); i++) {
                for (int at = 0; at < length; at++) {
                    bytes[at] = (byte) (i >> (Byte.SIZE * at));
                }
                assertAgreed(bytes);
            }
        }
    }

    @Test
    void findsWhatTheJdkFindsAtTheBoundsOfFourAndFiveBytes() {
        for (int length = 4; length <= 5; length++) {
            byte[] bytes = new byte[length];
            for (long i = 0; i < Math.pow(BOUNDS.length, 4); i++) {
                long rest = i;
                for (int at = length - 4; at < length; at++) {
                    bytes[at] = (byte) BOUNDS[(int) (rest % BOUNDS.length)];
                    rest /= BOUNDS.length;
                }
                assertAgreed(bytes);
            }
        }
    }

    @Test
    void findsWhatTheJdkFindsInLongTexts() {
        Random random = new Random(8);
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = "情報 security é 𠮷野家 ".repeat(1 + random.nextInt(4)).getBytes(StandardCharsets.UTF_8);
            for (int spoiled = random.nextInt(3); spoiled > 0; spoiled--) {
                bytes[random.nextInt(bytes.length)] = (byte) BOUNDS[random.nextInt(BOUNDS.length)];
            }
            assertAgreed(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
        }
    }

    /** Tests not only the decoder but also the whole reader, including the parser. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"checklist/1.1\",\"id\":\"i\",\"title\":\"t|\"}",
                "{\"format\":\"checklist/1.1\",\"id\":\"i\",\"title\":\"t\",\"properties\":{\"n|\":\"\"}}",
                "{\"format\":\"checklist/1.1\",\"id\":\"i\",\"title\":\"t\",\"new\":{\"a|\":\"x|\"}}",
                "{\"format\":\"checklist/1.1\",\"id\":\"i\",\"title\":\"t\",\"a longer name, that is|\":1}",
                "{\"format\":\"checklist/1.1\",\"id\":\"i\",\"title\":\"t\"}|",
            })
    void readsNothingThatIsNotUtf8(String document) throws IOException {
        ChecklistJson json = ChecklistJson.create();
        byte[] sequence = new byte[4];
        Random random = new Random(9);
        for (int i = 0; i < 60_000; i++) {
            int length = 1 + i % 4;
            for (int at = 0; at < length; at++) {
                sequence[at] = (byte) (random.nextBoolean() ? BOUNDS[5 + random.nextInt(BOUNDS.length - 5)] : i >> 2);
            }
            byte[] bytes = insert(document, Arrays.copyOf(sequence, length));
            if (firstInvalid(bytes) >= 0) {
                assertRefused(json, bytes);
            }
        }
    }

    private static byte[] insert(String document, byte[] sequence) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte b : document.getBytes(StandardCharsets.US_ASCII)) {
            if (b == '|') {
                bytes.write(sequence);
            } else {
                bytes.write(b);
            }
        }
        return bytes.toByteArray();
    }

    private void assertRefused(ChecklistJson json, byte[] bytes) throws IOException {
        String message;
        try {
            message = "read " + json.readWithProblems(new ByteArrayInputStream(bytes), Location.INPUT);
        } catch (ChecklistParseException e) {
            message = e.getMessage();
        }
        String expected = "Found the byte 0x%02X, expected UTF-8".formatted(bytes[firstInvalid(bytes)]);
        if (!message.startsWith(expected)) {
            assertEquals(expected, message, HexFormat.of().formatHex(bytes));
        }
    }
}
