// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.text;

import dev.checklist.io.file.Decoder;
import dev.checklist.io.file.Input;
import dev.checklist.io.file.TextBuffers;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a file and the encoding that it was read in.
 *
 * @param text    the text, without a byte order mark
 * @param charset the encoding
 */
public record DecodedText(String text, Charset charset) {

    /**
     * Decodes a file.
     *
     * @param charset the encoding; detected if empty
     */
    public static DecodedText of(Input input, Optional<Charset> charset) {
        byte[] bytes = Objects.requireNonNull(input.bytes(), "bytes");
        Charset encoding = charset.orElseGet(() -> TextEncodings.detect(bytes));
        return new DecodedText(Decoder.decode(bytes, encoding, input, new TextBuffers()), encoding);
    }
}
