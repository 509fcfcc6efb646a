// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import java.io.IOException;

/** Bytes of which any part can be read at any time, by any thread. */
interface Content {

    /** Returns the number of bytes. */
    long size();

    /**
     * Returns a part of the bytes as a part of an array.
     *
     * @throws IOException if the bytes can't be read, or are no longer there
     */
    Slice read(long from, int length) throws IOException;

    /** Takes back what was read, which must no longer be used by the caller. */
    void giveBack(Slice part);
}
