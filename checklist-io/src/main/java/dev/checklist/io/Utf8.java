// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds bytes that are not UTF-8. JSON parsers let some pass: overlong forms of ASCII, and halves of surrogate pairs. The
 * decoders of the JDK find them all, but take longer for it than parsing does.
 *
 * @see <a href="https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G27506">Unicode, table 3-7</a>
 */
final class Utf8 {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private Utf8() {}

    /** The number of bytes of the byte order mark that the input begins with: 3 or 0. */
    static int bomLength(byte[] bytes) {
        boolean present = bytes.length >= BOM.length && bytes[0] == BOM[0] && bytes[1] == BOM[1] && bytes[2] == BOM[2];
        return present ? BOM.length : 0;
    }

    /**
     * Whether there may be a sequence that JSON parsers take for a character although it is none. All of those begin with
     * one of C0, C1, E0, ED or F0 and above, which few documents hold; so most need no closer look. Eight bytes at a time.
     */
    static boolean needsALook(byte[] bytes) {
        int i = 0;
        for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            long found = zeros((eight & 0xFEFEFEFEFEFEFEFEL) ^ 0xC0C0C0C0C0C0C0C0L)
                    | zeros((eight & 0xF0F0F0F0F0F0F0F0L) ^ 0xF0F0F0F0F0F0F0F0L)
                    | zeros(eight ^ 0xE0E0E0E0E0E0E0E0L)
                    | zeros(eight ^ 0xEDEDEDEDEDEDEDEDL);
            if (found != 0) {
                return true;
            }
        }
        for (; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /** Not 0 if, and only if, one of eight bytes is 0. */
    private static long zeros(long eight) {
        return (eight - 0x0101010101010101L) & ~eight & 0x8080808080808080L;
    }

    /** The offset of the first byte that does not begin a character, or -1. */
    static int firstInvalid(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /** The number of bytes of a character that is not ASCII, or 0 if it is none. */
    private static int length(byte[] bytes, int start) {
        int first = bytes[start] & 0xFF;
        int second = at(bytes, start + 1);
        if (first >= 0xE0 && first <= 0xEF) {
            int lowest = first == 0xE0 ? 0xA0 : 0x80;
            int highest = first == 0xED ? 0x9F : 0xBF;
            return second >= lowest && second <= highest && continues(bytes, start + 2) ? 3 : 0;
        }
        if (first >= 0xC2 && first <= 0xDF) {
            return continues(bytes, start + 1) ? 2 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            int lowest = first == 0xF0 ? 0x90 : 0x80;
            int highest = first == 0xF4 ? 0x8F : 0xBF;
            boolean inRange = second >= lowest && second <= highest;
            return inRange && continues(bytes, start + 2) && continues(bytes, start + 3) ? 4 : 0;
        }
        return 0;
    }

    private static boolean continues(byte[] bytes, int index) {
        return (at(bytes, index) & 0xC0) == 0x80;
    }

    /** The byte, or 0 behind the end. */
    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }
}
