// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.io.Limits;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTest {

    private static final Limits TEN = Limits.defaults().withMaxInputSize(10);

    @TempDir
    Path folder;

    @Test
    void readsWhatIsAsLargeAsTheLimit() throws IOException {
        byte[] bytes = new byte[10];
        assertEquals(10, Input.of(Files.write(folder.resolve("a"), bytes), TEN).length());
        assertEquals(10, Input.of(new ByteArrayInputStream(bytes), "a", TEN).length());
        assertEquals(10, Input.of(bytes, TEN).length());
        assertEquals(10, Input.of(new StringReader("0123456789"), "a", TEN).length());
        assertEquals(10, Input.of("0123456789", TEN).length());
    }

    @Test
    void refusesWhatIsLarger() throws IOException {
        byte[] bytes = new byte[11];
        Path file = Files.write(folder.resolve("a"), bytes);
        assertRefused("bytes (" + file + ")", () -> Input.of(file, TEN));
        assertRefused("bytes (a)", () -> Input.of(new ByteArrayInputStream(bytes), "a", TEN));
        assertRefused("bytes (<input>)", () -> Input.of(bytes, TEN));
        assertRefused("characters (a)", () -> Input.of(new StringReader("0123456789a"), "a", TEN));
        assertRefused("characters (<input>)", () -> Input.of("0123456789a", TEN));
    }

    private static void assertRefused(String end, Executable read) {
        assertEquals(
                "Input is too large, expected at most 10 " + end,
                assertThrows(ChecklistParseException.class, read).getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1",
        "ab, 1, 3",
        "a\\n, 2, 1",
        "a\\r, 2, 1",
        "a\\r\\n, 2, 1",
        "\\r\\n\\r\\nab, 3, 3",
        "\\n\\rab\\r, 4, 1",
        "\\r\\r\\n, 3, 1",
    })
    void countsLinesAndColumnsFromOne(String beginning, int line, int column) {
        String text = beginning.replace("\\r", "\r").replace("\\n", "\n");
        assertEquals(
                new Location(Location.INPUT, line, column, "/p"),
                Input.of("", TEN).after(text, "/p"));
    }
}
