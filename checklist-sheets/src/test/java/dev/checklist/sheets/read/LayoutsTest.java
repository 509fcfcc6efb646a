// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.mapping.SheetMapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the layouts of {@code layouts.txt} from workbooks, from text in several encodings, and by a saved mapping. */
public class LayoutsTest {

    record Layout(String name, List<String> rows, List<String> merges, String expected) {
        @Override
        public String toString() {
            return name;
        }

        byte[] workbook() {
            return new TestWorkbook().sheet("Sheet1", rows, merges).bytes();
        }

        String csv(char separator, String end) {
            return rows.stream()
                    .map(row -> Stream.of(row.split("\\|", -1))
                            .map(cell ->
                                    "\"" + cell.strip().replace("\\n", "\n").replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(String.valueOf(separator))))
                    .collect(Collectors.joining(end, "", end));
        }
    }

    static Stream<Layout> layouts() throws IOException {
        try (InputStream stream = LayoutsTest.class.getResourceAsStream("layouts.txt")) {
            String all = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^### ", -1)).skip(1).map(LayoutsTest::layout);
        }
    }

    private static Layout layout(String text) {
        List<String> lines = text.lines().toList();
        int end = lines.indexOf(">>>");
        List<String> rows = new ArrayList<>();
        List<String> merges = new ArrayList<>();
        for (String line : lines.subList(1, end)) {
            if (line.startsWith("@merge ")) {
                merges.add(line.substring("@merge ".length()));
            } else {
                rows.add(line);
            }
        }
        String expected =
                String.join("\n", lines.subList(end + 1, lines.size())).stripTrailing();
        return new Layout(lines.get(0), rows, merges, expected);
    }

    private static SheetImport read(byte[] bytes, String name) throws IOException {
        return SheetReader.create().read(new ByteArrayInputStream(bytes), name);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void areReadFromWorkbooks(Layout layout) throws IOException {
        assertEquals(layout.expected(), describe(read(layout.workbook(), "layout.xlsx")));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void areReadByTheMappingThatWasFound(Layout layout) throws IOException {
        SheetMapping found = read(layout.workbook(), "layout.xlsx").mapping();
        SheetMapping saved = SheetMapping.fromJson(found.toJson());
        assertEquals(found, saved);
        SheetImport again =
                SheetReader.create().read(new ByteArrayInputStream(layout.workbook()), "layout.xlsx", saved);
        // Problems of detecting the layout are not reported if the mapping is given.
        String expected = layout.expected().replaceAll("\nproblem (legend-not-understood|other-language) .*", "");
        assertEquals(expected, describe(again));
    }

    /** Text has neither merged cells nor a name of the sheet. Everything else is the same. */
    @ParameterizedTest
    @MethodSource("layouts")
    void areReadFromText(Layout layout) throws IOException {
        assumeTrue(layout.merges().isEmpty(), "text has no merged cells");
        String expected = layout.expected().replace("Sheet1!", "").replaceAll("(?m)^([st][12]) Sheet1", "$1 layout");
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j", "GB18030")) {
            for (char separator : new char[] {',', '\t', ';'}) {
                String csv = layout.csv(separator, separator == ',' ? "\r\n" : "\n");
                boolean holds = Charset.forName(charset).newEncoder().canEncode(csv);
                if (holds && usual(charset, layout)) {
                    SheetImport sheet = read(csv.getBytes(Charset.forName(charset)), "layout.csv");
                    assertEquals(expected, describe(sheet), charset + " " + separator);
                }
            }
        }
    }

    /** Whether sheets in the language of the layout exist in an encoding. */
    private static boolean usual(String charset, Layout layout) {
        boolean chinese = layout.name().startsWith("Chinese");
        return switch (charset) {
            case "windows-31j" -> !chinese;
            case "GB18030" -> chinese;
            default -> true;
        };
    }

    public static String describe(SheetImport sheet) {
        Checklist checklist = sheet.checklist();
        List<String> lines = new ArrayList<>();
        lines.add("title " + checklist.title());
        checklist.updated().ifPresent(day -> lines.add("updated " + day));
        checklist.notes().forEach(note -> lines.add("note " + note));
        if (!checklist.legend().isEmpty()) {
            lines.add(checklist.legend().stream()
                    .map(term -> term.mark() + "=" + term.verdict().token())
                    .collect(Collectors.joining(" ", "legend ", "")));
        }
        checklist.sections().forEach(section -> describe(section, "", lines));
        sheet.problems()
                .forEach(problem -> lines.add(
                        "problem " + problem.code() + " " + problem.location().pointer()));
        return String.join("\n", lines);
    }

    private static void describe(Section section, String indent, List<String> lines) {
        lines.add(indent + section.id()
                + section.label().map(label -> " [" + label + "]").orElse("") + " " + section.title());
        section.controls().forEach(control -> lines.add(indent + "  " + describe(control)));
        section.sections().forEach(below -> describe(below, indent + "  ", lines));
    }

    private static String describe(Control control) {
        String evidence = control.evidence().stream()
                .map(each -> " | " + each.title()
                        + each.uri().map(uri -> " <" + uri + ">").orElse(""))
                .collect(Collectors.joining());
        String line = "%s [%s %s] %s%s%s"
                .formatted(
                        control.id(),
                        control.status().verdict().token(),
                        control.status().mark(),
                        control.requirement(),
                        control.remarks().map(remarks -> " | " + remarks).orElse(""),
                        evidence);
        return line.replace("\n", "\\n");
    }
}
