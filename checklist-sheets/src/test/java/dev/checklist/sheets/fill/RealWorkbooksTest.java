// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.read.RealSheetsTest;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Fills every real workbook that can be read, and compares it with what it was. */
class RealWorkbooksTest {

    private static final List<Verdict> VERDICTS =
            List.of(Verdict.IMPLEMENTED, Verdict.NOT_IMPLEMENTED, Verdict.NOT_APPLICABLE);

    @TestFactory
    Stream<DynamicTest> changesNothingButTheCellsOfAnswers() throws IOException {
        Path folder = RealSheetsTest.file("README.md").getParent();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.toString().matches(".*\\.xls[xm]")).sorted().forEach(files::add);
        }
        Path books = folder.resolveSibling("cases").resolve("books");
        try (Stream<Path> all = Files.list(books)) {
            all.filter(file -> file.toString().endsWith(".xlsx")).sorted().forEach(files::add);
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        SheetImport read;
        try {
            read = SheetReader.create().read(before);
        } catch (ChecklistParseException e) {
            return;
        }
        Checklist answers = answered(read.checklist());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FillResult result = SheetFiller.with(FillOptions.builder()
                        .putText(ColumnRole.REMARKS, TextPolicy.OVERWRITE)
                        .build())
                .fill(before, read.mapping(), answers, out);
        assertEquals(List.of(), result.unplaced());
        checkParts(before, out.toByteArray(), result);
        checkAnswers(answers, out.toByteArray(), result);
    }

    private static Checklist answered(Checklist checklist) {
        Checklist answers = checklist;
        int index = 0;
        for (Control control : checklist.controls()) {
            Verdict verdict = VERDICTS.get(index++ % VERDICTS.size());
            answers = answers.update(
                    control.id(),
                    each -> each.withStatus(new Status(verdict, ""))
                            .withRemarks("Answer to " + each.id() + "\n=1+1")
                            .withEvidence(List.of()));
        }
        return answers;
    }

    /** All parts are as they were, but the sheets with answers or formulas and, for formulas, the main part. */
    private static void checkParts(byte[] before, byte[] after, FillResult result) throws IOException {
        Map<String, byte[]> old = TestWorkbook.unzip(before);
        Map<String, byte[]> filled = TestWorkbook.unzip(after);
        assertEquals(List.copyOf(old.keySet()), List.copyOf(filled.keySet()));
        boolean hasFormulas = false;
        for (Map.Entry<String, byte[]> part : old.entrySet()) {
            hasFormulas |= part.getKey().contains("worksheets/sheet")
                    && text(part.getValue()).contains("</f>");
        }
        for (Map.Entry<String, byte[]> part : old.entrySet()) {
            boolean isSheet = part.getKey().startsWith("xl/worksheets/sheet");
            boolean isMain = part.getKey().equals("xl/workbook.xml") && hasFormulas;
            if (result.written().isEmpty() && result.cleared().isEmpty() || !(isSheet || isMain)) {
                assertArrayEquals(part.getValue(), filled.get(part.getKey()), part.getKey());
            } else if (isSheet) {
                assertEquals(
                        withoutCells(text(part.getValue()), text(part.getValue())),
                        withoutCells(text(filled.get(part.getKey())), text(part.getValue())),
                        part.getKey());
            }
        }
    }

    /** Returns the XML of a sheet without its cells, the heights and spans of rows, links, and rows that are new. */
    private static String withoutCells(String xml, String before) {
        String rows = xml.replaceAll("(?s)<((?:\\w+:)?)c(?= |>|/)[^>]*?(?:/>|>.*?</\\1c>)", "")
                .replaceAll("(<(?:\\w+:)?row\\b[^>]*?) ht=\"[^\"]*\"", "$1")
                .replaceAll("(<(?:\\w+:)?row\\b[^>]*?) customHeight=\"[^\"]*\"", "$1")
                .replaceAll("(<(?:\\w+:)?row\\b[^>]*?) spans=\"[^\"]*\"", "$1")
                .replaceAll("<((?:\\w+:)?)row([^>]*)/>", "<$1row$2></$1row>")
                .replaceAll("(?s)<((?:\\w+:)?)hyperlinks\\b.*?</\\1hyperlinks>", "");
        return Pattern.compile("<((?:\\w+:)?)row r=\"(\\d+)\"></\\1row>")
                .matcher(rows)
                .replaceAll(row -> before.contains("row r=\"" + row.group(2) + "\"") ? "$0" : "");
    }

    private static void checkAnswers(Checklist answers, byte[] after, FillResult result) throws IOException {
        Checklist read = SheetReader.create()
                .read(new ByteArrayInputStream(after), "filled.xlsx", result.mapping())
                .checklist();
        Map<String, Control> filled = new HashMap<>();
        read.controls().forEach(control -> filled.put(control.id(), control));
        assertEquals(answers.controls().size(), filled.size());
        Set<String> unanswered = Set.copyOf(result.unanswered());
        Set<String> codes = result.problems().stream().map(each -> each.code()).collect(Collectors.toSet());
        for (Control answer : answers.controls()) {
            Control found = filled.get(answer.id());
            assertEquals(answer.requirement(), found.requirement());
            // Where only FALSE occurred, it meant that nobody had answered.
            if (!unanswered.contains(answer.id()) && !found.status().mark().equals("FALSE")) {
                assertEquals(answer.status().verdict(), found.status().verdict(), answer.id());
            }
            if (!codes.contains("no-column") && !codes.contains("merged-answer") && !codes.contains("formula-cell")) {
                assertTrue(found.remarks().orElse("").contains("=1+1"), answer.id());
            }
        }
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
