// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

/**
 * The text of a cell.
 *
 * @param text      the text without the parts that are struck out; if all of it is struck out, the whole text
 * @param struckOut the parts that are struck out; {@code ""} if there are none
 */
record XlsxText(String text, String struckOut) {

    static final XlsxText EMPTY = new XlsxText("", "");

    /** Returns a text that has one font. */
    static XlsxText of(String text, boolean isStruckOut) {
        return new XlsxText(text, isStruckOut ? text : "");
    }
}
