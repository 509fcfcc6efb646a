// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.io.Limits;
import dev.checklist.model.problem.ChecklistParseException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String decode(byte[] bytes, Charset charset) {
        return Decoder.decode(bytes, charset, Input.of(bytes, Limits.defaults()), new TextBuffers());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, 6100 0A00 01D8, Found the byte 0x01",
        "UTF-16LE, 6100 0A00 02DC, Found the byte 0x02",
        "UTF-16LE, 6100 0A00 03D8 6200, Found the byte 0x03",
        // This decoder of the JDK finds no surrogates.
        "UTF-32LE, 61000000 0A000000 01DC0000, Found the unpaired surrogate U+DC01",
        "UTF-32LE, 61000000 0A000000 01D80000 62000000, Found the unpaired surrogate U+D801",
        "UTF-8, 610A ED A0 80, Found the byte 0xED",
        "UTF-8, 610A FF, Found the byte 0xFF",
        "Shift_JIS, 610A 82, Found the byte 0x82",
    })
    void refusesWhatAreNoCharacters(String charset, String hex, String found) {
        byte[] bytes = bytes(hex.replace(" ", ""));
        assertEquals(
                found + ", expected " + charset + " (<input>:2:1)",
                assertThrows(ChecklistParseException.class, () -> decode(bytes, Charset.forName(charset)))
                        .getMessage());
    }

    @Test
    void keepsPairsOfSurrogates() {
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("UTF-32BE"))) {
            assertEquals("𠮷a𠮷", decode("𠮷a𠮷".getBytes(charset), charset));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EFBBBF, UTF-8",
        "EFBBBF61, UTF-8",
        "FEFF, UTF-16BE",
        "FFFE6100, UTF-16LE",
        "FFFE0000, UTF-32LE",
        "EFBB, ",
        "'', ",
        "61, ",
    })
    void knowsByteOrderMarks(String hex, String charset) {
        assertEquals(Optional.ofNullable(charset).map(Charset::forName), Decoder.markedCharset(bytes(hex)));
    }

    @Test
    void removesTheByteOrderMarkOnly() {
        assertEquals("\uFEFFa", decode(bytes("EFBBBFEFBBBF61"), StandardCharsets.UTF_8));
        assertEquals("a", decode(bytes("FEFF0061"), StandardCharsets.UTF_16BE));
    }
}
