// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.write.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtfulIdsTest {

    private static SheetImport read(String... ids) {
        Stream<String> rows = Stream.concat(
                Stream.of("No|Question|Answer"),
                Arrays.stream(ids).map(id -> id + "|What is asked for " + id + "|Yes"));
        return SheetReader.create()
                .read(TestWorkbook.of(rows.toArray(String[]::new)).bytes());
    }

    private static List<String> problems(SheetImport sheet) {
        return sheet.problems().stream()
                .filter(problem -> problem.code().equals("doubtful-id"))
                .map(Problem::toString)
                .toList();
    }

    @Test
    void datesAmongIdsAreReportedAndKept() {
        SheetImport sheet = read("1-1-1", "2024-01-02", "1-13");
        assertEquals(
                List.of("WARNING doubtful-id: Found the date '2024-01-02' among the ids, expected an id"
                        + " (<input>, Sheet1!A3)"),
                problems(sheet));
        assertEquals(
                List.of("1-1-1", "2024-01-02", "1-13"),
                sheet.checklist().controls().stream().map(Control::id).toList());
    }

    @Test
    void numbersOutOfOrderAreReportedAndKept() {
        SheetImport sheet = read("6.8", "6.9", "6.1", "6.11");
        assertEquals(
                List.of("WARNING doubtful-id: Found the id '6.1' out of order, expected one that ends in 0, which a"
                        + " number loses (<input>, Sheet1!A4)"),
                problems(sheet));
        assertEquals("6.1", sheet.checklist().controls().get(2).label().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-1 1-2 2-Jan 3-Jan            | 2-Jan 3-Jan",
                "1-12 Jan-13 1月2日 1/2/2024     | Jan-13 1月2日 1/2/2024",
                "1.1 2024/1/2 2024-01-02T12:00  | 2024/1/2 2024-01-02T12:00",
                "2024-01-02 2024-01-03          | ''",
                "2024-01-02 2024-01-03 Total    | ''",
                "AC-01 MAR-02 Mar-2x            | ''",
                "6.9 6.1                        | 6.1",
                "6.9 6.1 7.1                    | 6.1",
                "6.8 6.1 6.11                   | 6.1",
                "6.18 6.19 6.2 6.21             | 6.2",
                "6.99 6.1 6.101                 | 6.1",
                "6.9 6.10 6.11                  | ''",
                "1.9 1.1 1.2                    | ''",
                "1 1.1 1.11 1.12 1.2            | ''",
                "1.8 1.1 1.3                    | ''",
                "5.9 6.1 6.2                    | ''",
                "6.9 6.0 6.1                    | ''",
                "10 1 2                         | ''",
            })
    void onlyWhatOtherIdsProveIsReported(String ids, String doubtful) {
        List<String> found = read(ids.split(" +")).problems().stream()
                .filter(problem -> problem.code().equals("doubtful-id"))
                .map(problem -> problem.message().replaceAll("^[^']*'|'.*", ""))
                .toList();
        assertEquals(doubtful, String.join(" ", found));
    }

    @Test
    void idsOfAWrittenWorkbookAreTexts() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        SheetWriter.create().write(read("6.9", "6.1", "6.11").checklist(), workbook);
        assertEquals(List.of(), problems(SheetReader.create().read(workbook.toByteArray())));
    }
}
