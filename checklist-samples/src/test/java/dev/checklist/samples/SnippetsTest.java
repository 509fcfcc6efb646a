// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code in the README, in docs and on the first page of the Javadoc compiles, runs, and prints what is shown. */
class SnippetsTest {

    private static final Path ROOT = Path.of(System.getProperty("checklist.root", ".."));
    /** A block of Java, and the block of text right after it, if there is one. */
    private static final Pattern IN_PAGE =
            Pattern.compile("```java\n(.*?)```\n(?:\n```text\n(.*?)```)?", Pattern.DOTALL);

    private static final Pattern IN_OVERVIEW = Pattern.compile("<pre>\\{@code\n(.*?)}</pre>", Pattern.DOTALL);
    private static final String IMPORTS = Stream.of(
                    "com.fasterxml.jackson.core",
                    "com.fasterxml.jackson.databind",
                    "com.fasterxml.jackson.databind.json",
                    "dev.checklist.analysis.carry",
                    "dev.checklist.analysis.coverage",
                    "dev.checklist.analysis.score",
                    "dev.checklist.analysis.validation",
                    "dev.checklist.io",
                    "dev.checklist.io.csv",
                    "dev.checklist.io.json",
                    "dev.checklist.match",
                    "dev.checklist.model",
                    "dev.checklist.model.problem",
                    "dev.checklist.sheets",
                    "dev.checklist.sheets.fill",
                    "dev.checklist.sheets.mapping",
                    "dev.checklist.sheets.read",
                    "java.net",
                    "java.nio.file",
                    "java.time",
                    "java.util",
                    "java.util.stream")
            .map("import %s.*;\n"::formatted)
            .collect(Collectors.joining("", "import dev.checklist.samples.Samples;\n", ""));

    @TempDir
    Path folder;

    /** A piece of code, and what it prints. */
    private record Snippet(String code, String output) {}

    @ParameterizedTest
    @CsvSource({"README.md, 9", "docs/analysis.md, 2", "docs/security.md, 1"})
    void runsAndPrintsWhatItShows(String page, int atLeast) throws Exception {
        String text = Files.readString(ROOT.resolve(page));
        List<Snippet> snippets = IN_PAGE.matcher(text)
                .results()
                .map(match -> new Snippet(match.group(1), match.group(2)))
                .toList();
        assertTrue(snippets.size() >= atLeast);
        assertEquals(
                snippets.size(),
                Pattern.compile("```java").matcher(text).results().count());
        for (Snippet snippet : snippets) {
            assertEquals(Objects.requireNonNullElse(snippet.output(), ""), run(snippet.code()));
        }
    }

    @Test
    void firstPageOfTheJavadocRuns() throws Exception {
        String page = Files.readString(ROOT.resolve("checklist-javadoc/src/main/javadoc/overview.html"));
        MatchResult code = IN_OVERVIEW.matcher(page).results().findFirst().orElseThrow();
        assertEquals("""
                WARNING unknown-mark: Unknown mark 'in progress', expected one of Yes, Y, No, N, N/A, NA, Not applicable \
                (customer.xlsx, Sheet1!C4)
                3 controls: 2 implemented, 1 answered; answered 3 of 3 (100.0 %), assessed 2 of 3 (66.7 %), \
                implemented 2 of 2 (100.0 %)
                """, run(code.group(1)));
    }

    @Test
    void examplesOfSheetsRun() throws Exception {
        String text = Files.readString(ROOT.resolve("docs/sheets.md"));
        MatchResult code = IN_PAGE.matcher(text).results().findFirst().orElseThrow();
        assertEquals("""
                WARNING unknown-mark: Unknown mark 'in progress', expected one of Yes, Y, No, N, N/A, NA, Not applicable \
                (customer.xlsx, Sheet1!C4)
                """, run(code.group(1)));
    }

    /** Runs in a folder with the files that the code reads. */
    private String run(String code) throws IOException, InterruptedException {
        prepareFiles();
        Path source = Files.writeString(
                folder.resolve("Snippet.java"),
                IMPORTS + "final class Snippet {\n    public static void main(String[] args) throws Exception {\n"
                        + code + "    }\n}\n");
        String classPath = System.getProperty("java.class.path");
        compile(source, classPath);
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + classPath,
                        "Snippet"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private void compile(Path source, String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled;
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> arguments =
                    List.of("--release", "17", "-proc:none", "-cp", classPath, "-d", folder.toString());
            compiled = compiler.getTask(messages, manager, null, arguments, null, manager.getJavaFileObjects(source))
                    .call();
        }
        assertEquals("true ", compiled + " " + messages);
    }

    private void prepareFiles() throws IOException {
        Files.write(folder.resolve("customer.xlsx"), customer());
        Files.write(folder.resolve("last-year.xlsx"), lastYear());
        Files.write(folder.resolve("this-year.xlsx"), thisYear());
        Files.write(folder.resolve("questions.xlsx"), questions());
        ChecklistJson json = ChecklistJson.create();
        Status yes = new Status(Verdict.IMPLEMENTED, "○");
        json.write(
                edition(
                        control("1.1", "Is all data encrypted at rest?", yes),
                        control("1.2", "Are backups kept in another building?", yes),
                        control("1.3", "Is there a fax machine for incidents?", yes)),
                folder.resolve("2025.json"));
        json.write(
                edition(
                        control("1.1", "Is all data encrypted at rest and in transit?", Status.unanswered()),
                        control("1.2", "Who may change the rules of firewalls?", Status.unanswered()),
                        control("1.3", "Are backups kept in another building?", Status.unanswered())),
                folder.resolve("2026.json"));
    }

    private static Control control(String id, String requirement, Status status) {
        return Control.builder().id(id).requirement(requirement).status(status).build();
    }

    private static Checklist edition(Control... controls) {
        return Checklist.builder()
                .id("sheet")
                .title("Security check sheet")
                .addSection(Section.builder()
                        .id("s")
                        .title("Operations")
                        .addControls(controls)
                        .build())
                .build();
    }

    /** Last year's sheet with answers. */
    private static byte[] lastYear() throws IOException {
        return workbook(
                sheet -> {},
                List.of("No", "Question", "Answer", "Remarks"),
                List.of("1", "Are keys kept in a safe?", "Yes", "The porter has the code."),
                List.of("2", "Is access logged?", "No", "From March on."),
                List.of("3", "Are logs reviewed every week?", "Yes", "By the operations team."),
                List.of("4", "Is there a fax machine?", "N/A"));
    }

    /** This year's sheet: other columns, choices in a drop-down, another question under a number, and a new one. */
    private static byte[] thisYear() throws IOException {
        return workbook(
                sheet -> {
                    sheet.range(1, 0, 4, 0).validateWithListByFormula("\"Compliant,Non-compliant,Not applicable\"");
                    sheet.formula(5, 0, "COUNTIF(A2:A5,\"Compliant\")");
                },
                List.of("Response", "ID", "Requirement", "Comments"),
                List.of("", "1", "Are keys kept in a safe?"),
                List.of("", "2", "Is access logged?", "Please say for how long."),
                List.of("", "3", "Are passwords changed every year?"),
                List.of("", "5", "Are logs reviewed every week?"));
    }

    /** Questions in English, three of which the Japanese sample answers. */
    private static byte[] questions() throws IOException {
        return workbook(
                sheet -> {},
                List.of("No", "Question", "Answer", "Remarks"),
                List.of("1", "Is there a fire alarm and extinguishing system in the data center?"),
                List.of("2", "When is customer data deleted after the end of the contract?"),
                List.of("3", "Is there a business continuity plan, and is it tested?"),
                List.of("4", "Do you carry cyber insurance?"));
    }

    @SafeVarargs
    private static byte[] workbook(Consumer<Worksheet> more, List<String>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "customer", null)) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    if (!rows[row].get(column).isEmpty()) {
                        sheet.value(row, column, rows[row].get(column));
                    }
                }
            }
            more.accept(sheet);
        }
        return bytes.toByteArray();
    }

    /** A sheet as customers send it, with one mark that nobody knows. */
    private static byte[] customer() throws IOException {
        return workbook(
                sheet -> {},
                List.of("No", "Question", "Answer", "Remarks"),
                List.of("1", "Are keys kept in a safe?"),
                List.of("2", "Is access logged?", "Yes"),
                List.of("3", "Are logs reviewed every week?", "in progress"));
    }
}
