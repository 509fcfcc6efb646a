// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.checklist.io.ReadResult;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs JSONTestSuite: files that must fail are rejected with a place; files that must pass are read as members. */
class JsonTestSuiteTest {

    private static final Path SUITE = Path.of(System.getProperty("checklist.testdata", "../shared/testdata"))
            .resolve("torture/JSONTestSuite/test_parsing");

    private final ChecklistJson json = ChecklistJson.create();

    @BeforeEach
    void needsTheSuite() {
        assumeTrue(Files.isDirectory(SUITE), "JSONTestSuite is not here: " + SUITE);
    }

    private static List<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(SUITE)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Returns a file of the suite as the value of an unknown member, in a document of a newer minor format. Only
     * invalid JSON can make this document fail.
     */
    private static byte[] asMember(Path file) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.write(
                "{\"format\":\"checklist/1.1\",\"id\":\"i\",\"title\":\"t\",\"new\":".getBytes(StandardCharsets.UTF_8));
        document.write(Files.readAllBytes(file));
        document.write("\n}".getBytes(StandardCharsets.UTF_8));
        return document.toByteArray();
    }

    @Test
    void refusesWhatMustFail() throws IOException {
        List<Path> files = files("n_");
        for (Path file : files) {
            ChecklistParseException e =
                    assertThrows(ChecklistParseException.class, () -> json.read(file), file.toString());
            assertTrue(e.location().line() >= 1 && e.location().column() >= 1, e.getMessage());
            assertEquals(file.toString(), e.location().source());
        }
        assertEquals(188, files.size());
    }

    @Test
    void refusesWhatMustFailInsideADocument() throws IOException {
        for (Path file : files("n_")) {
            byte[] document = asMember(file);
            // Two of the files close more brackets than they open. They close our document, so another error is found.
            ChecklistParseException e = assertThrows(
                    ChecklistParseException.class,
                    () -> json.readWithProblems(new java.io.ByteArrayInputStream(document), Location.INPUT),
                    file.toString());
            assertTrue(e.location().line() >= 1, e.getMessage());
        }
    }

    @Test
    void readsWhatMustPassInsideADocument() throws IOException {
        List<Path> files = files("y_");
        for (Path file : files) {
            ReadResult result = json.readWithProblems(new java.io.ByteArrayInputStream(asMember(file)), Location.INPUT);
            assertEquals("/new", result.problems().get(0).location().pointer(), file.toString());
        }
        assertEquals(95, files.size());
    }

    @Test
    void givesAValueOrTheDocumentedExceptionForTheRest() throws IOException {
        int refused = 0;
        for (Path file : files("i_")) {
            try {
                json.readWithProblems(new java.io.ByteArrayInputStream(asMember(file)), Location.INPUT);
            } catch (ChecklistParseException e) {
                refused++;
            }
        }
        assertEquals(35, files("i_").size());
        assertTrue(refused > 0);
    }
}
