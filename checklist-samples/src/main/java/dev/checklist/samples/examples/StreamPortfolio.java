// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import dev.checklist.io.json.ChecklistLines;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Verdict;
import dev.checklist.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a portfolio of a thousand checklists and counts its verdicts in constant memory. */
public final class StreamPortfolio {

    private StreamPortfolio() {}

    /**
     * Runs the example.
     *
     * @param args the folder to write to
     * @throws IOException if the folder can't be written to
     */
    public static void main(String[] args) throws IOException {
        Path file = Files.createDirectories(Path.of(args[0])).resolve("portfolio.jsonl");
        ChecklistLines lines = ChecklistLines.create();

        Checklist sheet = Samples.cybozuComChina();
        lines.write(IntStream.range(0, 1000).mapToObj(i -> sheet.withId("vendor-" + i)), file);

        try (Stream<Checklist> portfolio = lines.read(file)) {
            Map<Verdict, Long> counts = portfolio
                    .parallel()
                    .flatMap(checklist -> checklist.controls().stream())
                    .map((Control control) -> control.status().verdict())
                    .collect(Collectors.groupingBy(verdict -> verdict, TreeMap::new, Collectors.counting()));
            counts.forEach((verdict, count) -> System.out.println(verdict.token() + ": " + count));
        }
    }
}
