// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints the tables of docs/performance.md: times, allocation, and ratios to the baselines.
 *
 * <p>All benchmarks run once per round, so that a machine that is slow for some minutes is slow for all of them. Other
 * programs on the machine can only make a time longer. Therefore the ratios are those of the fastest iterations; the
 * median shows how much the times were disturbed.
 */
public final class Table {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

    private final Map<String, List<Double>> times = new TreeMap<>();
    private final Map<String, String> units = new TreeMap<>();
    private final Map<String, Double> allocations = new TreeMap<>();

    private Table() {}

    /**
     * Runs the benchmarks.
     *
     * @param args patterns of the names of benchmarks; without any, all benchmarks run
     * @throws Exception if a benchmark fails
     */
    public static void main(String[] args) throws Exception {
        ChainedOptionsBuilder options =
                new OptionsBuilder().addProfiler(GCProfiler.class).shouldFailOnError(true);
        for (String pattern : args) {
            options.include(pattern);
        }
        if (args.length == 0) {
            options.include("dev.checklist.bench");
        }
        Table table = new Table();
        for (int round = 0; round < ROUNDS; round++) {
            table.add(new Runner(options.build()).run());
        }
        table.print();
    }

    private void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+)Benchmark\\.", "$1 ");
            List<Double> scores = times.computeIfAbsent(name, any -> new ArrayList<>());
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                fork.getIterationResults()
                        .forEach(iteration ->
                                scores.add(iteration.getPrimaryResult().getScore()));
            }
            Collections.sort(scores);
            units.put(name, result.getPrimaryResult().getScoreUnit().replace("/op", ""));
            allocations.put(
                    name, result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
    }

    private double fastest(String name) {
        return times.get(name).get(0);
    }

    private void print() {
        System.out.println("\n| operation | fastest | median | allocated |\n|---|---|---|---|");
        times.forEach((name, scores) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f %s | %.1f %s | %.2f MB |%n",
                name,
                scores.get(0),
                units.get(name),
                scores.get(scores.size() / 2),
                units.get(name),
                allocations.get(name) / 1e6));
        System.out.println("\n| operation | compared with | ratio | target |\n|---|---|---|---|");
        ratio("JsonRead checklist", "JsonRead bareTokenScan", "≤ 2.1");
        ratio("JsonRead checklist", "JsonRead textScan", "≤ 1.2");
        ratio("JsonWrite checklist", "JsonWrite bareGenerator", "≤ 1.6");
        ratio("CsvRead checklist", "CsvRead bareScan", "≤ 1.4");
        ratio("CsvWrite checklist", "CsvWrite bareWriter", "≤ 1.3");
        ratio("SheetRead checklist", "SheetRead fastexcel", "≤ 1.5");
        ratio("SheetRead poi", "SheetRead checklist", "≥ 5");
        ratio("SheetRead checklist", "SheetRead byMapping", "≤ 1.1");
        ratio("SheetWrite checklist", "SheetWrite fastexcel", "≤ 3");
        ratio("Diff diff", "Diff read", "≤ 1");
        ratio("Diff tenfoldDiff", "Diff diff", "about 10");
        ratio("Edit mapControls", "Edit update", "≤ 10");
        ratio("Coverage coverage", "Coverage read", "≤ 1.25");
        ratio("Libraries loadOscal", "Libraries loadChecklist", "≥ 30");
        ratio("Libraries loadOscalWithoutChecks", "Libraries loadChecklist", "");
        ratio("Libraries loadCycloneDx", "Libraries loadChecklist", "≥ 40");
        ratio("Libraries loadCycloneDxWithoutChecks", "Libraries loadChecklist", "");
        ratio("Libraries loadCycloneDxKept", "Libraries loadChecklist", "");
        ratio("Libraries loadCycloneDxKeptWithoutChecks", "Libraries loadChecklist", "");
        ratio("Libraries saveOscal", "Libraries saveChecklist", "≥ 30");
        ratio("Libraries saveCycloneDx", "Libraries saveChecklist", "");
        ratio("Libraries saveCycloneDx", "Libraries saveChecklistText", "≥ 8");
    }

    private void ratio(String operation, String baseline, String target) {
        if (times.containsKey(operation) && times.containsKey(baseline)) {
            double ratio = fastest(operation) / fastest(baseline);
            System.out.printf(Locale.ROOT, "| %s | %s | %.2f | %s |%n", operation, baseline, ratio, target);
        }
    }
}
