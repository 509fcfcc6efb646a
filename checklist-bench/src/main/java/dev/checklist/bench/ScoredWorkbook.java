// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Creates a questionnaire whose answers are scored by formulas on other sheets, as in HECVAT: 50 for each question. */
final class ScoredWorkbook {

    private static final int FORMULAS = 50;
    private static final int SHEETS = 5;

    private ScoredWorkbook() {}

    static byte[] of(int questions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook target = new Workbook(bytes, "bench", "1.0")) {
            Worksheet answers = target.newWorksheet("Questions");
            List<String> header = List.of("ID", "Question", "Answer", "Additional Information", "Guidance");
            for (int column = 0; column < header.size(); column++) {
                answers.value(0, column, header.get(column));
            }
            for (int row = 1; row <= questions; row++) {
                answers.value(row, 0, "DATA-" + row);
                answers.value(row, 1, "Does your organization protect the data of type " + row + " at rest?");
                answers.value(row, 4, "Describe how keys are managed and who has access to them. ".repeat(4) + row);
            }
            answers.range(1, 2, questions, 2).validateWithListByFormula("\"Yes,No,N/A\"");
            for (int sheet = 1; sheet <= SHEETS; sheet++) {
                writeScores(target.newWorksheet("Score " + sheet), questions);
            }
        }
        return bytes.toByteArray();
    }

    private static void writeScores(Worksheet scores, int questions) {
        for (int row = 1; row <= questions; row++) {
            String cell = "Questions!$C$" + (row + 1);
            scores.value(row, 0, "DATA-" + row);
            for (int i = 1; i <= FORMULAS / SHEETS; i++) {
                scores.formula(
                        row,
                        i,
                        i == 1
                                ? "IF(" + cell + "=\"Yes\",1,IF(" + cell + "=\"No\",0,\"\"))"
                                : "IF(ISNUMBER(B" + (row + 1) + "),B" + (row + 1) + "*" + i + "+LEN($A" + (row + 1)
                                        + "),0)");
            }
        }
    }
}
