// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.glossary;

import dev.checklist.model.problem.ChecklistParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a field: concepts, and how they are called in each language. Questions that use other words for the same
 * concept find each other, also across languages.
 *
 * <p>The glossary of the library has the terms of security questionnaires in Japanese, Simplified Chinese and English.
 * Add your own with {@link #read} and {@link #plus}. A glossary of your own alone does not tell customers from providers,
 * a denial from what it denies, or daily from monthly, because these are concepts of the built-in one. Instances are
 * immutable.
 *
 * @since 0.1.0
 */
public final class Glossary {

    private static final class BuiltIn {
        static final Glossary GLOSSARY = GlossaryFile.builtIn();
    }

    private final Map<String, Concept> concepts;

    private Glossary(Map<String, Concept> concepts) {
        this.concepts = concepts;
    }

    /**
     * {@return the glossary of the library}
     */
    public static Glossary builtIn() {
        return BuiltIn.GLOSSARY;
    }

    /**
     * Returns a glossary of some concepts.
     *
     * @param concepts the concepts; of several with the same id, the variants are united
     * @return the glossary
     * @throws NullPointerException if {@code concepts} is {@code null} or contains {@code null}
     */
    public static Glossary of(Collection<Concept> concepts) {
        Map<String, Concept> byId = new LinkedHashMap<>();
        concepts.forEach(each -> byId.merge(each.id(), each, Glossary::united));
        return new Glossary(byId);
    }

    /**
     * Reads a glossary from a file: UTF-8, tab-separated, a line for each concept. The first line names the columns:
     * {@code concept}, {@code broader}, then one for each language (BCP 47). Ids of broader concepts and variants are
     * separated by {@code |}. Blank lines and lines that start with {@code #} are ignored.
     *
     * <p>Variants in Chinese or Japanese are found wherever their characters occur. Others are found as whole words,
     * with English endings removed. Upper and lower case and the width of letters make no difference.
     *
     * @param file the file
     * @return the glossary
     * @throws NullPointerException    if the argument is {@code null}
     * @throws IOException             if the file can't be read
     * @throws ChecklistParseException if the file is not a glossary
     */
    public static Glossary read(Path file) throws IOException {
        return GlossaryFile.read(Files.readAllBytes(file), file.toString());
    }

    /**
     * Returns this glossary with the concepts of another. Of concepts with the same id, the variants are united.
     *
     * @param other the other glossary
     * @return a glossary with the concepts of both
     * @throws NullPointerException if the argument is {@code null}
     */
    public Glossary plus(Glossary other) {
        return of(Stream.concat(concepts.values().stream(), other.concepts.values().stream())
                .toList());
    }

    /**
     * {@return the concepts, in the order in which they were given}
     */
    public List<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /**
     * Finds a concept.
     *
     * @param id the id
     * @return the concept; empty if the glossary has none with this id
     * @throws NullPointerException if the argument is {@code null}
     */
    public Optional<Concept> find(String id) {
        return Optional.ofNullable(concepts.get(Objects.requireNonNull(id, "id")));
    }

    private static Concept united(Concept one, Concept other) {
        Map<String, List<String>> variants = new LinkedHashMap<>(one.variants());
        other.variants().forEach((language, words) -> variants.merge(language, words, Glossary::united));
        return new Concept(one.id(), united(one.broader(), other.broader()), variants);
    }

    private static List<String> united(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        others.stream().filter(each -> !some.contains(each)).forEach(all::add);
        return all;
    }
}
