// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.checklist.io.json.ChecklistLines;
import dev.checklist.model.Checklist;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Measures reading a portfolio of JSON lines from a file, sequentially and in parallel, compared with reading the same
 * lines from memory. All of it runs once per round, in one process, so that a machine that is slow for a while is slow
 * for all. The ratios are those of the fastest rounds. The processor time, which includes that of the garbage collector
 * and the compiler, shows what the threads of a reading cost together; other programs disturb it less.
 */
public final class LineRates {

    private static final int ROUNDS = 15;
    private static final String MEMORY = "lines in memory, one by one";
    private static final String NOTHING_SHARED = "lines in memory, two threads that share nothing";
    private static final String SEQUENTIAL = "file, sequential";
    private static final String PARALLEL = "file, parallel";

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final ChecklistLines lines = ChecklistLines.create();
    private final List<byte[]> documents;
    private final Path file;
    private final Path gzip;
    private final Map<String, long[]> times = new LinkedHashMap<>();
    private final Map<String, long[]> processorTimes = new LinkedHashMap<>();
    private long controls;

    private LineRates(long bytes, Path folder) throws IOException {
        documents = Portfolio.documents(bytes);
        file = folder.resolve("portfolio.jsonl");
        gzip = folder.resolve("portfolio.jsonl.gz");
        try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file));
                OutputStream packed = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            for (byte[] document : documents) {
                plain.write(document);
                packed.write(document);
            }
        }
    }

    /**
     * Runs the measurement.
     *
     * @param args the size of the portfolio in megabytes
     * @throws Exception if the file can't be written or read
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("lines");
        LineRates rates = new LineRates(Long.parseLong(args[0]) * 1_000_000, folder);
        for (int round = 0; round < ROUNDS; round++) {
            rates.measure(round);
        }
        rates.print();
        Files.delete(rates.file);
        Files.delete(rates.gzip);
        Files.delete(folder);
    }

    private void measure(int round) throws Exception {
        time(round, MEMORY, () -> count(documents.stream().map(Portfolio.JSON::read)));
        time(round, NOTHING_SHARED, this::readInHalves);
        time(round, SEQUENTIAL, () -> count(lines.read(file)));
        time(round, PARALLEL, () -> count(lines.read(file).parallel()));
        time(round, "file, parallel, forEachOrdered", this::readInOrder);
        time(round, "stream, sequential", () -> readStream(false, Files.newInputStream(file)));
        time(round, "stream, parallel", () -> readStream(true, Files.newInputStream(file)));
        time(round, "gzip, sequential", () -> readStream(false, unpack()));
        time(round, "gzip, parallel", () -> readStream(true, unpack()));
    }

    private void time(int round, String name, Callable<Long> reading) throws Exception {
        long processorStart = PROCESS.getProcessCpuTime();
        long start = System.nanoTime();
        controls = reading.call();
        times.computeIfAbsent(name, any -> new long[ROUNDS])[round] = System.nanoTime() - start;
        processorTimes.computeIfAbsent(name, any -> new long[ROUNDS])[round] =
                PROCESS.getProcessCpuTime() - processorStart;
    }

    private static long count(Stream<Checklist> portfolio) {
        try (portfolio) {
            return portfolio.mapToLong(checklist -> checklist.controls().size()).sum();
        }
    }

    private long readInOrder() throws IOException {
        long[] sum = new long[1];
        try (Stream<Checklist> portfolio = lines.read(file)) {
            portfolio
                    .parallel()
                    .forEachOrdered(checklist -> sum[0] += checklist.controls().size());
        }
        return sum[0];
    }

    private long readStream(boolean parallel, InputStream stream) throws IOException {
        try (stream) {
            Stream<Checklist> portfolio = lines.read(stream, "portfolio");
            return count(parallel ? portfolio.parallel() : portfolio);
        }
    }

    private InputStream unpack() throws IOException {
        return new GZIPInputStream(Files.newInputStream(gzip), 1 << 16);
    }

    private long readInHalves() throws InterruptedException {
        int half = documents.size() / 2;
        long[] sums = new long[2];
        List<Thread> threads = IntStream.range(0, 2)
                .mapToObj(i -> new Thread(() -> {
                    var own = ChecklistLines.create();
                    sums[i] = documents.subList(i * half, i == 0 ? half : documents.size()).stream()
                            .mapToLong(line -> count(own.read(line)))
                            .sum();
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return sums[0] + sums[1];
    }

    private void print() throws IOException {
        double megabytes = Files.size(file) / 1e6;
        System.out.printf(Locale.ROOT, "%.0f MB, %d controls%n%n", megabytes, controls);
        System.out.println(
                "| reading | fastest | median | processors | MB/s | controls/s |\n|---|---|---|---|---|---|");
        times.forEach((name, all) -> {
            Arrays.sort(all);
            double seconds = all[0] / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f | %.0f |%n",
                    name,
                    all[0] / 1e6,
                    all[ROUNDS / 2] / 1e6,
                    fastest(processorTimes, name) / 1e6,
                    megabytes / seconds,
                    controls / seconds);
        });
        System.out.println("\n| reading | compared with | ratio | of processor time | target |\n|---|---|---|---|---|");
        ratio(SEQUENTIAL, MEMORY, "≤ 1.1");
        ratio(PARALLEL, SEQUENTIAL, "≤ 0.6");
        ratio(NOTHING_SHARED, MEMORY, "");
    }

    private void ratio(String operation, String baseline, String target) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %s |%n",
                operation,
                baseline,
                fastest(times, operation) / fastest(times, baseline),
                fastest(processorTimes, operation) / fastest(processorTimes, baseline),
                target);
    }

    private static double fastest(Map<String, long[]> measured, String name) {
        return Arrays.stream(measured.get(name)).min().orElseThrow();
    }
}
