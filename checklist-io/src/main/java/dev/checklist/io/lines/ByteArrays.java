// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of the size of a chunk, which are used again: a new array would first be cleared, and would not be in the cache
 * of the processor. As many are kept as were in use at the same time. Thread-safe.
 */
final class ByteArrays {

    private final int size;
    private final Queue<byte[]> unused = new ConcurrentLinkedQueue<>();

    ByteArrays(int size) {
        this.size = size;
    }

    /** Returns an array of at least the given length, with undefined content. */
    byte[] take(int length) {
        byte @Nullable [] array = length > size ? null : unused.poll();
        return array == null ? new byte[Math.max(length, size)] : array;
    }

    /** Takes back an array, which must no longer be used by the caller. */
    void giveBack(byte[] array) {
        if (array.length == size) {
            unused.add(array);
        }
    }
}
