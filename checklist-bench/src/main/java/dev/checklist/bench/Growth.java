// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.io.json.ChecklistLines;
import dev.checklist.model.Checklist;
import dev.checklist.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes and reads portfolios of growing size as JSON lines; the cost per megabyte should stay the same. */
public final class Growth {

    private Growth() {}

    /**
     * Runs the measurement.
     *
     * @param args the sizes in megabytes
     * @throws Exception if a file can't be written or read
     */
    public static void main(String[] args) throws Exception {
        ChecklistLines lines = ChecklistLines.create();
        Checklist sample = Samples.cybozuComChina();
        int size = Portfolio.JSON.writeBytes(sample).length;
        Path file = Files.createTempFile("portfolio", ".jsonl");
        System.out.println("| MB | controls | write ms/MB | read ms/MB | in parallel | in parallel and in order |");
        System.out.println("|---|---|---|---|---|---|");
        measure(lines, sample, file, 200_000_000 / size);
        for (String megabytes : args) {
            System.out.print(measure(lines, sample, file, (int) (Long.parseLong(megabytes) * 1_000_000 / size)));
        }
        Files.delete(file);
    }

    private static String measure(ChecklistLines lines, Checklist sample, Path file, int count) throws Exception {
        long start = System.nanoTime();
        lines.write(IntStream.range(0, count).mapToObj(i -> sample.withId("vendor-" + i)), file);
        double megabytes = Files.size(file) / 1e6;
        double written = (System.nanoTime() - start) / 1e6;
        long controls = (long) count * sample.controls().size();
        return String.format(
                Locale.ROOT,
                "| %.0f | %d | %.2f | %.2f | %.2f | %.2f |%n",
                megabytes,
                controls,
                written / megabytes,
                read(lines, file, controls, Stream::forEach) / megabytes,
                read(
                                lines,
                                file,
                                controls,
                                (portfolio, action) -> portfolio.parallel().forEach(action))
                        / megabytes,
                read(
                                lines,
                                file,
                                controls,
                                (portfolio, action) -> portfolio.parallel().forEachOrdered(action))
                        / megabytes);
    }

    /** Counts the controls in one pass, and returns its time in milliseconds. */
    private static double read(
            ChecklistLines lines, Path file, long expected, BiConsumer<Stream<Checklist>, Consumer<Checklist>> pass)
            throws IOException {
        LongAdder controls = new LongAdder();
        long start = System.nanoTime();
        try (Stream<Checklist> portfolio = lines.read(file)) {
            pass.accept(
                    portfolio, checklist -> controls.add(checklist.controls().size()));
        }
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (controls.sum() != expected) {
            throw new IllegalStateException("Read %s controls, expected %s".formatted(controls, expected));
        }
        return milliseconds;
    }
}
