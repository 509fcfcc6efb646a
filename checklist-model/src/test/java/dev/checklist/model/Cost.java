// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntFunction;

/**
 * Asserts that work costs in proportion to the size of its input: an input that is four times as large may take four
 * times as long, and with a generous slack nine times, but not sixteen times as work does that compares all with all.
 */
public final class Cost {

    /** Measures what the work itself takes, however busy the machine is. Work in other threads is not counted. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int GROWTH = 4;
    private static final double MOST = 9;
    private static final int ATTEMPTS = 6;
    private static final int WARM_UP = 10;
    private static final long WARM_UP_NANOS = 200_000_000;
    /** Shorter times are counted as this long, because they say more about the machine than about the work. */
    private static final long FLOOR_NANOS = 4_000_000;
    /** Ends work that would take for ever. It is far from what proportional work takes. */
    private static final Duration END = Duration.ofSeconds(60);

    /** Work on an input. */
    public interface Work<T> {
        /** Does the work. */
        void on(T input) throws Exception;
    }

    private Cost() {}

    /**
     * Fails unless the work on an input of four times the size takes less than nine times as long. The best times of
     * several attempts are compared.
     *
     * @param size  the size of the smaller input; large enough that the work on it takes some milliseconds
     * @param input makes the input of a size
     * @param work  the work to be measured; it may fail an assertion
     */
    public static <T> void assertProportional(int size, IntFunction<T> input, Work<? super T> work) {
        T small = input.apply(size);
        T large = input.apply(size * GROWTH);
        assertTimeoutPreemptively(END, () -> compare(small, large, work));
    }

    private static <T> void compare(T small, T large, Work<? super T> work) throws Exception {
        // Without the first runs, which are interpreted and would make the smaller input look expensive.
        for (long spent = 0, i = 0; i < WARM_UP && spent < WARM_UP_NANOS; i++) {
            spent += nanos(small, work);
        }
        long least = Long.MAX_VALUE;
        long most = Long.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS; i++) {
            least = Math.min(least, Math.max(FLOOR_NANOS, nanos(small, work)));
            most = Math.min(most, nanos(large, work));
            if (most <= MOST * least) {
                return;
            }
        }
        fail("%d ms, and %d ms for an input of %d times the size"
                .formatted(least / 1_000_000, most / 1_000_000, GROWTH));
    }

    private static <T> long nanos(T input, Work<? super T> work) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        work.on(input);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
