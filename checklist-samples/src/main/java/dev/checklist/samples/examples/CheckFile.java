// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a file that somebody sent, and prints what is wrong with it. Plain Java, without a framework. */
public final class CheckFile {

    private CheckFile() {}

    static String check(Path file) {
        try {
            Checklist checklist = file.toString().endsWith(".csv")
                    ? ChecklistCsv.create().read(file)
                    : ChecklistJson.create().read(file);
            return "%s: %d controls"
                    .formatted(checklist.title(), checklist.controls().size());
        } catch (ChecklistParseException e) {
            return "Not a checklist, see line " + e.location().line() + ": " + e.getMessage();
        } catch (IOException e) {
            return "Can't read: " + e;
        }
    }

    /**
     * Runs the example.
     *
     * @param args the files to check
     */
    public static void main(String[] args) {
        for (String file : args) {
            System.out.println(check(Path.of(file)));
        }
    }
}
