// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import dev.checklist.io.file.Input;
import dev.checklist.model.problem.Location;
import java.util.ArrayList;
import java.util.List;

/** Finds places in CSV text. This is done only after an error, by scanning the text once more. */
final class CsvPlaces {

    private static final char QUOTE = '"';
    private static final char SEPARATOR = ',';

    private final String text;
    private final Input input;

    CsvPlaces(String text, Input input) {
        this.text = text;
        this.input = input;
    }

    /** Returns the start of a record. */
    Location row(int line) {
        return at(startOfLine(line));
    }

    /** Returns the start of a field, whose index is from 0; the start of the record if the index is negative. */
    Location cell(int line, int index) {
        int offset = startOfLine(line);
        for (int i = 0; i < index; i++) {
            offset = endOfField(offset) + 1;
        }
        return at(offset);
    }

    /** Returns the starts of fields of one record in one pass. Their indexes, from 0, are in ascending order. */
    List<Location> cells(int line, List<Integer> indexes) {
        List<Location> places = new ArrayList<>();
        int offset = startOfLine(line);
        Location place = at(offset);
        int field = 0;
        for (int index : indexes) {
            int start = offset;
            for (; field < index; field++) {
                offset = endOfField(offset) + 1;
            }
            place = after(place, start, offset);
            places.add(place);
        }
        return places;
    }

    /** Returns the place at the end of a piece of the text, from the place at its start. */
    private Location after(Location place, int start, int end) {
        int line = place.line();
        int column = place.column() + end - start;
        for (int i = start; i < end; i++) {
            if (isLineEnd(i)) {
                line++;
                column = end - i;
            }
        }
        return new Location(place.source(), line, column, place.pointer());
    }

    /** Returns the place of the first unclosed quote in a record, or of the character after a closing quote. */
    Location badQuote(int line) {
        int offset = startOfLine(line);
        int end = endOfField(offset);
        while (end < text.length() && text.charAt(end) == SEPARATOR) {
            offset = end + 1;
            end = endOfField(offset);
        }
        return at(end == text.length() ? offset : end);
    }

    private Location at(int offset) {
        return input.after(text.substring(0, offset), "");
    }

    private int startOfLine(int line) {
        int offset = 0;
        for (int current = 1; current < line; current++) {
            while (!isLineEnd(offset)) {
                offset++;
            }
            offset++;
        }
        return offset;
    }

    /** Returns whether a line ends at an offset: with CR, LF, or the LF of CR LF. */
    private boolean isLineEnd(int offset) {
        char c = text.charAt(offset);
        boolean insideCrLf = c == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
        return c == '\n' || (c == '\r' && !insideCrLf);
    }

    /** Returns the offset after a field: of a separator, a line end, a misplaced character, or the end of the text. */
    private int endOfField(int start) {
        int end = start;
        if (end < text.length() && text.charAt(end) == QUOTE) {
            do {
                end = indexOrEnd(QUOTE, end + 1) + 1;
            } while (end < text.length() && text.charAt(end) == QUOTE);
            return Math.min(end, text.length());
        }
        while (end < text.length() && ",\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int indexOrEnd(char c, int from) {
        int index = text.indexOf(c, from);
        return index < 0 ? text.length() : index;
    }
}
