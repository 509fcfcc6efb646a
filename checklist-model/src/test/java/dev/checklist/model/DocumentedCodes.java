// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares the codes of problems with their table in the documentation. */
public final class DocumentedCodes {

    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| (?:error|warning|note) \\| \\S.* \\|$");

    private DocumentedCodes() {}

    /** Checks that the constants of a class are the rows of the table below its name, in the same order. */
    public static void check(Class<?> constants) throws IOException, IllegalAccessException {
        List<String> codes = new ArrayList<>();
        for (Field field : constants.getFields()) {
            if (field.get(null) instanceof String code) {
                assertEquals(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'), code);
                codes.add(code);
            }
        }
        assertTrue(!codes.isEmpty(), "has codes");
        assertEquals(codes, documented(constants.getSimpleName()));
    }

    private static List<String> documented(String constants) throws IOException {
        String page = Files.readString(Path.of(System.getProperty("checklist.root"), "docs", "problems.md"));
        int start = page.indexOf("Constants: `" + constants + "`");
        assertTrue(start >= 0, constants + " is documented");
        int end = page.indexOf("\n## ", start);
        return page.substring(start, end < 0 ? page.length() : end)
                .lines()
                .flatMap(line -> ROW.matcher(line).results())
                .map((MatchResult row) -> row.group(1))
                .toList();
    }
}
