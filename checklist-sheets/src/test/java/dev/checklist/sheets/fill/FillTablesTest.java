// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.text.Resources;
import dev.checklist.sheets.mapping.ColumnRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Fills the small workbooks of {@code fills.txt}, and compares the cells. */
class FillTablesTest {

    @TestFactory
    Stream<DynamicTest> fillsEachWorkbookAsExpected() {
        List<List<String>> cases = new ArrayList<>();
        for (String line : Resources.lines(FillTablesTest.class.getResourceAsStream("fills.txt"), "fills.txt")) {
            if (line.startsWith("== ")) {
                cases.add(new ArrayList<>());
            }
            cases.get(cases.size() - 1).add(line);
        }
        return cases.stream().map(lines -> DynamicTest.dynamicTest(lines.get(0), () -> check(lines)));
    }

    private static void check(List<String> lines) throws IOException {
        CellSheet sheet = new CellSheet();
        FillOptions.Builder options = FillOptions.builder();
        List<Control> answers = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "|" -> sheet.row(line);
                case "list" -> sheet.list(words[1], words[2]);
                case "merge" -> sheet.merge(words[1]);
                case "mark" -> options.putMark(verdict(words[1]), words[2]);
                case "text" -> options.putText(ColumnRole.valueOf(words[1]), TextPolicy.valueOf(words[2]));
                case "rows" -> options.rows(RowMatch.valueOf(words[1]));
                case "answer" -> answers.add(answer(line.substring("answer ".length()), sheet));
                default -> expected.add(line);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] workbook = sheet.workbook().bytes();
        FillResult result = SheetFiller.with(options.build()).fill(workbook, checklist(answers), out);
        List<String> cells =
                expected.stream().filter(line -> line.startsWith("-> ")).toList();
        CellSheet after = CellSheet.of(out.toByteArray());
        List<String> found = new ArrayList<>();
        for (String cell : cells) {
            String name = cell.split(" ")[1];
            found.add("-> " + name + " " + after.describe(name));
        }
        result.problems().forEach(problem -> found.add("! " + describe(problem)));
        addIf(found, "unplaced", result.unplaced());
        addIf(found, "unanswered", result.unanswered());
        addIf(found, "kept", names(result.kept()));
        addIf(found, "cleared", names(result.cleared()));
        assertEquals(String.join("\n", expected), String.join("\n", found), lines.get(0));
        assertEquals(result, SheetFiller.with(options.build()).dryRun(workbook, checklist(answers)));
    }

    private static String describe(Problem problem) {
        String code = problem.severity() == Problem.Severity.NOTE ? "note " + problem.code() : problem.code();
        return code + " " + problem.location().pointer() + " " + problem.message();
    }

    private static void addIf(List<String> found, String name, List<String> values) {
        if (!values.isEmpty()) {
            found.add(name + " " + String.join(" ", values));
        }
    }

    private static List<String> names(List<FilledCell> cells) {
        return cells.stream()
                .map(cell -> cell.place().pointer().replace("S!", ""))
                .toList();
    }

    static Checklist checklist(List<Control> answers) {
        return Checklist.builder()
                .id("answers")
                .title("Answers")
                .addSection(Section.builder()
                        .id("all-of-them")
                        .title("Answers")
                        .addAllControls(answers)
                        .build())
                .build();
    }

    private static Verdict verdict(String token) {
        return Verdict.valueOf(token.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Reads {@code id verdict mark / part: text / part: text}. */
    private static Control answer(String line, CellSheet sheet) {
        String[] parts = line.split(" / ");
        String[] words = parts[0].split(" ", 3);
        Control.Builder control = Control.builder()
                .id(words[0])
                .requirement(sheet.requirement(words[0]))
                .status(new Status(verdict(words[1]), words.length < 3 ? "" : words[2].replace("\\n", "\n")));
        for (String part : Stream.of(parts).skip(1).toList()) {
            int colon = part.indexOf(": ");
            add(control, part.substring(0, colon), part.substring(colon + 2).replace("\\n", "\n"));
        }
        return control.build();
    }

    private static void add(Control.Builder control, String name, String text) {
        switch (name) {
            case "requirement" -> control.requirement(text);
            case "remarks" -> control.remarks(text);
            case "who" -> control.responsibility(Responsibility.valueOf(text.toUpperCase(Locale.ROOT)));
            case "due" ->
                control.plan(new Plan(Optional.of(LocalDate.parse(text)), Optional.of("Ops"), Optional.of("Order")));
            case "link" -> {
                int space = text.lastIndexOf(' ');
                control.addEvidence(Evidence.link(text.substring(0, space), URI.create(text.substring(space + 1)))
                        .withValidUntil(LocalDate.of(2027, 3, 31)));
            }
            default -> {
                if (name.startsWith("by ")) {
                    control.addAssessment(Assessment.builder()
                            .name(name.substring(3))
                            .status(new Status(Verdict.IMPLEMENTED, text))
                            .remarks("Seen")
                            .build());
                } else {
                    control.putProperty(name, text);
                }
            }
        }
    }
}
