// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import dev.checklist.model.ChecklistParseException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Turns the bytes of a CSV file into text. A byte order mark wins over the encoding asked for. */
final class CsvText {

    private static final String BOM = "\uFEFF";

    /** UTF-32 before UTF-16, whose mark it begins with. */
    private static final List<Charset> WITH_BOM = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private CsvText() {}

    static String of(Input input, Charset charset, TextBuffers buffers) {
        byte[] bytes = input.bytes();
        String text = bytes == null ? input.text() : decode(bytes, encodingOf(bytes, charset), input, buffers);
        return withoutBom(Objects.requireNonNull(text, "text"));
    }

    private static String withoutBom(String text) {
        return text.startsWith(BOM) ? text.substring(BOM.length()) : text;
    }

    private static Charset encodingOf(byte[] bytes, Charset otherwise) {
        return WITH_BOM.stream()
                .filter(charset -> startsWith(bytes, BOM.getBytes(charset)))
                .findFirst()
                .orElse(otherwise);
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private static String decode(byte[] bytes, Charset charset, Input input, TextBuffers buffers) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            char[] buffer = buffers.take(bytes.length);
            int length = Utf8.decode(bytes, 0, buffer);
            if (length >= 0) {
                String text = new String(buffer, 0, length);
                buffers.giveBack(buffer);
                return text;
            }
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        out.flip();
        if (result.isError()) {
            throw new ChecklistParseException(
                    "Found the byte 0x%02X, expected %s".formatted(bytes[in.position()], charset.name()),
                    input.after(withoutBom(out.toString()), ""));
        }
        return out.toString();
    }
}
