// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.Cases;
import dev.checklist.io.Limits;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class CsvErrorTest {

    private static final String HEAD =
            "type,id,parent,label,text,status,verdict,remarks,format\nchecklist,c,,,t,,,,checklist/1.%s\n";
    private static final String START = HEAD.formatted(0);

    private final ChecklistCsv csv = ChecklistCsv.create();

    static Stream<Arguments> cases() throws IOException {
        return Cases.of("csv-errors.json", "base.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void refuses(Cases input) {
        input.assertRefused(this::read);
    }

    private Object read(Object input) throws IOException {
        if (input instanceof String text) {
            return csv.read(text);
        }
        if (input instanceof byte[] bytes) {
            return csv.read(bytes);
        }
        return input instanceof InputStream stream
                ? csv.read(stream, Location.INPUT)
                : csv.read((Reader) input, Location.INPUT);
    }

    private String refusal(String text) {
        return assertThrows(ChecklistParseException.class, () -> csv.read(text)).getMessage();
    }

    @Test
    void readsTheTableThatTheCasesSpoil() throws IOException {
        String base = Cases.resource("base.csv");
        Checklist checklist = csv.read(base);
        assertEquals(ChecklistJson.create().read(Cases.resource("base.json")), checklist);
        assertEquals(base, csv.writeString(checklist));
    }

    @Test
    void reportsUnknownColumnsOfANewerMinorFormat() throws IOException {
        String table = HEAD.formatted(4).replace("format\n", "format,owner\n").replace("1.4\n", "1.4,me\n");
        List<Problem> expected = List.of(new Problem(
                Problem.Severity.WARNING,
                "unknown-column",
                new Location(Location.INPUT, 1, 57, ""),
                "Unknown column 'owner', expected a column of format checklist/1.0"));
        assertEquals(expected, csv.readWithProblems(table).problems());
        assertEquals(
                expected,
                csv.readWithProblems(table.getBytes(StandardCharsets.UTF_8)).problems());
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                expected,
                csv.readWithProblems(new ByteArrayInputStream(bytes), Location.INPUT)
                        .problems());
        assertEquals(
                "Unknown column 'owner', expected a column of format checklist/1.0 (<input>:1:57)", refusal(table));
    }

    @Test
    void countsTheLinesOfTheNamesOfColumns() {
        String names = "\"my\r\nown\",\"a\rb\nc\",\"\"\"\",\"x\",\"last\n\"";
        String table =
                HEAD.formatted(4).replace("format\n", "format," + names + "\n").replace("1.4\n", "1.4,,,,,\n");
        assertEquals(
                List.of(
                        new Location(Location.INPUT, 1, 57, ""),
                        new Location(Location.INPUT, 2, 6, ""),
                        new Location(Location.INPUT, 4, 4, ""),
                        new Location(Location.INPUT, 4, 9, ""),
                        new Location(Location.INPUT, 4, 13, "")),
                csv.readWithProblems(table).problems().stream()
                        .map(Problem::location)
                        .toList());
    }

    @Test
    void reportsUnknownColumnsOfItsOwnFormatIfAsked() {
        ChecklistCsv lenient = ChecklistCsv.with(CsvOptions.defaults().withUnknownColumns(UnknownPolicy.REPORT));
        String table = START.replace("format\n", "format,owner\n").replace("1.0\n", "1.0,me\n");
        assertEquals(1, lenient.readWithProblems(table).problems().size());
        assertThrows(ChecklistParseException.class, () -> csv.readWithProblems(table));
    }

    @Test
    void readsANewerMinorFormatWholeIfNothingIsNew() {
        assertEquals("c", csv.read(HEAD.formatted(9)).id());
    }

    @Test
    void refusesAnUnpairedSurrogate() {
        assertEquals(
                "requirement holds the unpaired surrogate U+D800 at index 1, expected whole characters (<input>:4:14)",
                refusal(START + "section,1,,,s,,,,\ncontrol,2,1,,a\uD800,,planned,,\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 6EC0AF, 0xC0, 10",
        "UTF-8, FF, 0xFF, 9",
        "windows-31j, 82A081, 0x81, 10",
        "windows-31j, 82A0FD, 0xFD, 10",
        "UTF-16LE, 00D86100, 0x00, 9",
    })
    void refusesBytesThatAreNotOfTheEncoding(String charset, String hex, String found, int column) {
        Charset encoding = Charset.forName(charset);
        byte[] start = (START + "note,,,,").getBytes(encoding);
        byte[] rest = HexFormat.of().parseHex(hex);
        byte[] bytes = java.util.Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, bytes, start.length, rest.length);
        ChecklistCsv reader = ChecklistCsv.with(CsvOptions.defaults().withCharset(encoding));
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> reader.read(bytes));
        assertEquals("Found the byte %s, expected %s (<input>:3:%s)".formatted(found, charset, column), e.getMessage());
    }

    @Test
    void keepsNulAsText() {
        assertEquals(List.of("a\0b"), csv.read(START + "note,,,,a\0b,,,,\n").notes());
    }

    @Test
    void refusesSectionsNestedTooDeep() {
        assertEquals(16, csv.read(START + chain(16)).pathTo("16").size());
        assertEquals(
                "Section '17' is nested too deep, expected at most 16 levels (<input>:19:12)",
                refusal(START + chain(17)));
        assertTrue(refusal(START + chain(100_000)).startsWith("Section '17' is nested too deep"));
    }

    private static String chain(int sections) {
        StringBuilder rows = new StringBuilder("section,1,,,s,,,,\n");
        for (int i = 2; i <= sections; i++) {
            rows.append("section,").append(i).append(',').append(i - 1).append(",,s,,,,\n");
        }
        return rows.toString();
    }

    @Test
    void refusesALongCircle() {
        String circle = chain(100_000).replaceFirst("section,1,,", "section,1,100000,");
        assertEquals(
                "Section '1' is below itself, expected a parent that leads to the checklist (<input>:3:11)",
                refusal(START + circle));
    }

    @Tag("slow")
    @Test
    void readsAMillionRows() {
        StringBuilder rows = new StringBuilder(START).append("section,s,,,s,,,,\n");
        for (int i = 0; i < 1_000_000; i++) {
            rows.append("control,").append(i).append(",s,,r,,planned,,\n");
        }
        assertEquals(1_000_000, csv.read(rows.toString()).controls().size());
    }

    @Test
    void refusesMoreThanTheLimits() {
        String table = START + "note,,,,\"" + "x".repeat(1000) + "\",,,,\n";
        assertEquals(
                "Cell is too long, expected at most 999 characters (<input>:3:9)",
                limited(Limits.defaults().withMaxTextLength(999), table));
        assertEquals(
                "Input is too large, expected at most 1000 characters (<input>)",
                limited(Limits.defaults().withMaxInputSize(1000), table));
        Limits enough = new Limits(table.length(), 1000);
        assertEquals(
                1,
                ChecklistCsv.with(CsvOptions.defaults().withLimits(enough))
                        .read(table)
                        .notes()
                        .size());
    }

    private static String limited(Limits limits, String table) {
        ChecklistCsv reader = ChecklistCsv.with(CsvOptions.defaults().withLimits(limits));
        return assertThrows(ChecklistParseException.class, () -> reader.read(table))
                .getMessage();
    }

    @Test
    void refusesACellOf100Megabytes() {
        byte[] bytes = new byte[100_000_000];
        java.util.Arrays.fill(bytes, (byte) 'x');
        byte[] start = (START + "note,,,,").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, bytes, 0, start.length);
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> csv.read(bytes));
        assertEquals("Cell is too long, expected at most 16777216 characters (<input>:3:9)", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"IT, owner, 67", "TLS 1.3, note, 70"})
    void namesThePartOfAPlan(String text, String component, int column) throws IOException {
        String spoiled = Cases.resource("base.csv")
                .replace(",2026-10-31,IT,TLS 1.3,", ",2026-10-31,IT,TLS 1.3,".replace(text, "\uD842"));
        assertEquals(
                "%s holds the unpaired surrogate U+D842 at index 0, expected whole characters (<input>:16:%s)"
                        .formatted(component, column),
                refusal(spoiled));
    }
}
