// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import dev.checklist.model.problem.ChecklistParseException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Decodes the bytes of a file strictly, and reports the place of the first invalid byte. */
public final class Decoder {

    private static final String BOM = "\uFEFF";

    /** UTF-32 comes before UTF-16, because the byte order mark of UTF-16 is the beginning of that of UTF-32. */
    private static final List<Charset> WITH_BOM = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private Decoder() {}

    /** Returns the encoding that the byte order mark of a file indicates; empty if the file does not begin with one. */
    public static Optional<Charset> markedCharset(byte[] bytes) {
        return WITH_BOM.stream()
                .filter(charset -> startsWith(bytes, BOM.getBytes(charset)))
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    /**
     * Returns the text of an input, without the byte order mark. A byte order mark takes precedence over the given
     * encoding.
     */
    public static String text(Input input, Charset charset, TextBuffers buffers) {
        byte[] bytes = input.bytes();
        return bytes == null
                ? withoutBom(Objects.requireNonNull(input.text(), "text"))
                : decode(bytes, markedCharset(bytes).orElse(charset), input, buffers);
    }

    /**
     * Decodes bytes in the given encoding, regardless of their byte order mark. The text does not contain that mark.
     *
     * @param bytes the bytes to decode, which are the beginning of the input or all of it
     * @throws ChecklistParseException if the bytes are not valid in that encoding, or not those of characters
     */
    public static String decode(byte[] bytes, Charset charset, Input input, TextBuffers buffers) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            char[] buffer = buffers.take(bytes.length);
            int length = Utf8.decode(bytes, 0, bytes.length, buffer);
            if (length >= 0) {
                String text = new String(buffer, 0, length);
                buffers.giveBack(buffer);
                return withoutBom(text);
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
        String text = withoutBom(out.flip().toString());
        if (result.isError()) {
            throw new ChecklistParseException(
                    "Found the byte 0x%02X, expected %s".formatted(bytes[in.position()], charset.name()),
                    input.after(text, ""));
        }
        int surrogate = unpairedSurrogate(text);
        if (surrogate >= 0) {
            throw new ChecklistParseException(
                    "Found the unpaired surrogate U+%04X, expected %s"
                            .formatted((int) text.charAt(surrogate), charset.name()),
                    input.after(text.substring(0, surrogate), ""));
        }
        return text;
    }

    /** Returns the index of the first surrogate without the other half, which some decoders let through; or -1. */
    private static int unpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static String withoutBom(String text) {
        return text.startsWith(BOM) ? text.substring(BOM.length()) : text;
    }
}
