// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.csv.CsvOptions;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Changes an answer and writes the checklist as JSON, and as CSV that Excel opens. */
public final class ChangeChecklist {

    private ChangeChecklist() {}

    /**
     * Runs the example.
     *
     * @param args the folder to write to
     * @throws IOException if the folder can't be written to
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));

        Checklist changed = Samples.cybozuComChina()
                .withUpdated(LocalDate.of(2026, 4, 1))
                .update(
                        "11.7",
                        control -> control.withStatus(new Status(Verdict.IMPLEMENTED, "○"))
                                .withRemarks("IPv6に対応しております。"));

        ChecklistJson.create().write(changed, folder.resolve("changed.json"));
        // The byte order mark tells Excel that the file is UTF-8.
        ChecklistCsv.with(CsvOptions.defaults().withByteOrderMark(true)).write(changed, folder.resolve("changed.csv"));

        Checklist read = ChecklistCsv.create().read(folder.resolve("changed.csv"));
        System.out.println("11.7 is now " + read.control("11.7").orElseThrow().status());
    }
}
