// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Decodes UTF-8 strictly. JSON parsers of bytes let some pass that is none: overlong forms of ASCII, and halves of
 * surrogate pairs. Decoding first and parsing text takes no longer than such a parser does, and the decoders of the JDK
 * take a quarter longer than this one.
 *
 * @see <a href="https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G27506">Unicode, table 3-7</a>
 */
public final class Utf8 {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private Utf8() {}

    /** The number of bytes of the byte order mark that the input begins with: 3 or 0. */
    public static int bomLength(byte[] bytes) {
        boolean present = bytes.length >= BOM.length && bytes[0] == BOM[0] && bytes[1] == BOM[1] && bytes[2] == BOM[2];
        return present ? BOM.length : 0;
    }

    /**
     * Decodes bytes up to their end.
     *
     * @param text takes the UTF-16 units from index 0 on; must have room for one for each byte
     * @return the number of units, or the complement ({@code ~}) of the index of the first byte that begins no character
     */
    public static int decode(byte[] bytes, int start, char[] text) {
        int in = start;
        int out = 0;
        // Four bytes at a look, as long as there are four: a character of three bytes, or ASCII up to the next that is
        // none.
        while (in <= bytes.length - Integer.BYTES) {
            int four = (int) FOUR.get(bytes, in);
            if ((four & 0x00C0C0F0) == 0x008080E0) {
                char c = (char) ((four << 12) | ((four & 0x3F00) >> 2) | ((four >> 16) & 0x3F));
                if (c < 0x800 || Character.isSurrogate(c)) {
                    return ~in;
                }
                text[out++] = c;
                in += 3;
                continue;
            }
            int notAscii = four & 0x80808080;
            text[out] = (char) (four & 0x7F);
            text[out + 1] = (char) ((four >> 8) & 0x7F);
            text[out + 2] = (char) ((four >> 16) & 0x7F);
            if (notAscii == 0) {
                text[out + 3] = (char) (four >> 24);
                in += 4;
                out += 4;
            } else if ((notAscii & 0x80) == 0) {
                // What was written behind the run is written over: looking at each byte takes longer.
                int run = Integer.numberOfTrailingZeros(notAscii) / Byte.SIZE;
                in += run;
                out += run;
            } else {
                int length = decodeOne(bytes, in, text, out);
                if (length < 0) {
                    return ~in;
                }
                in += length;
                out += units(length);
            }
        }
        return decodeRest(bytes, in, text, out);
    }

    private static int decodeRest(byte[] bytes, int start, char[] text, int used) {
        int out = used;
        int in = start;
        while (in < bytes.length) {
            int length = decodeOne(bytes, in, text, out);
            if (length < 0) {
                return ~in;
            }
            in += length;
            out += units(length);
        }
        return out;
    }

    /** Decodes one character; gives the number of its bytes, or -1 if none begins at the index. */
    private static int decodeOne(byte[] bytes, int in, char[] text, int out) {
        int codePoint = codePoint(bytes, in);
        if (codePoint < 0) {
            return -1;
        }
        Character.toChars(codePoint, text, out);
        return length(codePoint);
    }

    /** The number of UTF-16 units of a character of so many bytes. */
    private static int units(int length) {
        return length == 4 ? 2 : 1;
    }

    /** The number of bytes of a character. */
    private static int length(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /** The character that begins at an index, or -1 if none does. */
    private static int codePoint(byte[] bytes, int start) {
        int first = bytes[start];
        int length = first >= 0 ? 1 : Integer.numberOfLeadingZeros(~(first << 24));
        if (length == 1) {
            return first;
        }
        if (length > 4 || start + length > bytes.length) {
            return -1;
        }
        int codePoint = first & (0x7F >> length);
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return -1;
            }
            codePoint = (codePoint << 6) | (bytes[i] & 0x3F);
        }
        boolean shortest = length(codePoint) == length && codePoint <= Character.MAX_CODE_POINT;
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return shortest && !surrogate ? codePoint : -1;
    }
}
