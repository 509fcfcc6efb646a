// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

/** An array, of which no part is copied. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ArrayContent(byte[] bytes) implements Content {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public Slice read(long from, int length) {
        return new Slice(bytes, (int) from, (int) from + length);
    }

    @Override
    public void giveBack(Slice part) {
        // Nothing to give back.
    }
}
