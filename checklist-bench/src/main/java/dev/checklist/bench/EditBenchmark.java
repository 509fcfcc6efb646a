// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.model.Checklist;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures changing each of 16,000 controls at once, compared with changing one of them. */
public class EditBenchmark extends Measured {

    private static final int CONTROLS = 16_000;

    private Checklist checklist;

    @Setup
    public void makeChecklist() {
        checklist = Editions.last(CONTROLS);
    }

    @Benchmark
    public Checklist mapControls() {
        return checklist.mapControls(control -> control.withRemarks("Reviewed."));
    }

    @Benchmark
    public Checklist update() {
        return checklist.update("c15000", control -> control.withRemarks("Reviewed."));
    }
}
