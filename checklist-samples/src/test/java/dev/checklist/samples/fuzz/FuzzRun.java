// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Feeds a target, and stops at the first input that has an outcome that is not documented, that breaks the rules for
 * messages, or that takes longer than all others are allowed to. That input is saved.
 */
final class FuzzRun {

    /** No input is so large that it takes a hundredth of this, on any machine that runs tests. */
    private static final Duration HANG = Duration.ofSeconds(60);

    private final Target target;
    private final long seed;
    private volatile long started;
    private volatile byte[] input = new byte[0];
    private volatile Throwable failure;
    private volatile long inputs;
    private volatile long refused;

    FuzzRun(Target target, long seed) {
        this.target = target;
        this.seed = seed;
    }

    /** Feeds at least so many inputs, for at least so long. */
    void feed(long least, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        started = System.nanoTime();
        Thread worker = new Thread(() -> work(least, end), "fuzz");
        worker.setDaemon(true);
        worker.start();
        while (worker.isAlive()) {
            worker.join(500);
            if (worker.isAlive() && System.nanoTime() - started > HANG.toNanos()) {
                throw failed("takes more than %s at:%n%s".formatted(HANG, stack(worker)), null);
            }
        }
        if (failure != null) {
            throw failed(failure.toString(), failure);
        }
    }

    private void work(long least, long end) {
        try {
            while (inputs < least || System.nanoTime() < end) {
                input = target.input().apply(new Random(seed * 1_000_003 + inputs));
                started = System.nanoTime();
                use();
                inputs++;
            }
        } catch (Throwable e) {
            failure = e;
        }
    }

    private void use() throws Exception {
        try {
            target.trial().use(input);
        } catch (RuntimeException e) {
            if (!target.isDocumented(e)) {
                throw e;
            }
            refused++;
        }
    }

    private AssertionError failed(String what, Throwable cause) throws IOException {
        Path file = Files.createTempFile("fuzz-" + target.name().replace(' ', '-') + "-", ".bin");
        Files.write(file, input);
        return new AssertionError("Input %d of %s, saved as %s: %s".formatted(inputs, target, file, what), cause);
    }

    private static String stack(Thread worker) {
        return Arrays.stream(worker.getStackTrace())
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Returns a row for the table in docs/security.md. */
    @Override
    public String toString() {
        return "| %s | %,d | %,d |".formatted(target, inputs, refused);
    }
}
