// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The code and the settings in docs/frameworks.md are those of the projects, which are built and run by themselves. What
 * the page shows of requests and answers is checked there.
 */
class FrameworksPageTest {

    private static final Path ROOT = Path.of(System.getProperty("checklist.root", ".."));
    private static final Pattern PROJECT = Pattern.compile("^Project: \\[(consumers/[a-z0-9-]+)]", Pattern.MULTILINE);
    private static final Pattern CODE =
            Pattern.compile("^```(?!http)([a-z]+)\n(.*?)^```\n", Pattern.MULTILINE | Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> showsTheCodeOfTheProjects() throws IOException {
        return sections()
                .filter(section -> section.contains("```"))
                .map(section -> DynamicTest.dynamicTest(
                        section.lines().findFirst().orElseThrow(), () -> assertIsInProject(section)));
    }

    @Test
    void hasASectionForEachProject() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/frameworks.md"));
        Set<String> shown =
                PROJECT.matcher(page).results().map(match -> match.group(1)).collect(Collectors.toSet());
        assertTrue(shown.containsAll(projects()), () -> shown + " of " + projects());
    }

    /** The projects, without those that are only there to test. */
    private static Set<String> projects() {
        File[] folders = ROOT.resolve("consumers").toFile().listFiles(File::isDirectory);
        return Stream.of(Objects.requireNonNull(folders))
                .filter(folder -> new File(folder, "pom.xml").exists())
                .map(folder -> "consumers/" + folder.getName())
                .filter(name ->
                        !Set.of("consumers/contract", "consumers/jackson-2").contains(name))
                .collect(Collectors.toSet());
    }

    private static void assertIsInProject(String section) throws IOException {
        Path project = PROJECT.matcher(section)
                .results()
                .findFirst()
                .map(match -> ROOT.resolve(match.group(1)))
                .orElse(ROOT.resolve("consumers/plain-java"));
        List<String> sources = sources(project);
        List<MatchResult> blocks = CODE.matcher(section).results().toList();
        assertFalse(blocks.isEmpty());
        for (MatchResult block : blocks) {
            String code = withoutIndentation(block.group(2));
            assertTrue(
                    sources.stream().anyMatch(source -> source.contains(code)),
                    () -> "Not in " + project + ":\n" + block.group(2));
        }
    }

    /** The introduction, and each section with its heading. */
    private static Stream<String> sections() throws IOException {
        return Stream.of(Files.readString(ROOT.resolve("docs/frameworks.md")).split("(?m)^## "));
    }

    private static List<String> sources(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            List<Path> sources = files.filter(file -> file.toString().matches(".*\\.(java|kt|xml|properties)"))
                    .filter(file -> !project.relativize(file).startsWith("target"))
                    .toList();
            return sources.stream().map(FrameworksPageTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return withoutIndentation(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutIndentation(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
