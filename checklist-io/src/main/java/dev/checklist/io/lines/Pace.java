// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import java.util.TreeSet;

/**
 * Holds back a thread that is far ahead of the others. Operations that keep the order hold in memory all that comes
 * after a chunk that is not finished; and its thread may have been stopped for a while by other programs.
 *
 * <p>If waiting does not help, nobody waits any more: the others may have something else to do, or have given up their
 * chunks, or may wait for this thread. Thread-safe.
 */
final class Pace {

    private final long maxAhead;
    private final long maxWaitMillis;
    private final TreeSet<Long> unfinished = new TreeSet<>();
    private long next;
    private boolean off;

    /**
     * Creates a pace.
     *
     * @param maxAhead      the number of chunks that may begin after the oldest unfinished one without waiting
     * @param maxWaitMillis how long to wait, in milliseconds
     */
    Pace(long maxAhead, long maxWaitMillis) {
        this.maxAhead = maxAhead;
        this.maxWaitMillis = maxWaitMillis;
    }

    /** Adds the next chunk, and waits while it is too far ahead. Returns its number. */
    synchronized long begin() {
        long chunk = next++;
        if (off) {
            return chunk;
        }
        unfinished.add(chunk);
        long end = System.nanoTime() + maxWaitMillis * 1_000_000;
        try {
            while (!off && chunk - unfinished.first() > maxAhead) {
                long left = (end - System.nanoTime()) / 1_000_000;
                off = left <= 0;
                wait(Math.max(1, left));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return chunk;
    }

    /** Removes a chunk that is finished. */
    synchronized void finish(long chunk) {
        if (unfinished.remove(chunk)) {
            notifyAll();
        }
    }
}
