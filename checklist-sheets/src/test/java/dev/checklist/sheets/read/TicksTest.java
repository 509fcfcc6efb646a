// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads rows of columns of which one is ticked. */
class TicksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "✓;;        | implemented",
                ";レ;        | not-implemented",
                ";;■        | not-applicable",
                "Y;N;N      | implemented",
                "N;Y;N      | not-implemented",
                "No;No;Yes  | answered",
                "x;-;-      | implemented",
                "-;x;/      | not-implemented",
                "[ ];[x];[ ] | not-implemented",
                "☐;☐;☑      | not-applicable",
                "TRUE;FALSE;FALSE | implemented",
                "0;1;0      | not-implemented",
                ";No;       | not-implemented",
                "FALSE;FALSE;FALSE | unanswered",
                "-;-;-      | unanswered",
                "N;;        | answered",
                "nein;;     | answered",
                "partly;;   | answered",
                "x;x;       | answered",
                "Yes;No;N/A | answered",
            })
    void countsOneTick(String cells, String verdict) throws IOException {
        StringBuilder sheet = new StringBuilder("No;Question;Yes;No;N/A;Remarks\n");
        for (int i = 1; i <= 8; i++) {
            String row = i == 4 ? cells.strip() : i % 2 == 0 ? "x;;" : ";x;";
            sheet.append(i)
                    .append(";Is door number ")
                    .append(i)
                    .append(" locked?;")
                    .append(row)
                    .append(";\n");
        }
        Control control = SheetReader.create()
                .read(new ByteArrayInputStream(sheet.toString().getBytes(StandardCharsets.UTF_8)), "a.csv")
                .checklist()
                .controls()
                .get(3);
        assertEquals(verdict, control.status().verdict().token());
    }

    @Test
    void aWordBesideATickIsReported() {
        SheetImport sheet = SheetReader.create()
                .read("No,Question,Yes,No\n1,Is it locked?,x,\n2,Is it lit?,N/A,x\n3,Is it dry?,－,x\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("WARNING text-as-tick: Found 'N/A', expected a tick or nothing (<input>:3, C3)"),
                sheet.problems().stream().map(Problem::toString).toList());
        assertEquals("No", sheet.checklist().controls().get(1).status().mark());
    }
}
