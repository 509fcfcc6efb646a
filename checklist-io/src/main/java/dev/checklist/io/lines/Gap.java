// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import dev.checklist.io.file.Input;
import java.util.Spliterator;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An empty part between two chunks, see {@link LineSpliterator}. */
final class Gap implements Spliterator<Input> {

    private final Thread creator = Thread.currentThread();
    private volatile boolean passed;

    /**
     * Passes this gap in the thread that created it, if no other thread has taken it. As long as nobody passes it,
     * operations that keep the order hold all that comes after it, and no other thread may come.
     */
    void pass() {
        if (!passed && creator.equals(Thread.currentThread())) {
            Newest.run();
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super Input> action) {
        passed = true;
        return false;
    }

    @Override
    public @Nullable Spliterator<Input> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return 0;
    }

    @Override
    public int characteristics() {
        return LineSpliterator.CHARACTERISTICS;
    }

    /** The newest of the tasks that the current thread has put aside for other threads: that of the last gap. */
    @SuppressWarnings("serial") // never created
    private abstract static class Newest extends ForkJoinTask<Void> {

        private static void run() {
            ForkJoinTask<?> task = pollNextLocalTask();
            if (task instanceof CountedCompleter<?> part) {
                part.compute();
            } else if (task != null) {
                task.fork();
            }
        }
    }
}
