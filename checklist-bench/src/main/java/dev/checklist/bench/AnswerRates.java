// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.match.AnswerLibrary;
import dev.checklist.match.Proposals;
import dev.checklist.match.glossary.Glossary;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures a library of past answers on disk: adding checklists, answering a questionnaire, replacing a checklist. The
 * checklists ask 3,000 different questions, made of words of the glossary in Japanese and English, each with other
 * remarks.
 */
public final class AnswerRates {

    private static final int QUESTIONS = 3_000;
    private static final int CONTROLS = 300;
    private static final int ROUNDS = 3;

    private final Random random = new Random(7);
    private final List<List<String>> words = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    private AnswerRates() {
        for (String language : List.of("ja", "en")) {
            words.add(Glossary.builtIn().concepts().stream()
                    .flatMap(concept -> concept.variants().getOrDefault(language, List.of()).stream())
                    .toList());
        }
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add(text(i % 2, 8));
        }
    }

    /**
     * Runs the measurement.
     *
     * @param args the number of checklists
     * @throws IOException if the library can't be written or read
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("answers");
        new AnswerRates().measure(Integer.parseInt(args[0]), folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void measure(int number, Path folder) throws IOException {
        List<Checklist> answered = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            answered.add(checklist("checklist-" + i, true));
        }
        Checklist questionnaire = checklist("questionnaire", false);
        try (AnswerLibrary library = AnswerLibrary.open(folder)) {
            long start = System.nanoTime();
            library.putAll(answered);
            print("add %,d answers".formatted((long) number * CONTROLS), start);
            for (int round = 0; round < ROUNDS; round++) {
                start = System.nanoTime();
                Proposals proposals = library.propose(questionnaire);
                print(
                        "answer %d questions, %d with a proposal"
                                .formatted(
                                        CONTROLS,
                                        proposals.proposals().stream()
                                                .filter(each -> each.best().isPresent())
                                                .count()),
                        start);
            }
            start = System.nanoTime();
            library.put(answered.get(0));
            print("replace a checklist", start);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(AnswerRates::size)
                    .sum();
            System.out.printf(Locale.ROOT, "%-45s %d MB%n", "on disk", bytes / 1_000_000);
        }
        long start = System.nanoTime();
        AnswerLibrary.open(folder).close();
        print("open", start);
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static void print(String what, long start) {
        System.out.printf(Locale.ROOT, "%-45s %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private Checklist checklist(String id, boolean isAnswered) {
        List<Control> controls = new ArrayList<>();
        for (int i = 0; i < CONTROLS; i++) {
            String question = questions.get(random.nextInt(QUESTIONS));
            controls.add(Control.builder()
                    .id("control-" + i)
                    .requirement(isAnswered ? question : question + " " + text(0, 2))
                    .status(isAnswered ? new Status(Verdict.IMPLEMENTED, "○") : Status.unanswered())
                    .remarks(isAnswered ? Optional.of(text(i % 2, 12)) : Optional.empty())
                    .build());
        }
        return Checklist.builder()
                .id(id)
                .title(id)
                .language("ja")
                .sections(List.of(Section.builder()
                        .id("all")
                        .title("All")
                        .controls(controls)
                        .build()))
                .build();
    }

    private String text(int language, int length) {
        List<String> all = words.get(language);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(all.get(random.nextInt(all.size()))).append(language == 0 ? "を" : " ");
        }
        return text.append(language == 0 ? "実施していること。" : "is in place.").toString();
    }
}
