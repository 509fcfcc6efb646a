// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsText() {
        assertEquals("○\n", Resources.text(stream("○\n"), "a.txt"));
    }

    @Test
    void readsLinesWithoutComments() {
        assertEquals(List.of("a", " b"), Resources.lines(stream("# c\na\n\n  \n b"), "a.txt"));
    }

    @Test
    void namesWhatIsMissing() {
        NullPointerException missing = assertThrows(NullPointerException.class, () -> Resources.text(null, "a.txt"));
        assertEquals("a.txt", missing.getMessage());
    }

    @Test
    void namesWhatCannotBeRead() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("damaged");
            }
        };
        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> Resources.text(failing, "a.txt"));
        assertEquals("Can't read the resource a.txt", e.getMessage());
    }
}
