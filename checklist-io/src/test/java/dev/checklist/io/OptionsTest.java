// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.csv.CsvOptions;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.ChecklistLines;
import dev.checklist.io.json.JsonOptions;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OptionsTest {

    @Test
    void limitsHaveTheirDefaults() {
        assertEquals(new Limits(268_435_456, 16_777_216), Limits.defaults());
        assertEquals(new Limits(5, 16_777_216), Limits.defaults().withMaxInputSize(5));
        assertEquals(new Limits(268_435_456, 6), Limits.defaults().withMaxTextLength(6));
    }

    @Test
    void limitsHaveTheirRange() {
        refuses("maxInputSize is 0, expected 1 to 2147483639", () -> new Limits(0, 1));
        refuses("maxInputSize is 2147483640, expected 1 to 2147483639", () -> new Limits(2147483640, 1));
        refuses("maxTextLength is 0, expected 1 or more", () -> new Limits(1, 0));
        assertEquals(2147483639, new Limits(2147483639, 1).maxInputSize());
    }

    @Test
    void jsonOptionsHaveTheirDefaults() {
        JsonOptions defaults = new JsonOptions(true, UnknownPolicy.REFUSE, Limits.defaults());
        assertEquals(defaults, JsonOptions.defaults());
        assertEquals(new JsonOptions(false, UnknownPolicy.REFUSE, Limits.defaults()), defaults.withPretty(false));
        assertEquals(
                new JsonOptions(true, UnknownPolicy.REPORT, Limits.defaults()),
                defaults.withUnknownMembers(UnknownPolicy.REPORT));
        assertEquals(
                new JsonOptions(true, UnknownPolicy.REFUSE, new Limits(1, 1)), defaults.withLimits(new Limits(1, 1)));
    }

    @Test
    void csvOptionsHaveTheirDefaults() {
        CsvOptions defaults = new CsvOptions(StandardCharsets.UTF_8, false, UnknownPolicy.REFUSE, Limits.defaults());
        assertEquals(defaults, CsvOptions.defaults());
        assertEquals(
                StandardCharsets.UTF_16,
                defaults.withCharset(StandardCharsets.UTF_16).charset());
        assertEquals(true, defaults.withByteOrderMark(true).byteOrderMark());
        assertEquals(
                UnknownPolicy.REPORT,
                defaults.withUnknownColumns(UnknownPolicy.REPORT).unknownColumns());
        assertEquals(new Limits(1, 1), defaults.withLimits(new Limits(1, 1)).limits());
        refuses(
                "charset is ISO-2022-CN, expected one that can encode",
                () -> defaults.withCharset(Charset.forName("ISO-2022-CN")));
    }

    @Test
    void buildersBeginWithTheDefaults() {
        assertEquals(Limits.defaults(), Limits.builder().build());
        assertEquals(JsonOptions.defaults(), JsonOptions.builder().build());
        assertEquals(CsvOptions.defaults(), CsvOptions.builder().build());
        assertEquals(
                new Limits(7, 8),
                Limits.builder().maxInputSize(7).maxTextLength(8).build());
        JsonOptions json = JsonOptions.builder().pretty(false).build();
        assertEquals(json, json.toBuilder().build());
        CsvOptions csv = CsvOptions.builder().byteOrderMark(true).build();
        assertEquals(csv, csv.toBuilder().build());
        assertEquals(
                new Limits(7, 9), new Limits(7, 8).toBuilder().maxTextLength(9).build());
    }

    private static void refuses(String message, Executable executable) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, executable).getMessage());
    }

    @Test
    void nameWhatIsNull() {
        refusesNull("unknownMembers", () -> new JsonOptions(true, null, Limits.defaults()));
        refusesNull("limits", () -> new JsonOptions(true, UnknownPolicy.REFUSE, null));
        refusesNull("charset", () -> CsvOptions.defaults().withCharset((Charset) null));
        refusesNull("unknownColumns", () -> CsvOptions.defaults().withUnknownColumns((UnknownPolicy) null));
        refusesNull("limits", () -> CsvOptions.defaults().withLimits((Limits) null));
        refusesNull("options", () -> ChecklistJson.with(null));
        refusesNull("options", () -> ChecklistLines.with(null));
        refusesNull("options", () -> ChecklistCsv.with(null));
        refusesNull("checklist", () -> new ReadResult(null, List.of()));
    }

    @Test
    void readersAndWritersNameWhatIsNull() {
        ChecklistJson json = ChecklistJson.create();
        refusesNull("path", () -> json.read((Path) null));
        refusesNull("stream", () -> json.read((InputStream) null, Location.INPUT));
        refusesNull("reader", () -> json.read((Reader) null, Location.INPUT));
        refusesNull("text", () -> json.read((String) null));
        refusesNull("bytes", () -> json.read((byte[]) null));
        refusesNull("checklist", () -> json.writeString(null));
        refusesNull("checklist", () -> json.write(null, Path.of("a")));
        refusesNull("path", () -> json.write(ChecklistArbitraries.large(1), (Path) null));
        refusesNull("stream", () -> json.write(ChecklistArbitraries.large(1), (OutputStream) null));
        refusesNull("writer", () -> json.write(ChecklistArbitraries.large(1), (Writer) null));
        ChecklistCsv csv = ChecklistCsv.create();
        refusesNull("path", () -> csv.read((Path) null));
        refusesNull("checklist", () -> csv.write(null, Path.of("a")));
        refusesNull("stream", () -> csv.write(ChecklistArbitraries.large(1), (OutputStream) null));
        refusesNull("writer", () -> csv.write(ChecklistArbitraries.large(1), (Writer) null));
        refusesNull("name", () -> json.read(InputStream.nullInputStream(), null));
        refusesNull("name", () -> csv.read(InputStream.nullInputStream(), null));
        ChecklistLines lines = ChecklistLines.create();
        refusesNull("name", () -> lines.read(InputStream.nullInputStream(), null));
        refusesNull("bytes", () -> lines.read((byte[]) null));
        refusesNull("stream", () -> lines.read((InputStream) null, Location.INPUT));
        refusesNull("checklists", () -> lines.write(null, Path.of("a")));
        refusesNull("stream", () -> lines.write(Stream.empty(), (OutputStream) null));
    }

    private static void refusesNull(String name, Executable executable) {
        assertEquals(name, assertThrows(NullPointerException.class, executable).getMessage());
    }

    @Test
    void resultsKeepACopyOfTheirProblems() {
        Problem problem = new Problem(Problem.Severity.NOTE, "code", new Location(Location.INPUT, 0, 0, ""), "message");
        List<Problem> problems = new ArrayList<>(List.of(problem));
        ReadResult result = new ReadResult(ChecklistArbitraries.large(1), problems);
        problems.clear();
        assertEquals(List.of(problem), result.problems());
        assertThrows(
                UnsupportedOperationException.class, () -> result.problems().clear());
    }
}
