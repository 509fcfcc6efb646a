// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Verdict;
import dev.checklist.samples.Samples;
import java.util.stream.Collectors;

/** Loads a checklist and queries it. */
public final class QueryChecklist {

    private QueryChecklist() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Checklist sheet = Samples.cybozuComChina();

        long links = sheet.controls().stream()
                .flatMap(control -> control.evidence().stream())
                .count();
        System.out.println(sheet.controls().size() + " controls, " + links + " links as evidence");

        String path = sheet.pathTo("2.1.3").stream().map(Section::title).collect(Collectors.joining(" > "));
        System.out.println("2.1.3 is in: " + path);

        Control encryption = sheet.control("6.31").orElseThrow();
        System.out.println("6.31 is " + encryption.status().verdict().token());

        sheet.controls().stream()
                .filter(control -> control.status().verdict() != Verdict.IMPLEMENTED)
                .forEach(control -> System.out.println("To look at: " + control.id()));
    }
}
