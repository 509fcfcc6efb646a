// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.model.Checklist;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.sheets.fill.FillResult;
import dev.checklist.sheets.fill.SheetFiller;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures filling a questionnaire with 17,000 formulas, compared with reading it. */
public class SheetFillBenchmark extends Measured {

    private static final int QUESTIONS = Integer.getInteger("bench.rows", 340);

    private byte[] workbook;
    private Checklist answers;

    @Setup
    public void makeWorkbook() throws IOException {
        workbook = ScoredWorkbook.of(QUESTIONS);
        answers = read().checklist()
                .mapControls(control -> control.withStatus(new Status(Verdict.IMPLEMENTED, "Yes"))
                        .withRemarks("Keys are in a module, see the policy on " + control.id()));
        if (fill().written().size() != 2 * QUESTIONS) {
            throw new IllegalStateException("Not all answers were written");
        }
    }

    @Benchmark
    public SheetImport read() {
        return SheetReader.create().read(workbook);
    }

    @Benchmark
    public FillResult fill() throws IOException {
        return SheetFiller.create().fill(workbook, answers, new ByteArrayOutputStream());
    }
}
