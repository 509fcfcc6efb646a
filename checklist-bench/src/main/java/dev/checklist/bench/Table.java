// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints what docs/performance.md shows: times, allocation, and ratios to the floors. */
public final class Table {

    private final Map<String, Result<?>> times = new TreeMap<>();
    private final Map<String, Double> allocations = new TreeMap<>();

    private Table() {}

    /**
     * Runs the benchmarks.
     *
     * @param args patterns of their names; all, if there are none
     * @throws Exception if one fails
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
        table.add(new Runner(options.build()).run());
        table.print();
    }

    private void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+)Benchmark\\.", "$1 ");
            times.put(name, result.getPrimaryResult());
            allocations.put(
                    name, result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
    }

    private void print() {
        System.out.println("\n| what | time | ± | allocated |\n|---|---|---|---|");
        times.forEach((name, time) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f %s | %.1f | %.2f MB |%n",
                name,
                time.getScore(),
                time.getScoreUnit(),
                time.getScoreError(),
                allocations.get(name) / 1e6));
        System.out.println("\n| what | against | ratio | target |\n|---|---|---|---|");
        ratio("JsonRead checklist", "JsonRead bareTokenScan", "≤ 2.1");
        ratio("JsonRead checklist", "JsonRead textScan", "≤ 1.2");
        ratio("JsonWrite checklist", "JsonWrite bareGenerator", "≤ 1.6");
        ratio("CsvRead checklist", "CsvRead bareScan", "≤ 1.4");
        ratio("CsvWrite checklist", "CsvWrite bareWriter", "≤ 1.3");
        ratio("SheetRead checklist", "SheetRead fastexcel", "≤ 1.5");
        ratio("SheetRead poi", "SheetRead checklist", "≥ 5");
        ratio("SheetRead checklist", "SheetRead byMapping", "≤ 1.1");
        ratio("Diff diff", "Diff read", "≤ 1");
        ratio("Diff tenfoldDiff", "Diff diff", "about 10");
        ratio("Coverage coverage", "Coverage read", "≤ 1.25");
        ratio("Libraries loadOscal", "Libraries loadChecklist", "≥ 30");
        ratio("Libraries loadCycloneDx", "Libraries loadChecklist", "≥ 40");
        ratio("Libraries loadCycloneDxChecked", "Libraries loadChecklist", "");
        ratio("Libraries loadCycloneDxKept", "Libraries loadChecklist", "");
        ratio("Libraries saveOscal", "Libraries saveChecklist", "≥ 30");
        ratio("Libraries saveCycloneDx", "Libraries saveChecklist", "≥ 8");
    }

    private void ratio(String what, String against, String target) {
        if (times.containsKey(what) && times.containsKey(against)) {
            double ratio = times.get(what).getScore() / times.get(against).getScore();
            System.out.printf(Locale.ROOT, "| %s | %s | %.2f | %s |%n", what, against, ratio, target);
        }
    }
}
