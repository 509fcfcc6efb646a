// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.checklist.io.file.Input;
import dev.checklist.io.format.Format;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * The header and rows of a CSV text. {@link CsvTree} relates the rows to each other.
 *
 * @param header the columns and their positions
 * @param format the format that the file states
 * @param rows   the rows that are not empty, in the order of the file
 * @param places finds the places of rows and cells
 */
record CsvTable(CsvHeader header, Format format, List<CsvRow> rows, CsvPlaces places) {

    static CsvTable of(String text, Input input, int maxTextLength) {
        CsvPlaces places = new CsvPlaces(text, input);
        CsvRowHandler handler = new CsvRowHandler(places, maxTextLength);
        List<CsvRow> rows = new ArrayList<>();
        try {
            parser().build(handler, text).forEach(rows::add);
        } catch (CsvParseException e) {
            throw unwrap(e, places, handler.line());
        }
        CsvHeader header = handler.header();
        if (header == null) {
            throw new ChecklistParseException("Empty input, expected a header row", places.row(1));
        }
        return new CsvTable(header, handler.format(), rows, places);
    }

    /** Returns a parser for RFC 4180. The handler checks the number of fields, because it knows the place. */
    static CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** Unwraps an exception of the handler. The parser wraps all of them, even errors of the virtual machine. */
    private static ChecklistParseException unwrap(CsvParseException e, CsvPlaces places, int line) {
        if (e.getCause() instanceof ChecklistParseException ours) {
            return ours;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return new ChecklistParseException(
                "Found a quoted cell without a proper end, expected a closing quote and then a comma or a line end",
                places.badQuote(line),
                e);
    }

    /** Returns the place of a cell, or of the row if the file has no such column. */
    Location place(CsvRow row, Column column) {
        return places.cell(row.line(), header.indexOf(column));
    }

    ChecklistParseException failure(String message, CsvRow row, Column column) {
        return new ChecklistParseException(message, place(row, column));
    }
}
