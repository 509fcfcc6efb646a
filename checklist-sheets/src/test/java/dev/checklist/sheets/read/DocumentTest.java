// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.sheets.mapping.IdRule;
import dev.checklist.sheets.mapping.SheetMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks what docs/sheets.md says about mappings. */
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
}
