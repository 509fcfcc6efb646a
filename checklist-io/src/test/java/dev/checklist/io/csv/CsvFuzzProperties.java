// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import dev.checklist.io.Cases;
import dev.checklist.io.Fuzz;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;

class CsvFuzzProperties {

    @Example
    void givesAValueOrTheDocumentedExceptionForBytes() throws IOException {
        ChecklistCsv csv = ChecklistCsv.create();
        Fuzz.feed(Cases.resource("base.csv").getBytes(StandardCharsets.UTF_8), csv::read);
    }

    @Example
    void givesAValueOrTheDocumentedExceptionInAnOldEncoding() throws IOException {
        Charset charset = Charset.forName("windows-31j");
        ChecklistCsv csv =
                ChecklistCsv.with(CsvOptions.defaults().withCharset(charset).withUnknownColumns(UnknownPolicy.REPORT));
        Fuzz.feed(
                Cases.resource("base.csv").getBytes(charset),
                bytes -> csv.readWithProblems(new ByteArrayInputStream(bytes), Location.INPUT));
    }
}
