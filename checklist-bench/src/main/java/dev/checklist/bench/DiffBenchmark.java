// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.analysis.diff.ChecklistDiff;
import dev.checklist.model.Checklist;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures comparing two editions of 10,000 and of 100,000 controls, compared with reading one of 10,000 from JSON. */
public class DiffBenchmark extends Measured {

    private static final int SHORT = 10_000;
    private static final int LONG = 100_000;

    private Checklist last;
    private Checklist next;
    private Checklist longLast;
    private Checklist longNext;
    private byte[] document;

    @Setup
    public void makeEditions() {
        last = Editions.last(SHORT);
        next = copy(Editions.next(last));
        longLast = Editions.last(LONG);
        longNext = copy(Editions.next(longLast));
        document = Portfolio.JSON.writeBytes(last);
    }

    /** Returns a copy that shares no objects with the last edition, as if it had been read from a file. */
    private static Checklist copy(Checklist edition) {
        return Portfolio.JSON.read(Portfolio.JSON.writeBytes(edition));
    }

    @Benchmark
    public Checklist read() {
        return Portfolio.JSON.read(document);
    }

    @Benchmark
    public ChecklistDiff diff() {
        return ChecklistDiff.between(last, next);
    }

    @Benchmark
    public ChecklistDiff tenfoldDiff() {
        return ChecklistDiff.between(longLast, longNext);
    }
}
