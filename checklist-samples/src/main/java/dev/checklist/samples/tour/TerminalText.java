// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.tour;

import dev.checklist.model.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out text for a terminal, in which Chinese and Japanese characters take two columns. */
final class TerminalText {

    /** A word of Latin letters, digits and symbols, or any other single character. */
    private static final Pattern PIECE = Pattern.compile("[!-~]+|(?s:.)");

    private TerminalText() {}

    /** Adds spaces on the left up to a width in columns. */
    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - TextWidth.of(text))) + text;
    }

    /** Breaks text into lines at its line ends, and where a line is full. Words of Latin letters are not broken. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            StringBuilder line = new StringBuilder();
            Matcher piece = PIECE.matcher(paragraph);
            while (piece.find()) {
                if (TextWidth.of(line) + TextWidth.of(piece.group()) > width && !line.isEmpty()) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(piece.group());
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
