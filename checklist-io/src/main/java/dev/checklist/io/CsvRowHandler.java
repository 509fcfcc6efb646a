// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import static dev.checklist.model.ChecklistParseException.quote;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import dev.checklist.model.ChecklistParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the fields from the CSV parser and makes rows of them; the first record is the header. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final CsvPlaces places;
    private final int maxTextLength;
    private final List<String> titles = new ArrayList<>();
    private @Nullable CsvHeader header;
    private Map<Column, String> cells = Map.of();
    private Format format = Format.CURRENT;
    private boolean empty;

    CsvRowHandler(CsvPlaces places, int maxTextLength) {
        this.places = places;
        this.maxTextLength = maxTextLength;
    }

    /** The header; {@code null} before the first record. */
    @Nullable
    CsvHeader header() {
        return header;
    }

    /** The format that the row of the checklist names. */
    Format format() {
        return format;
    }

    /** The line on which the current record starts, from 1. */
    int line() {
        return (int) getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new EnumMap<>(Column.class);
        empty = true;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (length > maxTextLength) {
            throw new ChecklistParseException(
                    "Cell is too long, expected at most %s characters".formatted(maxTextLength),
                    places.cell(line(), index));
        }
        if (header == null) {
            titles.add(new String(buffer, offset, length));
        } else if (length > 0 && index < header.size()) {
            empty = false;
            Column column = header.column(index);
            if (column != null) {
                cells.put(column, CellGuard.restore(new String(buffer, offset, length)));
            }
        }
    }

    /** The row, or {@code null} if the record is the header or has nothing in it. */
    @Override
    protected @Nullable CsvRow buildRecord() {
        if (getRecordType() == RecordType.EMPTY) {
            return null;
        }
        if (header == null) {
            header = new CsvHeader(titles, places, line());
            return null;
        }
        if (getFieldCount() != header.size()) {
            throw new ChecklistParseException(
                    "Row has %s cells, expected %s as in the header".formatted(getFieldCount(), header.size()),
                    places.row(line()));
        }
        return empty ? null : row(header);
    }

    private CsvRow row(CsvHeader header) {
        String token = cells.getOrDefault(Column.TYPE, "");
        RowType type = RowType.byToken().get(token);
        if (type == null) {
            throw new ChecklistParseException(
                    Texts.unknownChoice("row type", token, RowType.byToken().keySet()),
                    places.cell(line(), header.indexOf(Column.TYPE)));
        }
        if (type == RowType.CHECKLIST) {
            checkFormat(header);
        }
        cells.forEach((column, cell) -> {
            if (!type.has(column)) {
                throw new ChecklistParseException(
                        "Found %s in column '%s', expected nothing there in a row of type %s"
                                .formatted(quote(cell), column.title(), type.token()),
                        places.cell(line(), header.indexOf(column)));
            }
        });
        return new CsvRow(type, line(), cells);
    }

    /** At once: what a newer format brings would be called wrong otherwise. */
    private void checkFormat(CsvHeader header) {
        try {
            format = Format.parse(cells.getOrDefault(Column.FORMAT, ""));
        } catch (IllegalArgumentException e) {
            throw new ChecklistParseException(
                    String.valueOf(e.getMessage()), places.cell(line(), header.indexOf(Column.FORMAT)));
        }
    }
}
