// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.figures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sets of questions from the folder of test data. */
final class QuestionSets {

    private static final Pattern TARGET = Pattern.compile("v5\\.0\\.0-([0-9.]+)");

    private final Path folder;

    QuestionSets(Path folder) {
        this.folder = folder;
    }

    /** Questions of customers, about the sample sheet. */
    QuestionSet reuse(String language) throws IOException {
        List<Control> questions = new ArrayList<>();
        Map<String, List<String>> targets = new HashMap<>();
        Set<String> traps = new HashSet<>();
        List<String> lines = Files.readAllLines(folder.resolve("reuse/questions.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells[1].equals(language)) {
                questions.add(
                        Control.builder().id(cells[0]).requirement(cells[3]).build());
                targets.put(cells[0], cells[4].isEmpty() ? List.of() : List.of(cells[4].split("\\|")));
                if (cells[5].startsWith("trap")) {
                    traps.add(cells[0]);
                }
            }
        }
        return new QuestionSet(
                "questions, " + language,
                sample(),
                checklist("questions", language, Map.of("-", questions)),
                targets,
                traps);
    }

    private static Checklist sample() throws IOException {
        return ChecklistJson.create()
                .read(Path.of(System.getProperty("checklist.root"))
                        .resolve("checklist-samples/src/main/resources/dev/checklist/samples/cybozu-com-cn.json"));
    }

    /** The requirements of the last edition of ASVS, answered by those of the next that took them over. */
    QuestionSet editions() throws IOException {
        Map<String, List<String>> targets = new HashMap<>();
        String id = "";
        for (String line : Files.readAllLines(folder.resolve("mappings/asvs-4.0.3-to-5.0.0.yml"))) {
            if (line.startsWith("v4.0.3-")) {
                id = "V" + line.substring("v4.0.3-".length(), line.length() - 1);
            }
            for (Matcher target = TARGET.matcher(line); target.find(); ) {
                targets.computeIfAbsent(id, each -> new ArrayList<>()).add("V" + target.group(1));
            }
        }
        return new QuestionSet(
                "ASVS 4.0.3 → 5.0.0",
                asvs("asvs/asvs-5.0.0-en.csv", "en", true),
                asvs("asvs/asvs-4.0.3-en.csv", "en", false),
                targets,
                Set.of());
    }

    /** The last edition of ASVS, with an answer to each requirement. */
    Checklist lastEdition() throws IOException {
        return asvs("asvs/asvs-4.0.3-en.csv", "en", true);
    }

    /** The next edition, without answers. */
    Checklist nextEdition() throws IOException {
        return asvs("asvs/asvs-5.0.0-en.csv", "en", false);
    }

    /** The requirements of ASVS in one language, answered by the same ones in the other. */
    QuestionSet translations(boolean isFromEnglish) throws IOException {
        Checklist english = asvs("asvs/asvs-5.0.0-en.csv", "en", !isFromEnglish);
        Checklist japanese = asvs("ja/asvs-5.0.0-ja.csv", "ja", isFromEnglish);
        Map<String, List<String>> targets = new HashMap<>();
        english.controls().forEach(each -> targets.put(each.id(), List.of(each.id())));
        return isFromEnglish
                ? new QuestionSet("ASVS 5.0.0, en → ja", japanese, english, targets, Set.of())
                : new QuestionSet("ASVS 5.0.0, ja → en", english, japanese, targets, Set.of());
    }

    private Checklist asvs(String file, String language, boolean isAnswered) throws IOException {
        Map<String, List<Control>> bySection = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(folder.resolve(file))) {
            for (NamedCsvRecord each : records) {
                if (each.getFieldCount() > 1) {
                    bySection
                            .computeIfAbsent(
                                    each.getField("chapter_name") + " " + each.getField("section_name"),
                                    title -> new ArrayList<>())
                            .add(Control.builder()
                                    .id(each.getField("req_id"))
                                    .requirement(each.getField("req_description"))
                                    .status(isAnswered ? new Status(Verdict.IMPLEMENTED, "Yes") : Status.unanswered())
                                    .build());
                }
            }
        }
        return checklist(file, language, bySection);
    }

    private static Checklist checklist(String id, String language, Map<String, List<Control>> bySection) {
        List<Section> sections = new ArrayList<>();
        bySection.forEach((title, controls) -> sections.add(Section.builder()
                .id("section-" + sections.size())
                .title(title)
                .controls(controls)
                .build()));
        return Checklist.builder()
                .id(id)
                .title(id)
                .language(language)
                .sections(sections)
                .build();
    }
}
