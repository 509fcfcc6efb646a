// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Finds the smallest heap in which a program ends well. */
final class HeapSearch {

    private static final int MAX_MEGABYTES = 4096;
    private static final int PRECISION_MEGABYTES = 4;
    private static final int MOST_SECONDS = 60;

    private HeapSearch() {}

    /** Returns the size in megabytes. */
    static int smallest(Class<?> program, String... args) throws IOException, InterruptedException {
        int tooLittle = 16;
        int enough = MAX_MEGABYTES;
        while (enough - tooLittle > PRECISION_MEGABYTES) {
            int middle = (tooLittle + enough) / 2;
            if (succeeds(middle, program, args)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }

    private static boolean succeeds(int megabytes, Class<?> program, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // With hardly enough memory, a program does nothing but collect garbage.
        boolean hasEnded = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        return hasEnded && process.waitFor() == 0;
    }
}
