// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PaceTest {

    private static final long FOR_EVER = 1_000_000;

    @Test
    void waitsForTheOldestChunk() throws Exception {
        Pace pace = new Pace(1, FOR_EVER);
        long oldest = pace.begin();
        long second = pace.begin();
        CompletableFuture<Long> third = CompletableFuture.supplyAsync(pace::begin);
        pace.finish(second);
        Thread.sleep(100);
        assertFalse(third.isDone());
        pace.finish(oldest);
        assertEquals(2, third.get());
    }

    @Test
    void givesUpWhenWaitingDoesNotHelp() {
        Pace pace = new Pace(1, 100);
        pace.begin();
        pace.begin();
        long start = System.nanoTime();
        pace.begin();
        assertTrue(System.nanoTime() - start > 90_000_000);
        for (int i = 3; i < 1000; i++) {
            assertEquals(i, pace.begin());
        }
    }

    @Test
    void doesNotWaitWhenInterrupted() {
        Pace pace = new Pace(0, FOR_EVER);
        pace.begin();
        Thread.currentThread().interrupt();
        assertEquals(1, pace.begin());
        assertTrue(Thread.interrupted());
    }
}
