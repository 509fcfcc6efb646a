// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.tour;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Subject;
import dev.checklist.model.Verdict;
import dev.checklist.samples.Samples;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Shows what is in the check sheet of cybozu.com (China), writes it as JSON and CSV, and reads both back. */
public final class SampleTour {

    private static final int WIDTH = 88;

    private final PrintStream out;
    private final Locale locale;
    private final ResourceBundle texts;

    SampleTour(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "dev.checklist.samples.tour.tour",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Runs the tour in English, Japanese or Chinese, depending on the default locale.
     *
     * @param args the folder to write to
     * @throws IOException if the folder can't be written to
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new SampleTour(out, Locale.getDefault()).show(folder);
    }

    void show(Path folder) throws IOException {
        Checklist sheet = Samples.cybozuComChina();
        head(sheet);
        sections(sheet);
        controlsToReview(sheet);
        writeAndReadBack(sheet, folder);
    }

    private void head(Checklist sheet) {
        out.println(sheet.title());
        sheet.subject().flatMap(Subject::provider).ifPresent(out::println);
        sheet.updated().ifPresent(day -> print("updated", day));
        out.println();
    }

    private void sections(Checklist sheet) {
        List<Verdict> verdicts = Stream.of(Verdict.values())
                .filter(verdict -> count(sheet.controls(), verdict) > 0)
                .toList();
        out.print(TerminalText.padLeft(texts.getString("controls"), 10));
        verdicts.forEach(verdict -> out.print(TerminalText.padLeft(texts.getString(verdict.token()), 16)));
        out.println();
        for (Section section : sheet.sections()) {
            row(section.allControls(), verdicts, section.id() + "  " + section.title());
        }
        row(sheet.controls(), verdicts, texts.getString("total"));
        out.println();
    }

    private void row(List<Control> controls, List<Verdict> verdicts, String title) {
        out.print(TerminalText.padLeft(String.valueOf(controls.size()), 10));
        verdicts.forEach(verdict -> out.print(TerminalText.padLeft(String.valueOf(count(controls, verdict)), 16)));
        out.println("   " + title);
    }

    private static long count(List<Control> controls, Verdict verdict) {
        return controls.stream()
                .filter(control -> control.status().verdict() == verdict)
                .count();
    }

    private void controlsToReview(Checklist sheet) {
        sheet.controls().stream()
                .filter(control -> control.status().verdict() == Verdict.SEE_REMARKS)
                .forEach(control -> {
                    out.println(control.status().mark() + " " + control.id());
                    TerminalText.wrap(control.requirement(), WIDTH).forEach(line -> out.println("  " + line));
                    control.remarks().stream()
                            .flatMap(remarks -> TerminalText.wrap(remarks, WIDTH - 4).stream())
                            .forEach(line -> out.println("    | " + line));
                    out.println();
                });
    }

    private void writeAndReadBack(Checklist sheet, Path folder) throws IOException {
        Path json = Files.createDirectories(folder).resolve(sheet.id() + ".json");
        Path csv = folder.resolve(sheet.id() + ".csv");
        ChecklistJson.create().write(sheet, json);
        ChecklistCsv.create().write(sheet, csv);
        print("wrote", json.getFileName(), csv.getFileName(), folder);
        boolean equal = Stream.of(
                        ChecklistJson.create().read(json), ChecklistCsv.create().read(csv))
                .allMatch(sheet::equals);
        print(equal ? "equal" : "different");
    }

    private void print(String key, Object... values) {
        out.println(String.format(locale, texts.getString(key), values));
    }
}
