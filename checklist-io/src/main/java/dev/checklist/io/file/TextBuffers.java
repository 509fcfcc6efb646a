// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a buffer per thread for its next document. Allocating a new buffer for each document would take a tenth of the
 * reading time, because a new buffer is cleared first and is not in the cache of the processor. Thread-safe. There are
 * twice as many places for buffers as processors. If two threads have the same place, one of them may get a new buffer.
 */
public final class TextBuffers {

    /** The maximum length of a kept buffer, in UTF-16 units; buffers of larger documents are not kept. */
    private static final int MAX_KEPT = 1 << 18;

    private final AtomicReferenceArray<char @Nullable []> kept =
            new AtomicReferenceArray<>(2 * Runtime.getRuntime().availableProcessors());

    /** Returns a buffer of at least the given length, with undefined content. */
    public char[] take(int length) {
        char[] buffer = kept.getAndSet(place(), null);
        return buffer != null && buffer.length >= length ? buffer : new char[length];
    }

    /** Takes back a buffer, which must no longer be used by the caller. */
    public void giveBack(char[] buffer) {
        if (buffer.length <= MAX_KEPT) {
            kept.set(place(), buffer);
        }
    }

    private int place() {
        return (int) (Thread.currentThread().getId() % kept.length());
    }
}
