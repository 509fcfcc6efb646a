// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.csv.CsvOptions;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Samples;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.TestWorkbook;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refuses the JSON and CSV of this library, whatever its name and encoding, and reads sheets that are like them. */
class OwnFilesTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final Checklist CHECKLIST = Samples.CHECKLIST;
    private static final String CSV = ChecklistCsv.create().writeString(CHECKLIST);
    private static final String JSON = ChecklistJson.create().writeString(CHECKLIST);

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(
                        ChecklistCsv.with(CsvOptions.defaults().withCharset(WINDOWS_31J))
                                .writeBytes(CHECKLIST),
                        "a checklist as CSV, which ChecklistCsv reads if its options name the charset windows-31j,"
                                + " expected a sheet"),
                arguments(
                        ChecklistCsv.with(CsvOptions.builder()
                                        .charset(StandardCharsets.UTF_16LE)
                                        .byteOrderMark(true)
                                        .build())
                                .writeBytes(CHECKLIST),
                        "a checklist as CSV, which ChecklistCsv reads, expected a sheet"),
                arguments(
                        OwnFilesProperties.saved(CSV, ';').getBytes(WINDOWS_31J),
                        "a checklist as CSV with ';' between its cells, expected commas, which ChecklistCsv reads"),
                arguments(
                        ("sep=|\n" + OwnFilesProperties.saved(CSV, '|')).getBytes(StandardCharsets.UTF_8),
                        "a checklist as CSV with '|' between its cells, expected commas, which ChecklistCsv reads"),
                arguments(
                        ("Our answers,,,,,,,\n\n" + CSV).getBytes(StandardCharsets.UTF_8),
                        "a checklist as CSV, which ChecklistCsv reads, expected a sheet"),
                arguments(
                        CSV.replaceFirst("\ncheck.*\n", "\n").getBytes(StandardCharsets.UTF_8),
                        "a checklist as CSV, which ChecklistCsv reads, expected a sheet"),
                arguments(
                        "verdict,type,id,parent,label,text,status,remarks\n,checklist,a,,,A,,\n,total,1,,,,,\n"
                                .getBytes(StandardCharsets.UTF_8),
                        "a checklist as CSV, which ChecklistCsv reads, expected a sheet"),
                arguments(
                        TestWorkbook.of("type|id|parent|label|text|status|verdict|remarks", "checklist|a|||A|||")
                                .bytes(),
                        "a checklist as CSV in a workbook, expected it saved as CSV, which ChecklistCsv reads"),
                arguments(
                        ("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_8),
                        "a checklist as JSON, which ChecklistJson reads, expected a sheet"),
                arguments(
                        ("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_16LE),
                        "a checklist as JSON in UTF-16LE, expected UTF-8, which ChecklistJson reads"),
                arguments(
                        (JSON + JSON).getBytes(StandardCharsets.UTF_16BE),
                        "checklists as JSON lines in UTF-16BE, expected UTF-8, which ChecklistLines reads"),
                arguments(
                        "{\"id\": {\"format\": 1}, \"format\": \"checklist/1.9\"".getBytes(StandardCharsets.UTF_8),
                        "a checklist as JSON, which ChecklistJson reads, expected a sheet"),
                arguments(
                        "{\"format\": \"other\"}".getBytes(StandardCharsets.UTF_8),
                        "a JSON document, expected its table as .xlsx or as text"),
                arguments(
                        " [[\"No\", \"Question\"]]".getBytes(StandardCharsets.UTF_8),
                        "a JSON document, expected its table as .xlsx or as text"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void areRefusedWithTheirReader(byte[] file, String expected) {
        ChecklistParseException refusal = assertThrows(
                ChecklistParseException.class,
                () -> SheetReader.create().read(new ByteArrayInputStream(file), "renamed.xlsx"));
        assertEquals("Found " + expected + " (renamed.xlsx)", refusal.getMessage());
    }

    @Test
    void allTypesOfRowsAreKnown() {
        Set<String> types = new TreeSet<>();
        CSV.lines().skip(1).forEach(row -> types.add(row.substring(0, row.indexOf(','))));
        assertEquals(
                Set.of(
                        "assessment",
                        "basis",
                        "checklist",
                        "choice",
                        "control",
                        "evidence",
                        "note",
                        "property",
                        "reference",
                        "section",
                        "term"),
                types);
        String rest = CSV.replaceFirst("\ncheck.*\n", "\n");
        assertThrows(
                ChecklistParseException.class, () -> SheetReader.create().read(rest.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type,id,parent,label,text,status,verdict,remarks\n"
                        + "technical,1,,,Are doors locked?,Yes,ok,\norganisational,2,,,Are keys counted?,No,,\n",
                "id,type,text,status,remarks\n1,control,Are doors locked?,Yes,\n2,control,Are keys counted?,No,\n",
                "[Acme] Answers,,\nid,text,status\n1,Are doors locked?,Yes\n2,Are keys counted?,No\n",
                "{checklist/1.0},,\nid,text,status\n1,Are doors locked?,Yes\n2,Are keys counted?,No\n",
            })
    void sheetsWithSuchWordsAreRead(String sheet) {
        assertEquals(
                List.of("Are doors locked?", "Are keys counted?"),
                SheetReader.create().read(sheet.getBytes(StandardCharsets.UTF_8)).checklist().controls().stream()
                        .map(Control::requirement)
                        .toList());
    }
}
