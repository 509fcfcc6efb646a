// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "情報セキュリティ", "a\\b", "%s", "👩💻", "e\u0301", "\uFFFF"})
    void quotesTextAsItIs(String text) {
        assertEquals("'" + text + "'", Texts.quote(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0000", "0009", "000A", "000D", "001F", "007F", "0085", "009F", "200D", "2028", "2029", "202E", "FEFF", "D800",
        "DBFF", "DC00", "DFFF"
    })
    void escapesWhatCannotBeRead(String hex) {
        String text = "a" + (char) Integer.parseInt(hex, 16) + "b";
        assertEquals("'a\\u" + hex + "b'", Texts.quote(text));
    }

    @Test
    void quotes40CharactersInFull() {
        String text = "あ".repeat(40);
        assertEquals("'" + text + "'", Texts.quote(text));
    }

    @Test
    void cutsAfter40Characters() {
        assertEquals("'" + "あ".repeat(40) + "…'", Texts.quote("あ".repeat(41)));
    }

    @Test
    void countsAPairOfSurrogatesAsOneCharacter() {
        String text = "𠮷".repeat(40);
        assertEquals("'" + text + "'", Texts.quote(text));
        assertEquals("'" + text + "…'", Texts.quote(text + "\n"));
    }

    @Test
    void countsAnEscapeAsOneCharacter() {
        assertEquals("'" + "\\u0000".repeat(40) + "…'", Texts.quote("\0".repeat(100)));
    }

    @Test
    void quotesNothingOfNull() {
        assertThrowsExactly(NullPointerException.class, () -> Texts.quote(null));
    }

    @ParameterizedTest
    @CsvSource({"abc, 3, abc", "abc, 2, ab", "a𠮷b, 2, a", "a𠮷b, 3, a𠮷"})
    void cutsBetweenCharacters(String text, int length, String cut) {
        assertEquals(cut, Texts.cut(text, length));
    }

    @ParameterizedTest
    @CsvSource({
        "'abcdefgh', 8, 'abcdefgh'",
        "'abcdefghi', 8, 'abcdefg…'",
        "'a\nb', 8, 'a\\u000Ab'",
        "'ab\ncd', 8, 'ab…'",
        "'abcdef𠮷', 8, 'abcdef𠮷'",
        "'abcdef𠮷x', 8, 'abcdef…'",
        "'ab\u202E', 8, 'ab\\u202E'"
    })
    void fitsOneLine(String text, int length, String line) {
        assertEquals(line, Texts.line(text, length));
        assertEquals(line, Texts.line(line, length));
    }

    @Test
    void readsNoMoreOfATextThanItShows() {
        assertEquals("a\\u0000…", Texts.readable("a\0".repeat(100), 2));
        assertEquals("𠮷𠮷…", Texts.readable("𠮷".repeat(3), 2));
        assertEquals("𠮷𠮷", Texts.readable("𠮷".repeat(2), 2));
    }

    @Test
    void splitsAtEachSeparator() {
        assertEquals(List.of(""), Texts.split("", ','));
        assertEquals(List.of("a"), Texts.split("a", ','));
        assertEquals(List.of("", "a", "", "b", ""), Texts.split(",a,,b,", ','));
    }

    @Test
    void stripsTheEndOnly() {
        assertEquals("[a.] b", Texts.stripEnd("[a.] b].]", "[.]"));
        assertEquals("", Texts.stripEnd("].]", "[.]"));
        assertEquals("a ", Texts.stripEnd("a ", "[.]"));
    }
}
