// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static dev.checklist.model.text.Texts.quote;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import dev.checklist.io.format.Format;
import dev.checklist.io.format.Refusals;
import dev.checklist.model.problem.ChecklistParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Receives the fields from the CSV parser and creates rows from them. The first record is the header. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final CsvPlaces places;
    private final int maxTextLength;
    private final List<String> titles = new ArrayList<>();
    private @Nullable CsvHeader header;
    private final Set<Column> filled = EnumSet.noneOf(Column.class);
    private @Nullable String[] cells = {};
    private Format format = Format.CURRENT;
    private boolean empty;

    CsvRowHandler(CsvPlaces places, int maxTextLength) {
        this.places = places;
        this.maxTextLength = maxTextLength;
    }

    /** Returns the header; {@code null} before the first record. */
    @Nullable
    CsvHeader header() {
        return header;
    }

    /** Returns the format that the row of the checklist states. */
    Format format() {
        return format;
    }

    /** Returns the line on which the current record starts, from 1. */
    int line() {
        return (int) getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new String[Column.COUNT];
        filled.clear();
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
                cells[column.index()] = CellGuard.restore(new String(buffer, offset, length));
                filled.add(column);
            }
        }
    }

    /** Returns the row, or {@code null} if the record is the header or is empty. */
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
        String token = text(Column.TYPE);
        RowType type = RowType.byToken().get(token);
        if (type == null) {
            throw new ChecklistParseException(
                    Refusals.unknownChoice("row type", token, RowType.byToken().keySet()),
                    places.cell(line(), header.indexOf(Column.TYPE)));
        }
        if (type == RowType.CHECKLIST) {
            checkFormat(header);
        }
        if (!type.columns().containsAll(filled)) {
            throw misplaced(type, header);
        }
        return new CsvRow(type, line(), cells);
    }

    private ChecklistParseException misplaced(RowType type, CsvHeader header) {
        filled.removeAll(type.columns());
        Column column = filled.iterator().next();
        return new ChecklistParseException(
                "Found %s in column '%s', expected nothing there in a row of type %s"
                        .formatted(quote(text(column)), column.title(), type.token()),
                places.cell(line(), header.indexOf(column)));
    }

    private String text(Column column) {
        String cell = cells[column.index()];
        return cell == null ? "" : cell;
    }

    /** Checks the format at once. Otherwise, content of a newer format would be reported as an error first. */
    private void checkFormat(CsvHeader header) {
        try {
            format = Format.parse(text(Column.FORMAT));
        } catch (IllegalArgumentException e) {
            throw new ChecklistParseException(
                    String.valueOf(e.getMessage()), places.cell(line(), header.indexOf(Column.FORMAT)));
        }
    }
}
