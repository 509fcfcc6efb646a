// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds bytes that are not UTF-8. JSON parsers let some pass: overlong forms of ASCII, and halves of surrogate pairs.
 */
final class Utf8 {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /** The number of bytes of the byte order mark that the input begins with: 3 or 0. */
    static int bomLength(byte[] bytes) {
        boolean present = bytes.length >= BOM.length && bytes[0] == BOM[0] && bytes[1] == BOM[1] && bytes[2] == BOM[2];
        return present ? BOM.length : 0;
    }

    /** The offset of the first byte that is not part of a character, or -1. */
    static int firstInvalid(byte[] bytes) {
        // A chunk at a time into a small buffer that stays in the cache: only the verdict is wanted, not the text.
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        while (true) {
            CoderResult result = decoder.decode(in, out.clear(), true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
        }
    }
}
