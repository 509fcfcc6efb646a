// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes XML in UTF-8. */
final class XmlOut {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final int SIZE = 1 << 15;
    /** The number of bytes of the longest character or escape. */
    private static final int LONGEST = 6;

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int BITS = 6;
    private static final int LOW_BITS = 0x3F;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int size;

    XmlOut(OutputStream out) {
        this.out = out;
    }

    /** Writes markup. It has ASCII characters only. */
    XmlOut raw(String markup) throws IOException {
        int length = markup.length();
        if (length > SIZE - size) {
            flush();
        }
        if (length > SIZE) {
            out.write(markup.getBytes(StandardCharsets.US_ASCII));
            return this;
        }
        for (int i = 0; i < length; i++) {
            buffer[size + i] = (byte) markup.charAt(i);
        }
        size += length;
        return this;
    }

    XmlOut raw(int number) throws IOException {
        return raw(Integer.toString(number));
    }

    /** Writes a text, or the value of an attribute that has no line breaks. XML can contain all its characters. */
    XmlOut text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            ensureRoom();
            char c = text.charAt(i);
            if (c < ONE_BYTE) {
                ascii(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
                encode(text.codePointAt(i));
                i++;
            } else {
                encode(c);
            }
        }
        return this;
    }

    private void ascii(char c) throws IOException {
        switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw("&quot;");
            default -> buffer[size++] = (byte) c;
        }
    }

    private void encode(int c) {
        if (c < TWO_BYTES) {
            buffer[size++] = (byte) (0xC0 | (c >> BITS));
        } else {
            if (c <= Character.MAX_VALUE) {
                buffer[size++] = (byte) (0xE0 | (c >> (2 * BITS)));
            } else {
                buffer[size++] = (byte) (0xF0 | (c >> (3 * BITS)));
                next(c >> (2 * BITS));
            }
            next(c >> BITS);
        }
        next(c);
    }

    /** Writes the lowest bits as a further byte of a character. */
    private void next(int bits) {
        buffer[size++] = (byte) (ONE_BYTE | (bits & LOW_BITS));
    }

    private void ensureRoom() throws IOException {
        if (size > SIZE - LONGEST) {
            flush();
        }
    }

    /** Passes everything on that was written so far. */
    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
