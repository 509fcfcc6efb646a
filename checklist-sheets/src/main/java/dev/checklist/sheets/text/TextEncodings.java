// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.text;

import dev.checklist.io.file.Decoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds out the encoding of delimited text: by its byte order mark; as UTF-16 by its zero bytes; as UTF-8 if it is
 * valid; else as that of the encodings of Japanese, Chinese and Western Windows that fits best.
 */
final class TextEncodings {

    /** Not Java's Shift_JIS, which lacks what Windows writes: ① ㈱ － ～. */
    private static final Charset JAPANESE = Charset.forName("windows-31j");

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int SAMPLE = 1 << 16;

    private TextEncodings() {}

    static Charset detect(byte[] bytes) {
        return Decoder.markedCharset(bytes).or(() -> utf16(bytes)).orElseGet(() -> unmarked(bytes));
    }

    /** Half of the bytes of ASCII characters in UTF-16 are 0: separators and line ends are enough of them to tell. */
    private static Optional<Charset> utf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (bytes.length % 2 == 0 && 20 * Math.max(even, odd) > length) {
            Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return decodes(bytes, charset) ? Optional.of(charset) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Charset unmarked(byte[] bytes) {
        if (decodes(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        Charset best = WESTERN;
        int most = score(bytes, WESTERN);
        for (Charset charset : List.of(JAPANESE, CHINESE)) {
            int score = score(bytes, charset);
            if (score > most) {
                best = charset;
                most = score;
            }
        }
        return best;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** How much the text looks like text of the language, in percent of what is not ASCII; -1 if it is not valid. */
    private static int score(byte[] bytes, Charset charset) {
        if (!decodes(bytes, charset)) {
            return -1;
        }
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
        int usual = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c != '\uFFFD') {
                all++;
                usual += usual(c, charset);
            }
        }
        return all == 0 ? 0 : (int) (100L * usual / all);
    }

    /** 1 for a character that is common in texts of the encoding's language. */
    private static int usual(char c, Charset charset) {
        boolean usual;
        if (charset.equals(WESTERN)) {
            boolean letter = Character.isLetter(c) && c < 0x100 && c != 'Â' && c != 'Ã';
            usual = letter || "€‘’“”–—•…§«»°·©®".indexOf(c) >= 0;
        } else {
            boolean kana = c >= '\u3040' && c <= '\u30FF';
            boolean punctuation = "、。，；：（）「」“”・○×△※！？【】".indexOf(c) >= 0;
            usual = kana || punctuation || isCommon(c, charset);
        }
        return usual ? 1 : 0;
    }

    /** The first level of each standard holds the common ideographs, and its codes come before those of the second. */
    private static boolean isCommon(char c, Charset charset) {
        if (!Character.isIdeographic(c)) {
            return false;
        }
        byte[] code = String.valueOf(c).getBytes(charset);
        int lead = code[0] & 0xFF;
        if (charset.equals(JAPANESE)) {
            return code.length == 2 && lead >= 0x88 && lead <= 0x97;
        }
        return code.length == 2 && lead >= 0xB0 && lead <= 0xD7 && (code[1] & 0xFF) >= 0xA1;
    }
}
