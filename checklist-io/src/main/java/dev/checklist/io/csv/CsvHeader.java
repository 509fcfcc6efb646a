// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.io.IoProblemCodes;
import dev.checklist.io.format.Format;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the format and their positions in a file. */
final class CsvHeader {

    private final @Nullable Column[] columns;
    private final Map<Column, Integer> indexes = new EnumMap<>(Column.class);
    private final List<Problem> unknownColumns = new ArrayList<>();

    CsvHeader(List<String> titles, CsvPlaces places, int line) {
        columns = new Column[titles.size()];
        Set<String> seen = new HashSet<>();
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            if (!seen.add(title)) {
                throw new ChecklistParseException(
                        "Duplicate column %s, expected each column once".formatted(quote(title)), places.cell(line, i));
            }
            columns[i] = Column.byTitle().get(title);
            if (columns[i] == null) {
                unknown.add(i);
            } else {
                indexes.put(columns[i], i);
            }
        }
        report(unknown, titles, places.cells(line, unknown));
        for (Column required : Column.REQUIRED) {
            if (!indexes.containsKey(required)) {
                throw new ChecklistParseException(
                        "Missing column %s, expected the columns %s"
                                .formatted(
                                        quote(required.title()),
                                        Column.REQUIRED.stream()
                                                .map(Column::title)
                                                .collect(Collectors.joining(", "))),
                        places.row(line));
            }
        }
    }

    private void report(List<Integer> unknown, List<String> titles, List<Location> places) {
        for (int i = 0; i < unknown.size(); i++) {
            String title = titles.get(unknown.get(i));
            unknownColumns.add(new Problem(
                    Problem.Severity.WARNING,
                    IoProblemCodes.UNKNOWN_COLUMN,
                    places.get(i),
                    "Unknown column %s, expected a column of format %s".formatted(quote(title), Format.CURRENT)));
        }
    }

    /** Returns the number of fields of each record. */
    int size() {
        return columns.length;
    }

    /** Returns the column of the field at an index, from 0; {@code null} if the format does not define the column. */
    @Nullable
    Column column(int index) {
        return columns[index];
    }

    /** Returns the index of the field of a column, from 0; -1 if the file does not have the column. */
    int indexOf(Column column) {
        return indexes.getOrDefault(column, -1);
    }

    List<Problem> unknownColumns() {
        return Collections.unmodifiableList(unknownColumns);
    }
}
