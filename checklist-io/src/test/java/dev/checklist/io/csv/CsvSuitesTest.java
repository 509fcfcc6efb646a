// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import de.siegmar.fastcsv.reader.CsvParseException;
import dev.checklist.io.Limits;
import dev.checklist.io.file.Decoder;
import dev.checklist.io.file.Input;
import dev.checklist.io.file.TextBuffers;
import dev.checklist.model.problem.ChecklistParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs test suites of other projects for CSV readers, at the level of cells. */
class CsvSuitesTest {

    private static final Path DATA = Path.of(System.getProperty("checklist.testdata", "../shared/testdata"));

    @BeforeEach
    void needsTheFiles() {
        assumeTrue(Files.isDirectory(DATA), "the real files are not here: " + DATA);
    }

    /** Returns the cells as the reader of checklists gets them, before it interprets them. */
    private static List<List<String>> cells(String text) {
        List<List<String>> records = new ArrayList<>();
        CsvTable.parser().ofCsvRecord(text).forEach(record -> records.add(record.getFields()));
        return records;
    }

    private static String decoded(Path file, String charset) throws IOException {
        return Decoder.text(
                Input.of(file, Limits.defaults()), java.nio.charset.Charset.forName(charset), new TextBuffers());
    }

    @Test
    void readsCsvSpectrum() throws IOException {
        int count = 0;
        try (Stream<Path> files = Files.list(DATA.resolve("torture/csv-spectrum/csvs"))) {
            for (Path file : files.toList()) {
                List<List<String>> records = cells(decoded(file, "UTF-8"));
                JsonNode expected = new ObjectMapper()
                        .readTree(DATA.resolve("torture/csv-spectrum/json")
                                .resolve(file.getFileName().toString().replace(".csv", ".json"))
                                .toFile());
                // A table with one row is given as a single object instead of an array.
                List<JsonNode> rows = new ArrayList<>();
                (expected.isArray() ? expected : List.of(expected)).forEach(rows::add);
                assertEquals(rows.size(), records.size() - 1, file.toString());
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < records.get(0).size(); column++) {
                        String title = records.get(0).get(column);
                        // The only value that differs between the files of the suite.
                        if (!title.equals("Contact Phone Number")) {
                            String expectedCell = rows.get(row).get(title).asText();
                            assertEquals(expectedCell, records.get(row + 1).get(column), file.toString());
                        }
                    }
                }
                count++;
            }
        }
        assertEquals(12, count);
    }

    @Test
    void decodesEveryByteOrderMark() throws IOException {
        for (String name : List.of("utf8", "utf16le", "utf16be", "utf32le", "utf32be")) {
            Path file = DATA.resolve("torture/fastcsv/" + name + "_bom.csv");
            assertEquals(
                    decoded(DATA.resolve("torture/fastcsv/utf8_bom.csv"), "UTF-8"), decoded(file, "ISO-8859-1"), name);
            assertEquals(2, cells(decoded(file, "UTF-8")).size(), name);
        }
    }

    @Test
    void decodesJapaneseFilesAlike() throws IOException {
        Path folder = DATA.resolve("ja/encoding");
        List<List<String>> truth = cells(decoded(folder.resolve("localgov_utf8_lf.csv"), "UTF-8"));
        assertEquals(1741, truth.size());
        assertEquals(truth, cells(decoded(folder.resolve("localgov_utf8_crlf.csv"), "UTF-8")));
        assertEquals(truth, cells(decoded(folder.resolve("localgov_sjis_lf.csv"), "windows-31j")));
        assertEquals(truth, cells(decoded(folder.resolve("localgov_sjis_crlf.csv"), "windows-31j")));
    }

    @Test
    void refusesTablesThatAreNotChecklists() throws IOException {
        for (String name :
                List.of("torture/jackson/fuzz-50402.csv", "torture/jackson/story-100.csv", "asvs/asvs-5.0.0-en.csv")) {
            assertThrows(
                    ChecklistParseException.class, () -> ChecklistCsv.create().read(DATA.resolve(name)), name);
        }
    }

    /** Runs all specifications except those with comment lines, which this format does not have. */
    @Test
    void readsTheSpecificationsOfFastCsv() throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        int count = 0;
        try (Stream<Path> files = Files.list(DATA.resolve("torture/fastcsv/spec"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode specification = yaml.readTree(file.toFile());
                JsonNode settings = specification.path("settings");
                if (settings.path("commentMode").asText("NONE").equals("NONE")) {
                    for (JsonNode check : specification.get("checks")) {
                        count++;
                        assertRead(check, settings.path("exceptionAllowed").asBoolean());
                    }
                }
            }
        }
        assertEquals(46, count);
    }

    private static void assertRead(JsonNode check, boolean exceptionAllowed) {
        for (String end : List.of("\r", "\n", "\r\n")) {
            List<List<String>> expected = new ArrayList<>();
            for (JsonNode record : check.get("records")) {
                List<String> fields = new ArrayList<>();
                record.forEach(field -> fields.add(marks(field.asText(), end)));
                // Empty lines are ignored; the specifications leave this open.
                if (!fields.equals(List.of("")) || check.get("input").asText().contains("\"")) {
                    expected.add(fields);
                }
            }
            try {
                assertEquals(
                        expected,
                        cells(marks(check.get("input").asText(), end)),
                        check.get("id").asText());
            } catch (CsvParseException e) {
                assertTrue(exceptionAllowed, check.get("id").asText());
            }
        }
    }

    private static String marks(String text, String end) {
        return text.replace("␍", "\r")
                .replace("␊", "\n")
                .replace("␤", "\r\n")
                .replace("⏎", end)
                .replace("␠", " ");
    }
}
