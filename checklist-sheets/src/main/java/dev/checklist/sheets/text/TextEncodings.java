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
 * Detects the encoding of delimited text, in this order: by its byte order mark; UTF-16 by its zero bytes; UTF-8 if the
 * text is valid UTF-8; otherwise the encoding of Japanese, Chinese, Taiwanese or Western Windows that fits best.
 */
final class TextEncodings {

    /** Used instead of Java's Shift_JIS, which lacks characters that Windows writes: ① ㈱ － ～. */
    private static final Charset JAPANESE = Charset.forName("windows-31j");

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset TAIWANESE = Charset.forName("x-windows-950");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** The number of bytes that are examined, except to check whether the text is valid in an encoding. */
    private static final int SAMPLE_BYTES = 1 << 16;

    /** A text is UTF-8 if it has at least so many valid characters for each bad byte. */
    private static final int MOST_VALID = 3;

    /**
     * By how much more characters, in percent, must be common if a text is read as Big5, for it to be Big5. Texts in
     * other encodings are often valid in it.
     */
    private static final int CLEARLY_BETTER = 25;

    private TextEncodings() {}

    static Charset detect(byte[] bytes) {
        return Decoder.markedCharset(bytes).or(() -> utf16(bytes)).orElseGet(() -> unmarked(bytes));
    }

    /**
     * Detects UTF-16 by its zero bytes. In UTF-16, half of the bytes of ASCII characters are 0. The separators and line
     * ends alone are enough to recognise it.
     */
    private static Optional<Charset> utf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, SAMPLE_BYTES);
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
        if (isIso2022(bytes)) {
            return ISO_2022_JP;
        }
        // A file that is damaged is not in another encoding: the decoder will report the bad byte.
        if (decodes(bytes, StandardCharsets.UTF_8) || isNearlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        Charset best = WESTERN;
        int bestScore = score(bytes, WESTERN);
        for (Charset charset : List.of(JAPANESE, CHINESE)) {
            int score = score(bytes, charset);
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        if (score(bytes, TAIWANESE) >= bestScore + CLEARLY_BETTER) {
            return TAIWANESE;
        }
        return best.equals(CHINESE) && hasKana(bytes) && decodes(bytes, EUC_JP) ? EUC_JP : best;
    }

    /** Whether the text has the escape sequence with which ISO-2022-JP begins Japanese characters. */
    private static boolean isIso2022(byte[] bytes) {
        for (int i = 0; i + 2 < Math.min(bytes.length, SAMPLE_BYTES); i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    /** Whether most bytes outside ASCII form characters of UTF-8. In another encoding, that would be a rare accident. */
    private static boolean isNearlyUtf8(byte[] bytes) {
        int valid = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int length = lengthOfUtf8(bytes[i]);
            if (length == 1) {
                continue;
            }
            int end = i + 1;
            while (end < bytes.length && end < i + length && (bytes[end] & 0xC0) == 0x80) {
                end++;
            }
            if (length > 1 && end == i + length) {
                valid++;
                i = end - 1;
            } else {
                bad++;
            }
        }
        return valid >= MOST_VALID * bad;
    }

    /** Returns the number of bytes of the character that a byte begins in UTF-8; 0 if it begins none. */
    private static int lengthOfUtf8(byte first) {
        int b = first & 0xFF;
        if (b < 0x80) {
            return 1;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            return 2;
        }
        if (b >= 0xE0 && b <= 0xEF) {
            return 3;
        }
        return b >= 0xF0 && b <= 0xF4 ? 4 : 0;
    }

    /** Whether a text that is valid as Chinese has kana, which are at the same codes in EUC-JP. */
    private static boolean hasKana(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES), CHINESE);
        long wide = text.chars().filter(c -> c >= 0x80).count();
        long kana = text.chars().filter(c -> c >= '\u3040' && c <= '\u30FF').count();
        return 20 * kana > wide;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * Returns the share of the characters outside ASCII that are common in the language of an encoding, in percent; -1
     * if the text is not valid in the encoding.
     */
    private static int score(byte[] bytes, Charset charset) {
        if (!decodes(bytes, charset)) {
            return -1;
        }
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES), charset);
        int common = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c != '\uFFFD') {
                all++;
                common += commonCount(c, charset);
            }
        }
        return all == 0 ? 0 : (int) (100L * common / all);
    }

    /** Returns 1 if a character is common in texts in the language of the encoding, otherwise 0. */
    private static int commonCount(char c, Charset charset) {
        boolean common;
        if (charset.equals(WESTERN)) {
            boolean letter = Character.isLetter(c) && c < 0x100 && c != 'Â' && c != 'Ã';
            common = letter || "€‘’“”–—•…§«»°·©®".indexOf(c) >= 0;
        } else {
            boolean kana = c >= '\u3040' && c <= '\u30FF';
            boolean punctuation = "、。，；：（）「」“”・○×△※！？【】".indexOf(c) >= 0;
            common = kana || punctuation || isCommonIdeograph(c, charset);
        }
        return common ? 1 : 0;
    }

    /**
     * Whether an ideograph is common. The common ideographs are in the first level of each standard, whose codes are
     * lower than those of the second level.
     */
    private static boolean isCommonIdeograph(char c, Charset charset) {
        if (!Character.isIdeographic(c)) {
            return false;
        }
        byte[] code = String.valueOf(c).getBytes(charset);
        int lead = code[0] & 0xFF;
        if (charset.equals(JAPANESE)) {
            return code.length == 2 && lead >= 0x88 && lead <= 0x97;
        }
        if (charset.equals(TAIWANESE)) {
            return code.length == 2 && lead >= 0xA4 && lead <= 0xC6;
        }
        return code.length == 2 && lead >= 0xB0 && lead <= 0xD7 && (code[1] & 0xFF) >= 0xA1;
    }
}
