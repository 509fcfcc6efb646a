// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.best;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.proposal;
import static dev.checklist.match.Examples.question;
import static dev.checklist.match.Examples.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.match.glossary.Concept;
import dev.checklist.match.glossary.Glossary;
import dev.checklist.model.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredLibraryTest {

    private static final String QUESTION = "Is customer data encrypted at rest?";

    @TempDir
    Path parent;

    private Path folder() {
        return parent.resolve("a").resolve("library");
    }

    private interface Use {
        void use(AnswerLibrary library) throws IOException;
    }

    private void open(Use use) throws IOException {
        open(MatchOptions.defaults(), use);
    }

    private void open(MatchOptions options, Use use) throws IOException {
        try (AnswerLibrary library = AnswerLibrary.open(folder(), options)) {
            use.use(library);
        }
    }

    @Test
    void keepsWhatWasPutAndRemoved() throws IOException {
        open(library -> {
            library.put(checklist("a", answer("1", QUESTION)));
            library.put(checklist("b", answer("1", QUESTION, Verdict.NOT_IMPLEMENTED, "×")));
            library.put(checklist("c", answer("1", QUESTION).withRemarks("gone")));
            library.remove("c");
        });
        open(library -> assertEquals(List.of("a 1", "b 1"), sources(proposal(library, QUESTION))));
        open(library -> library.put(checklist("a", answer("2", QUESTION))));
        open(library -> assertEquals(List.of("b 1", "a 2"), sources(proposal(library, QUESTION))));
    }

    @Test
    void anEmptyLibraryIsOne() throws IOException {
        open(library -> assertEquals(List.of(), sources(proposal(library, QUESTION))));
        open(library -> assertEquals(List.of(), sources(proposal(library, QUESTION))));
    }

    @Test
    void keepsWhatWasPutIfTheProgramEnds() throws IOException {
        AnswerLibrary abandoned = AnswerLibrary.open(folder());
        abandoned.put(checklist("a", answer("1", QUESTION)));
        Path copy = parent.resolve("copy");
        Files.createDirectory(copy);
        try (var files = Files.list(folder())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        abandoned.close();
        try (AnswerLibrary library = AnswerLibrary.open(copy)) {
            assertEquals(List.of("a 1"), sources(proposal(library, QUESTION)));
        }
    }

    @Test
    void isOpenOnce() throws IOException {
        open(library -> {
            assertEquals(
                    "The library " + folder() + " is open already, expected to be the only one",
                    assertThrows(IOException.class, () -> AnswerLibrary.open(folder()))
                            .getMessage());
            library.put(checklist("a", answer("1", QUESTION)));
        });
        open(library -> assertEquals(List.of("a 1"), sources(proposal(library, QUESTION))));
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));
        assertEquals(
                "The library " + file + " is a file, expected a folder",
                assertThrows(IOException.class, () -> AnswerLibrary.open(file)).getMessage());
        assertThrows(IOException.class, () -> AnswerLibrary.open(file.resolve("library")));
    }

    @Test
    void refusesAFolderWithOtherFiles() throws IOException {
        Files.createDirectories(folder().resolve("photos"));
        Files.createFile(folder().resolve("rotes"));
        assertEquals(
                "The folder " + folder() + " contains 'photos', expected a library or nothing",
                assertThrows(IOException.class, () -> AnswerLibrary.open(folder()))
                        .getMessage());
        try (var files = Files.list(folder())) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void refusesAnIndexOfAnotherProgram() throws IOException {
        new IndexWriter(FSDirectory.open(folder()), new IndexWriterConfig()).close();
        assertEquals(
                "The folder " + folder() + " contains an index of something else, expected a library or nothing",
                assertThrows(IOException.class, () -> AnswerLibrary.open(folder()))
                        .getMessage());
    }

    @Test
    void opensAFolderThatWasOpenedInVain() throws IOException {
        Files.createDirectories(folder());
        Files.createFile(folder().resolve("write.lock"));
        Files.createFile(folder().resolve("pending_segments_1"));
        open(library -> library.put(checklist("a", answer("1", QUESTION))));
        open(library -> assertEquals(List.of("a 1"), sources(proposal(library, QUESTION))));
    }

    @Test
    void refusesABrokenLibrary() throws IOException {
        open(library -> library.put(checklist("a", answer("1", QUESTION))));
        try (var files = Files.list(folder())) {
            for (Path file : files.toList()) {
                if (!file.endsWith("write.lock")) {
                    Files.writeString(file, "broken");
                }
            }
        }
        assertThrows(IOException.class, () -> AnswerLibrary.open(folder()));
    }

    @Test
    void errorsOnDiskAreUnchecked() throws IOException {
        AnswerLibrary library = AnswerLibrary.open(folder());
        library.put(checklist("a", answer("1", QUESTION)));
        Files.move(folder(), parent.resolve("moved"));
        assertThrows(UncheckedIOException.class, () -> library.put(checklist("b", answer("1", QUESTION))));
        assertThrows(IllegalStateException.class, () -> library.remove("a"));
        library.close();
        try (AnswerLibrary moved = AnswerLibrary.open(parent.resolve("moved"))) {
            assertEquals(List.of("a 1"), sources(proposal(moved, QUESTION)));
        }
    }

    @Test
    void anotherGlossaryFindsOtherThings() throws IOException {
        Glossary own = Glossary.of(
                List.of(new Concept("hive", List.of(), Map.of("en", List.of("Hive", "our file store in the cloud")))));
        MatchOptions options =
                MatchOptions.defaults().withGlossary(Glossary.builtIn().plus(own));
        open(library -> {
            library.putAll(List.of(
                    checklist("gone", answer("1", "Is Hive closed?")),
                    checklist("a", answer("1", "Is Hive open?"), answer("2", QUESTION))));
            library.put(checklist("empty", question("1", "Is Hive open?")));
            library.remove("gone");
            library.confirmed(
                    question("q", "Say yes"),
                    proposal(library, QUESTION).candidates().get(0));
            library.rejected(
                    question("q", "Hive?"),
                    proposal(library, "Is Hive open?").candidates().get(0));
            assertEquals(List.of(), shared(library));
        });
        for (int i = 0; i < 2; i++) {
            open(options, library -> {
                assertEquals(List.of("hive"), shared(library));
                assertEquals(Optional.of("a 2"), best(proposal(library, "Say yes")));
                assertEquals(List.of(), sources(proposal(library, "Hive?")));
                assertTrue(sources(proposal(library, "Is Hive closed?")).stream()
                        .noneMatch(source -> source.startsWith("gone")));
            });
        }
        open(library -> assertEquals(List.of(), shared(library)));
        open(options, library -> library.put(checklist("a", answer("3", QUESTION))));
        open(options, library -> assertEquals(List.of("a 3"), sources(proposal(library, QUESTION))));
    }

    private static List<String> shared(AnswerLibrary library) {
        return proposal(library, "Where's our file store in the cloud?").candidates().stream()
                .filter(each -> each.control().requirement().contains("Hive"))
                .flatMap(each -> each.shared().stream())
                .toList();
    }
}
