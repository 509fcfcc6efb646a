// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.glossary;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the tab-separated file of a glossary. */
final class GlossaryFile {

    private static final String BUILT_IN = "glossary.tsv";
    private static final List<String> FIRST_COLUMNS = List.of("concept", "broader");

    private final String name;
    private final List<Concept> concepts = new ArrayList<>();
    private List<String> columns = List.of();
    private int line;

    private GlossaryFile(String name) {
        this.name = name;
    }

    static Glossary builtIn() {
        try (InputStream in = Objects.requireNonNull(GlossaryFile.class.getResourceAsStream(BUILT_IN))) {
            return read(in.readAllBytes(), BUILT_IN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Glossary read(byte[] content, String name) {
        GlossaryFile file = new GlossaryFile(name);
        file.decoded(content).lines().forEach(file::add);
        if (file.columns.isEmpty()) {
            throw file.refusal("The glossary has no lines, expected the line of the columns");
        }
        return Glossary.of(file.concepts);
    }

    private String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refusal("The glossary is not in UTF-8, expected UTF-8");
        }
    }

    private void add(String text) {
        line++;
        if (Texts.isBlank(text) || text.startsWith("#")) {
            return;
        }
        List<String> cells = Texts.split(text, '\t');
        if (columns.isEmpty()) {
            columns = columns(cells);
        } else {
            concepts.add(concept(cells));
        }
    }

    private List<String> columns(List<String> cells) {
        if (cells.size() <= FIRST_COLUMNS.size() || !cells.subList(0, 2).equals(FIRST_COLUMNS)) {
            throw refusal("The columns are " + quote(String.join(", ", cells))
                    + ", expected 'concept', 'broader' and at least one language, separated by tabs");
        }
        List<String> languages = cells.subList(FIRST_COLUMNS.size(), cells.size()).stream()
                .map(String::strip)
                .toList();
        if (languages.contains("") || Set.copyOf(languages).size() < languages.size()) {
            throw refusal("The languages are " + quote(String.join(", ", languages))
                    + ", expected each one once, and none without a name");
        }
        return Stream.concat(FIRST_COLUMNS.stream(), languages.stream()).toList();
    }

    private Concept concept(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw refusal("The line has " + cells.size() + " columns, expected " + columns.size());
        }
        if (Texts.isBlank(cells.get(0))) {
            throw refusal("The line has no id, expected one in the column 'concept'");
        }
        Map<String, List<String>> variants = new LinkedHashMap<>();
        for (int i = 2; i < cells.size(); i++) {
            List<String> words = split(cells.get(i));
            if (!words.isEmpty()) {
                variants.put(columns.get(i), words);
            }
        }
        return new Concept(cells.get(0).strip(), split(cells.get(1)), variants);
    }

    private static List<String> split(String cell) {
        return Texts.split(cell, '|').stream()
                .map(String::strip)
                .filter(word -> !Texts.isBlank(word))
                .toList();
    }

    private ChecklistParseException refusal(String problem) {
        return new ChecklistParseException(problem, new Location(name, Math.max(1, line), 0, ""));
    }
}
