// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlGuardTest {

    private static XmlGuard guard(byte[] bytes) throws IOException {
        return new XmlGuard(new ByteArrayInputStream(bytes), () -> {
            throw new IllegalStateException("refused");
        });
    }

    private static byte[] one(byte[] bytes) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (XmlGuard guard = guard(bytes)) {
            for (int b = guard.read(); b >= 0; b = guard.read()) {
                read.write(b);
            }
        }
        return read.toByteArray();
    }

    /** Signs in texts, values, comments and sections of plain text are no attributes. */
    private static String document(int attributes) {
        String many = "=".repeat(300);
        return "<?xml version='1.0'" + many + "?><!--" + many + "--><a>" + many + "<![CDATA[<b" + many + "]]><b c=\"<"
                + many + "\"" + " a='='".repeat(attributes - 1) + "/></a>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void countsTheAttributesOfEachTag(String charset) throws IOException {
        byte[] few = document(XmlGuard.MAX_ATTRIBUTES).getBytes(Charset.forName(charset));
        assertArrayEquals(few, guard(few).readAllBytes());
        assertArrayEquals(few, one(few));
        byte[] many = document(XmlGuard.MAX_ATTRIBUTES + 1).getBytes(Charset.forName(charset));
        assertThrows(IllegalStateException.class, () -> guard(many).readAllBytes());
        assertThrows(IllegalStateException.class, () -> one(many));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "<a", "<a>x</a>"})
    void readsWhatIsShort(String text) throws IOException {
        assertEquals(text, new String(one(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }
}
