// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/sheets.md says of mappings, and of what is reported. */
class DocumentTest {

    private static final Path ROOT = Path.of(System.getProperty("checklist.root", ".."));

    private static String document() throws IOException {
        return Files.readString(ROOT.resolve("docs/sheets.md"));
    }

    @Test
    void showsAMappingThatCanBeRead() throws IOException {
        Matcher json = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(document());
        assertTrue(json.find());
        SheetMapping mapping = SheetMapping.fromJson(json.group(1));
        assertEquals(3, mapping.tables().get(0).columns().size());
        assertEquals(IdRule.PATH, mapping.tables().get(0).ids());
    }

    @Test
    void namesEveryProblem() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/checklist/sheets"))) {
            String all = sources.map(DocumentTest::text).collect(Collectors.joining());
            Matcher code = Pattern.compile("(?:warn|note)\\(\\s*\"([a-z-]+)\"").matcher(all);
            while (code.find()) {
                codes.add(code.group(1));
            }
        }
        assertTrue(codes.size() > 15, codes.toString());
        String document = document();
        codes.removeIf(code -> document.contains("`" + code + "`"));
        assertEquals(Set.of(), codes);
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
