// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the attributes of each tag of an XML part while it is read, and refuses a tag with too many. The parser itself
 * has no such limit, and compares each attribute of a tag with many others.
 */
public final class XmlGuard extends FilterInputStream {

    /** The largest number of attributes, declarations of namespaces included, of an element. */
    public static final int MAX_ATTRIBUTES = 256;

    /** The first bytes, which show how many bytes a character has. */
    private static final int BEGINNING = 2;

    private enum State {
        TEXT,
        OPEN,
        TAG,
        VALUE,
        BANG,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private final Runnable refusal;
    private final int width;
    private final boolean isLittleEndian;
    private final byte[] beginning;
    private int given;
    private State state = State.TEXT;
    private int character;
    private int bytes;
    private int quote;
    private int tail;
    private int attributes;

    /**
     * Creates a guard.
     *
     * @param refusal throws the exception that refuses the part
     */
    public XmlGuard(InputStream in, Runnable refusal) throws IOException {
        super(in);
        this.refusal = refusal;
        this.beginning = in.readNBytes(BEGINNING);
        this.width = width(beginning);
        this.isLittleEndian = beginning.length > 1 && (beginning[0] == (byte) 0xFF || beginning[0] == '<');
        for (byte b : beginning) {
            accept(b);
        }
    }

    /** Returns the number of bytes of a character such as {@code <}. */
    private static int width(byte[] start) {
        boolean isWide = start.length == BEGINNING
                && (start[0] == 0 || start[1] == 0 || start[0] == (byte) 0xFE || start[0] == (byte) 0xFF);
        return isWide ? 2 : 1;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (given < beginning.length) {
            int n = Math.min(length, beginning.length - given);
            System.arraycopy(beginning, given, buffer, offset, n);
            given += n;
            return n;
        }
        int n = super.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            accept(buffer[i]);
        }
        return n;
    }

    private void accept(byte b) {
        if (width == 1) {
            step(b & 0xFF);
            return;
        }
        character = isLittleEndian ? character | (b & 0xFF) << (8 * bytes) : character << 8 | (b & 0xFF);
        if (++bytes == width) {
            step(character);
            character = 0;
            bytes = 0;
        }
    }

    private void step(int c) {
        switch (state) {
            case TEXT -> state = c == '<' ? State.OPEN : State.TEXT;
            case VALUE -> state = c == quote ? State.TAG : State.VALUE;
            case TAG -> tag(c);
            case OPEN -> open(c);
            case BANG -> begin(c == '-' ? State.COMMENT : c == '[' ? State.CDATA : State.TAG);
            case COMMENT -> endAt("-->", c);
            case CDATA -> endAt("]]>", c);
            case INSTRUCTION -> endAt("?>", c);
        }
    }

    private void open(int c) {
        switch (c) {
            case '!' -> state = State.BANG;
            case '?' -> begin(State.INSTRUCTION);
            default -> {
                attributes = 0;
                state = State.TAG;
                tag(c);
            }
        }
    }

    private void begin(State aside) {
        state = aside;
        tail = 0;
    }

    private void tag(int c) {
        switch (c) {
            case '"', '\'' -> {
                quote = c;
                state = State.VALUE;
            }
            case '>' -> state = State.TEXT;
            case '=' -> {
                if (++attributes > MAX_ATTRIBUTES) {
                    refusal.run();
                }
            }
            default -> {}
        }
    }

    /** Leaves an aside if the last characters are those of its end. */
    private void endAt(String end, int c) {
        tail = tail << 8 | Math.min(c, 0xFF);
        int wanted = 0;
        for (int i = 0; i < end.length(); i++) {
            wanted = wanted << 8 | end.charAt(i);
        }
        int mask = end.length() == 2 ? 0xFFFF : 0xFFFFFF;
        state = (tail & mask) == wanted ? State.TEXT : state;
    }
}
