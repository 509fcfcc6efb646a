// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.component;

import static dev.checklist.model.Refusals.assertRefused;
import static dev.checklist.model.text.Texts.quote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.checklist.model.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the definitions of a text, a blank text and an id. */
class ChecksTest {

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '\t', '\n', '\u000B', '\f', '\r', '\u001C', '\u0085', '\u00A0', '\u1680', '\u2000', '\u2007',
                '\u200A', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000', '\uFEFF'
            })
    void takesSpaceAsBlank(char space) {
        String blank = String.valueOf(space).repeat(2);
        assertRefused(
                "title", "title is blank, expected text: found " + quote(blank), () -> Checks.nonBlank("title", blank));
    }

    @Test
    void takesAsSpaceWhatUnicodeDoesAndTheByteOrderMark() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
            assertEquals(space, Texts.isSpace(c), "U+%04X".formatted((int) c));
        }
    }

    @Test
    void takesNothingAsBlank() {
        assertRefused("title", "title is blank, expected text: found ''", () -> Checks.nonBlank("title", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " x", "x\u3000", "\u0000", "\u200B", "-", "。", "\uD83D\uDE00", "\uFFFD"})
    void takesAnythingElseAsText(String text) {
        assertSame(text, Checks.nonBlank("title", text));
    }

    @Test
    void allowsIdsOf256Units() {
        String id = "\uD842\uDFB7".repeat(128);
        assertSame(id, Checks.id("id", id));
    }

    @Test
    void refusesIdsOf257Units() {
        String id = "\uD842\uDFB7".repeat(128) + "x";
        assertRefused("id", "id is 257 UTF-16 units long, expected at most 256", () -> Checks.id("id", id));
    }

    @Test
    void refusesBlankIds() {
        assertRefused("id", "id is blank, expected text: found '\\u0009'", () -> Checks.id("id", "\t"));
    }

    // Escaped, because a single surrogate cannot be encoded in a source file.
    @ParameterizedTest
    @CsvSource({
        "D800, '', '', 0",
        "DC00, '', '', 0",
        "DBFF, ab, '', 2",
        "DFFF, ab, c, 2",
        "D800, ab, c, 2",
        "D83D, \uD83D\uDE00, \uD83D\uDE00, 2",
        "DE00, \uD83D\uDE00, x, 2",
    })
    void refusesHalfACharacter(String half, String before, String after, int index) {
        String text = before + (char) Integer.parseInt(half, 16) + after;
        assertRefused(
                "note",
                "note holds the unpaired surrogate U+%s at index %d, expected whole characters".formatted(half, index),
                () -> Checks.text("note", text));
    }

    @Test
    void allowsWholeCharacters() {
        String text = "\u0000\uD800\uDC00\uDBFF\uDFFF\uFFFF";
        assertEquals(text, Checks.text("note", text));
        assertEquals("", Checks.text("note", ""));
    }
}
