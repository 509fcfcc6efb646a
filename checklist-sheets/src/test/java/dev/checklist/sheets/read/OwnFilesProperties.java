// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.csv.CsvOptions;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.ChecklistLines;
import dev.checklist.io.json.JsonOptions;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.problem.ChecklistParseException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is in a checklist, its JSON and CSV are not taken for a sheet. */
class OwnFilesProperties {

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Property(tries = 200)
    void csvIsRefused(@ForAll("checklists") Checklist checklist, @ForAll boolean byteOrderMark) {
        Assume.that(!looksLikeUtf16(ChecklistCsv.create().writeString(checklist)));
        CsvOptions options = CsvOptions.defaults().withByteOrderMark(byteOrderMark);
        assertRefused(
                "a checklist as CSV, which ChecklistCsv reads, expected a sheet",
                ChecklistCsv.with(options).writeBytes(checklist));
    }

    @Property(tries = 200)
    void csvSavedWithOtherSeparatorsIsRefused(@ForAll("checklists") Checklist checklist) {
        String csv = ChecklistCsv.create().writeString(checklist);
        Assume.that(!looksLikeUtf16(csv));
        assertRefused(
                "a checklist as CSV with ';' between its cells, expected commas, which ChecklistCsv reads",
                saved(csv, ';').getBytes(StandardCharsets.UTF_8));
        assertRefused(
                "a checklist as CSV with tabs between its cells, expected commas, which ChecklistCsv reads",
                ("\uFEFF" + saved(csv, '\t')).getBytes(StandardCharsets.UTF_16LE));
    }

    /** Whether NUL characters are so many that a file without a mark would be taken for one in UTF-16. */
    private static boolean looksLikeUtf16(String csv) {
        return 10 * csv.chars().filter(c -> c == 0).count() > csv.length();
    }

    /** Returns a CSV text with another separator. */
    static String saved(String csv, char separator) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(record -> record.getFields().stream()
                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(separator), "", "\r\n")))
                .collect(Collectors.joining());
    }

    @Property(tries = 200)
    void jsonIsRefused(@ForAll("checklists") Checklist checklist, @ForAll boolean pretty) {
        JsonOptions options = JsonOptions.defaults().withPretty(pretty);
        assertRefused(
                "a checklist as JSON, which ChecklistJson reads, expected a sheet",
                ChecklistJson.with(options).writeBytes(checklist));
    }

    @Property(tries = 50)
    void linesAreRefused(@ForAll("checklists") Checklist first, @ForAll("checklists") Checklist second) {
        assertRefused(
                "checklists as JSON lines, which ChecklistLines reads, expected a sheet",
                ChecklistLines.create().writeBytes(Stream.of(first, second)));
    }

    private static void assertRefused(String expected, byte[] file) {
        assertEquals(
                "Found " + expected + " (<input>)",
                assertThrows(
                                ChecklistParseException.class,
                                () -> SheetReader.create().read(file))
                        .getMessage());
    }
}
