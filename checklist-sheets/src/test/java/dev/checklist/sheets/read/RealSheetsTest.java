// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.checklist.io.Limits;
import dev.checklist.io.file.Input;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.table.Table;
import dev.checklist.sheets.text.DelimitedText;
import dev.checklist.sheets.words.SheetWords;
import dev.checklist.sheets.write.SheetWriter;
import dev.checklist.sheets.xlsx.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Reads sheets that people really exchange without a mapping, and compares them with what was counted by hand. */
public class RealSheetsTest {

    private static final Set<String> DROPPED = Set.of("row-without-requirement", "repeated-header");

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

    /** Every cell of the rows that were read is in the checklist, or its row is reported. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "real-sheets.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
    void loseNoCell(
            String name, int controls, int top, int sections, String first, String last, String marks, String problems)
            throws IOException {
        byte[] bytes = Files.readAllBytes(file(name));
        SheetImport sheet = SheetReader.create().read(file(name));
        SheetFile raw = bytes[0] == 'P' && bytes[1] == 'K'
                ? XlsxFile.read(bytes, name, SheetLimits.defaults())
                : DelimitedText.read(
                        Input.of(bytes, Limits.defaults()), Optional.empty(), Optional.empty(), SheetLimits.defaults());
        Set<String> kept = texts(sheet.checklist());
        String all = String.join("\u0001", kept);
        Set<String> reported = sheet.problems().stream()
                .filter(problem -> DROPPED.contains(problem.code()))
                .map(problem -> problem.location().pointer())
                .collect(Collectors.toSet());
        int seen = 0;
        for (TableMapping mapping : sheet.mapping().tables()) {
            Grid grid = raw.grids().stream()
                    .filter(each -> mapping.sheet().map(each.name()::equals).orElse(true))
                    .findFirst()
                    .orElseThrow();
            Table table = Table.of(grid, mapping, 0);
            Set<Integer> meta = table.columns().stream()
                    .filter(column -> column.role() == ColumnRole.DEPTH || column.role() == ColumnRole.ASSESSABLE)
                    .map(Table.Column::index)
                    .collect(Collectors.toSet());
            for (GridRow row : table.rows()) {
                boolean hasProblem = false;
                for (int i = 0; i < row.size(); i++) {
                    hasProblem |=
                            reported.contains(grid.place(row, row.column(i)).pointer());
                }
                for (int i = 0; !hasProblem && i < row.size(); i++) {
                    String text = row.textAt(i);
                    seen++;
                    boolean found =
                            meta.contains(row.column(i)) || kept.contains(text) || all.contains(CellTexts.trim(text));
                    assertTrue(found, () -> "lost: " + text + " of row " + row.number());
                }
            }
        }
        assertTrue(seen >= controls, "cells were looked at");
    }

    private static Set<String> texts(Checklist checklist) {
        Set<String> texts = new HashSet<>();
        for (Section section : checklist.allSections()) {
            texts.add(section.id());
            section.label().ifPresent(texts::add);
            texts.add(section.title());
            section.description().ifPresent(texts::add);
            texts.addAll(section.properties().values());
        }
        for (Control control : checklist.controls()) {
            texts.add(control.id());
            control.label().ifPresent(texts::add);
            texts.add(control.requirement());
            control.guidance().ifPresent(texts::add);
            control.responsibility()
                    .map(each -> SheetWords.of(Locale.ENGLISH).get("responsibility", each))
                    .ifPresent(texts::add);
            control.remarks().ifPresent(texts::add);
            texts.add(control.status().mark());
            control.evidence().forEach(evidence -> {
                texts.add(evidence.title());
                evidence.uri().ifPresent(uri -> {
                    texts.add(uri.toString());
                    texts.add(evidence.title() + " " + uri);
                });
            });
            control.references().forEach(reference -> reference.locator().ifPresent(texts::add));
            texts.addAll(control.properties().values());
        }
        return texts;
    }
}
