// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

/** Measures text in a fixed-width layout, in which Chinese and Japanese characters take two columns. */
public final class TextWidth {

    private TextWidth() {}

    /**
     * {@return the number of columns that a text takes}
     *
     * @param text the text, on one line
     */
    public static int of(CharSequence text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /**
     * {@return whether a character takes two columns, as CJK characters, full-width forms and emoji do}
     *
     * @param c the code point
     */
    public static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || c >= 0x1F300);
    }
}
