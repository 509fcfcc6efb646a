// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one buffer for the next document. Allocating a new buffer for each document would take a tenth of the reading
 * time, because a new buffer is cleared first and is not in the cache of the processor. Thread-safe; if several threads
 * ask for the buffer, one of them gets it and the others get new ones.
 */
public final class TextBuffers {

    /** The maximum length of a kept buffer, in UTF-16 units; buffers of larger documents are not kept. */
    private static final int MAX_KEPT = 1 << 20;

    private final AtomicReference<char @Nullable []> kept = new AtomicReference<>();

    /** Returns a buffer of at least the given length, with undefined content. */
    public char[] take(int length) {
        char[] buffer = kept.getAndSet(null);
        return buffer != null && buffer.length >= length ? buffer : new char[length];
    }

    /** Takes back a buffer, which must no longer be used by the caller. */
    public void giveBack(char[] buffer) {
        if (buffer.length <= MAX_KEPT) {
            kept.set(buffer);
        }
    }
}
