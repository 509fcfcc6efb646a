// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistParseExceptionTest {

    private static final Location LOCATION = new Location("a.json", 12, 17, "/title");

    @Test
    void saysWhere() {
        ChecklistParseException thrown = new ChecklistParseException("Missing 'id'", LOCATION);
        assertEquals("Missing 'id' (a.json:12:17, /title)", thrown.getMessage());
        assertSame(LOCATION, thrown.location());
        assertNull(thrown.getCause());
    }

    @Test
    void keepsTheCause() {
        IOException cause = new IOException("x");
        ChecklistParseException thrown = new ChecklistParseException("100 %s", LOCATION, cause);
        assertEquals("100 %s (a.json:12:17, /title)", thrown.getMessage());
        assertSame(LOCATION, thrown.location());
        assertSame(cause, thrown.getCause());
    }

    @Test
    void needsALocation() {
        Refusals.assertNull("location", () -> new ChecklistParseException("x", null));
        Refusals.assertNull("location", () -> new ChecklistParseException("x", null, new IOException("x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "情報セキュリティ", "a\\b", "%s", "👩💻", "e\u0301", "\uFFFF"})
    void quotesTextAsItIs(String text) {
        assertEquals("'" + text + "'", ChecklistParseException.quote(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0000", "0009", "000A", "000D", "001F", "007F", "0085", "009F", "200D", "2028", "2029", "202E", "FEFF", "D800",
        "DBFF", "DC00", "DFFF"
    })
    void escapesWhatCannotBeRead(String hex) {
        String text = "a" + (char) Integer.parseInt(hex, 16) + "b";
        assertEquals("'a\\u" + hex + "b'", ChecklistParseException.quote(text));
    }

    @Test
    void quotes40CharactersInFull() {
        String text = "あ".repeat(40);
        assertEquals("'" + text + "'", ChecklistParseException.quote(text));
    }

    @Test
    void cutsAfter40Characters() {
        assertEquals("'" + "あ".repeat(40) + "…'", ChecklistParseException.quote("あ".repeat(41)));
    }

    @Test
    void countsAPairOfSurrogatesAsOneCharacter() {
        String text = "𠮷".repeat(40);
        assertEquals("'" + text + "'", ChecklistParseException.quote(text));
        assertEquals("'" + text + "…'", ChecklistParseException.quote(text + "\n"));
    }

    @Test
    void countsAnEscapeAsOneCharacter() {
        assertEquals("'" + "\\u0000".repeat(40) + "…'", ChecklistParseException.quote("\0".repeat(100)));
    }

    @Test
    void quotesNothingOfNull() {
        assertThrowsExactly(NullPointerException.class, () -> ChecklistParseException.quote(null));
    }
}
