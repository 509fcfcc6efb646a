// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one buffer for the next document. A new one for each takes a tenth of the time of reading: it is cleared first,
 * and is not in the cache of the processor. Safe for use by several threads, of which one finds the buffer.
 */
public final class TextBuffers {

    /** In UTF-16 units; buffers of larger documents are not kept. */
    private static final int MAX_KEPT = 1 << 20;

    private final AtomicReference<char @Nullable []> kept = new AtomicReference<>();

    /** A buffer with at least the given length, and anything in it. */
    public char[] take(int length) {
        char[] buffer = kept.getAndSet(null);
        return buffer != null && buffer.length >= length ? buffer : new char[length];
    }

    /** Takes a buffer back that nobody will look at again. */
    public void giveBack(char[] buffer) {
        if (buffer.length <= MAX_KEPT) {
            kept.set(buffer);
        }
    }
}
