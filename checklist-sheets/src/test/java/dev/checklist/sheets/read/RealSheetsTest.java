// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.write.SheetWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Reads sheets that people really exchange without a mapping, and compares them with what was counted by hand. */
public class RealSheetsTest {

    public static Path file(String name) {
        Path file = Path.of(System.getProperty("checklist.testdata"), name);
        assumeTrue(Files.exists(file), () -> "not on this machine: " + name);
        return file;
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "real-sheets.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
    void areReadAsCounted(
            String name, int controls, int top, int sections, String first, String last, String marks, String problems)
            throws IOException {
        SheetImport sheet = SheetReader.create().read(file(name));
        Checklist checklist = sheet.checklist();
        List<Control> all = checklist.controls();
        assertEquals(controls, all.size(), "controls");
        assertEquals(top, checklist.sections().size(), "sections at the top");
        assertEquals(sections, checklist.allSections().size(), "sections");
        assertEquals(first, all.get(0).id());
        assertEquals(last, all.get(all.size() - 1).id());
        assertEquals(marks, counts(all, control -> control.status().mark()));
        assertEquals(Optional.ofNullable(problems).orElse(""), counts(sheet.problems(), Problem::code));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "real-sheets.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
    void areWrittenAsWorkbooksThatReadEqual(String name) throws IOException {
        Checklist checklist = SheetReader.create().read(file(name)).checklist();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        SheetWriter.create().write(checklist, workbook);
        SheetImport read = SheetReader.create().read(new ByteArrayInputStream(workbook.toByteArray()), "a.xlsx");
        assertEquals(checklist, read.checklist());
        assertEquals("", counts(read.problems(), Problem::code));
    }

    private static <T> String counts(List<T> values, Function<T, String> key) {
        Map<String, Long> counts =
                values.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> "'" + entry.getKey() + "' " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
