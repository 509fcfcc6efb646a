// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.analysis.coverage.Coverage;
import dev.checklist.model.Checklist;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Measures counting the verdicts of 1,000,000 controls while they are read from JSON, compared with only reading them.
 */
public class CoverageBenchmark extends Measured {

    private static final int CONTROLS = 1_000_000;

    private List<byte[]> documents;
    private int copies;

    @Setup
    public void makeDocuments() {
        documents = Portfolio.documents(BYTES);
        int controls = Portfolio.JSON.read(documents.get(0)).controls().size();
        copies = (CONTROLS + controls - 1) / controls;
    }

    private Stream<Checklist> portfolio() {
        return IntStream.range(0, copies).mapToObj(i -> Portfolio.JSON.read(documents.get(i % documents.size())));
    }

    @Benchmark
    public void read(Blackhole sink) {
        portfolio().forEach(sink::consume);
    }

    @Benchmark
    public Coverage coverage() {
        return portfolio().map(Coverage::of).reduce(Coverage.empty(), Coverage::plus);
    }
}
