// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.detail;

import static dev.checklist.model.text.Texts.quote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.checklist.io.records.ParserMessages;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.mapping.SheetMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a written workbook that says how the other sheets are read: the mapping, and the values that the cells
 * alone do not show. People can see and edit everything in it.
 *
 * <p>{@link DetailsFormat} describes its layout.
 */
public final class DetailsSheet {

    private static final List<String> HEADER = DetailsFormat.HEADER;

    /** The number of rows among which the header of an overview is, even if people insert some above. */
    private static final int FIRST_ROWS = 100;

    private final Grid grid;

    private DetailsSheet(Grid grid) {
        this.grid = grid;
    }

    /**
     * Returns the sheet of details; empty if the workbook is not a written one.
     *
     * @throws ChecklistParseException if a newer version wrote the workbook
     */
    public static Optional<DetailsSheet> of(SheetFile file) {
        for (Grid grid : file.grids()) {
            String first = grid.rows().isEmpty() ? "" : grid.rows().get(0).text(0);
            if (first.startsWith(DetailsFormat.FORMAT)) {
                String version = first.substring(DetailsFormat.FORMAT.length());
                if (!version.equals(DetailsFormat.VERSION)) {
                    throw new ChecklistParseException(
                            "Found details of version %s, expected version %s"
                                    .formatted(quote(version), DetailsFormat.VERSION),
                            grid.place(grid.rows().get(0), 0));
                }
                return Optional.of(new DetailsSheet(grid));
            }
        }
        return Optional.empty();
    }

    public Grid grid() {
        return grid;
    }

    Location place() {
        return grid.place();
    }

    /** Returns how the other sheets are read; empty if the mapping is missing, or can't be read, which is reported. */
    public Optional<SheetMapping> mapping(Problems problems) {
        for (Row row : rows()) {
            if (row.is(DetailsFormat.MAPPING)) {
                try {
                    return Optional.of(SheetMapping.fromJson(row.text(HEADER.size() - 1)));
                } catch (ChecklistParseException e) {
                    problems.warn(
                            SheetProblemCodes.BAD_DETAIL, grid.place(row.first(), 0), String.valueOf(e.getMessage()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a sheet was written to count what another one contains, so that there is nothing to read in it, whatever
     * it is called now, and even if the details were deleted.
     */
    public static boolean isOverview(Grid sheet) {
        return sheet.rows().stream()
                .limit(FIRST_ROWS)
                .anyMatch(row -> IntStream.range(0, row.size())
                        .anyMatch(i -> row.textAt(i).equals(DetailsFormat.OVERVIEW)));
    }

    /** Returns the ids of the sections and controls that have details. */
    public Set<String> ids() {
        return rows().stream().map(row -> row.text(1)).collect(Collectors.toSet());
    }

    List<Detail> details(Problems problems) {
        List<Detail> details = new ArrayList<>();
        for (Row row : rows()) {
            if (!row.is(DetailsFormat.MAPPING)) {
                try {
                    details.add(row.detail());
                } catch (JsonProcessingException e) {
                    problems.warn(
                            SheetProblemCodes.BAD_DETAIL,
                            grid.place(row.first(), 0),
                            "Found a damaged detail, which was not read: "
                                    + ParserMessages.readable(e.getOriginalMessage()));
                }
            }
        }
        return details;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            if (row.number() >= DetailsFormat.FIRST_ROW) {
                if (!row.text(0).isEmpty()) {
                    rows.add(new Row(row));
                } else if (!rows.isEmpty()) {
                    rows.get(rows.size() - 1).add(row);
                }
            }
        }
        return rows;
    }

    /** A row together with the rows that continue it. */
    private static final class Row {

        private final GridRow first;
        private final List<StringBuilder> texts;

        Row(GridRow first) {
            this.first = first;
            this.texts = HEADER.stream()
                    .map(name -> new StringBuilder(first.text(HEADER.indexOf(name))))
                    .toList();
        }

        void add(GridRow row) {
            for (int i = 0; i < texts.size(); i++) {
                String text = row.text(i);
                texts.get(i)
                        .append(
                                text.startsWith(DetailsFormat.CONTINUATION)
                                        ? text.substring(DetailsFormat.CONTINUATION.length())
                                        : text);
            }
        }

        GridRow first() {
            return first;
        }

        boolean is(String item) {
            return texts.get(0).toString().equals(item);
        }

        String text(int column) {
            return texts.get(column).toString();
        }

        Detail detail() throws JsonProcessingException {
            JsonNode member = DetailTree.parse("\"" + text(2) + "\"");
            return new Detail(text(0), text(1), member.textValue(), node(text(3)), node(text(4)));
        }

        private static @Nullable JsonNode node(String json) throws JsonProcessingException {
            return json.isEmpty() ? null : DetailTree.parse(json);
        }
    }
}
