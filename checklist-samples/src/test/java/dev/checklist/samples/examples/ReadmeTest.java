// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is code that is compiled and run as an example. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("checklist.root", ".."));
    private static final Pattern SNIPPET = Pattern.compile("<!-- (\\w+) -->\n```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void snippetsAreInTheExamples() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        List<MatchResult> snippets = SNIPPET.matcher(readme).results().toList();
        assertEquals(
                snippets.size(),
                Pattern.compile("```java").matcher(readme).results().count());
        assertTrue(snippets.size() >= 4);
        for (MatchResult snippet : snippets) {
            Iterator<String> source = example(snippet.group(1)).iterator();
            for (String line : snippet.group(2).lines().map(String::strip).toList()) {
                assertTrue(skipTo(line, source), snippet.group(1) + " lacks, or has elsewhere: " + line);
            }
        }
    }

    private static Stream<String> example(String name) throws IOException {
        Path file = ROOT.resolve("checklist-samples/src/main/java/dev/checklist/samples/examples/" + name + ".java");
        return Files.readString(file).lines().map(String::strip);
    }

    private static boolean skipTo(String line, Iterator<String> source) {
        while (source.hasNext()) {
            if (source.next().equals(line)) {
                return true;
            }
        }
        return false;
    }
}
