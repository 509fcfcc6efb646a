// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.io.IoProblemCodes;
import dev.checklist.io.format.Format;
import dev.checklist.model.problem.ChecklistParseException;
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

/** Which column of the format stands where in a file. */
final class CsvHeader {

    private final @Nullable Column[] columns;
    private final Map<Column, Integer> indexes = new EnumMap<>(Column.class);
    private final List<Problem> unknownColumns = new ArrayList<>();

    CsvHeader(List<String> titles, CsvPlaces places, int line) {
        columns = new Column[titles.size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            if (!seen.add(title)) {
                throw new ChecklistParseException(
                        "Duplicate column %s, expected each column once".formatted(quote(title)), places.cell(line, i));
            }
            columns[i] = Column.byTitle().get(title);
            if (columns[i] == null) {
                unknownColumns.add(new Problem(
                        Problem.Severity.WARNING,
                        IoProblemCodes.UNKNOWN_COLUMN,
                        places.cell(line, i),
                        "Unknown column %s, expected those of format %s".formatted(quote(title), Format.CURRENT)));
            } else {
                indexes.put(columns[i], i);
            }
        }
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

    /** The number of fields of each record. */
    int size() {
        return columns.length;
    }

    /** The column that a field is of, or {@code null} if the format does not know it; the index is from 0. */
    @Nullable
    Column column(int index) {
        return columns[index];
    }

    /** The index of the field of a column, from 0, or -1 if the file does not have it. */
    int indexOf(Column column) {
        return indexes.getOrDefault(column, -1);
    }

    List<Problem> unknownColumns() {
        return Collections.unmodifiableList(unknownColumns);
    }
}
