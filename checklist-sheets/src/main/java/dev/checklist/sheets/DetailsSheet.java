// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import dev.checklist.model.ChecklistParseException;
import dev.checklist.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a written workbook that says how the others are read: the mapping, and what cells stand for beyond their
 * texts. Nothing is hidden in it that people could not see and edit.
 *
 * <p>Its first cell says its format. The rows from the third on hold item, id, member, what is read and what it stands
 * for; a row without an item goes on with the texts of the row above.
 */
final class DetailsSheet {

    static final String NAME = "Details";

    private static final String FORMAT = "dev.checklist.sheets ";
    private static final String VERSION = "1";
    private static final String MAPPING = "mapping";
    private static final String GOES_ON = "…";
    private static final List<String> HEADER = List.of("item", "id", "member", "reads as", "stands for");
    private static final List<Integer> WIDTHS = List.of(22, 14, 22, 60, 60);
    private static final int FIRST_ROW = 4;
    private static final int CHUNK = 32_000;

    private final Grid grid;

    private DetailsSheet(Grid grid) {
        this.grid = grid;
    }

    /**
     * The sheet, if the workbook is a written one.
     *
     * @throws ChecklistParseException if a newer version wrote it
     */
    static Optional<DetailsSheet> of(SheetFile file) {
        for (Grid grid : file.grids()) {
            String first = grid.rows().isEmpty() ? "" : grid.rows().get(0).text(0);
            if (first.startsWith(FORMAT)) {
                String version = first.substring(FORMAT.length());
                if (!version.equals(VERSION)) {
                    throw new ChecklistParseException(
                            "Found details of the version %s, expected %s"
                                    .formatted(ChecklistParseException.quote(version), VERSION),
                            grid.place(grid.rows().get(0), 0));
                }
                return Optional.of(new DetailsSheet(grid));
            }
        }
        return Optional.empty();
    }

    static void write(Worksheet sheet, WrittenWords words, SheetMapping mapping, List<Detail> details) {
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.width(i, WIDTHS.get(i));
        }
        SheetPrint.set(sheet, 2);
        sheet.value(0, 0, FORMAT + VERSION);
        sheet.value(0, 1, words.get("details"));
        for (int i = 0; i < HEADER.size(); i++) {
            sheet.value(2, i, HEADER.get(i));
        }
        int row = write(sheet, FIRST_ROW - 1, List.of(MAPPING, "", "", "", mapping.toJson()));
        for (Detail detail : details) {
            // Names of properties may hold anything, also what no cell can.
            String member = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(detail.member()));
            row = write(
                    sheet,
                    row,
                    List.of(detail.item(), detail.id(), member, json(detail.readsAs()), json(detail.standsFor())));
        }
    }

    private static String json(@Nullable JsonNode value) {
        return value == null ? "" : value.toString();
    }

    /** The row after those written. */
    private static int write(Worksheet sheet, int first, List<String> texts) {
        List<String> rest = new ArrayList<>(texts);
        int row = first;
        for (; row == first || rest.stream().anyMatch(text -> !text.isEmpty()); row++) {
            for (int i = 0; i < rest.size(); i++) {
                String part = Texts.cut(rest.get(i), CHUNK);
                if (!part.isEmpty()) {
                    sheet.value(row, i, XmlEscapes.escape(row == first ? part : GOES_ON + part));
                    rest.set(i, rest.get(i).substring(part.length()));
                }
            }
        }
        return row;
    }

    Grid grid() {
        return grid;
    }

    Location place() {
        return grid.place();
    }

    /** How the other sheets are read; empty if that can't be made out any more, which is reported. */
    Optional<SheetMapping> mapping(Findings findings) {
        for (Row row : rows()) {
            if (row.is(MAPPING)) {
                try {
                    return Optional.of(SheetMapping.fromJson(row.text(HEADER.size() - 1)));
                } catch (ChecklistParseException e) {
                    findings.warn("bad-detail", grid.place(row.first(), 0), String.valueOf(e.getMessage()));
                }
            }
        }
        return Optional.empty();
    }

    List<Detail> details(Findings findings) {
        List<Detail> details = new ArrayList<>();
        for (Row row : rows()) {
            if (!row.is(MAPPING)) {
                try {
                    details.add(row.detail());
                } catch (JsonProcessingException e) {
                    findings.warn(
                            "bad-detail",
                            grid.place(row.first(), 0),
                            "Found a damaged detail, which was not read: " + e.getOriginalMessage());
                }
            }
        }
        return details;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            if (row.number() >= FIRST_ROW) {
                if (!row.text(0).isEmpty()) {
                    rows.add(new Row(row));
                } else if (!rows.isEmpty()) {
                    rows.get(rows.size() - 1).add(row);
                }
            }
        }
        return rows;
    }

    /** A row with those that it goes on in. */
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
                texts.get(i).append(text.startsWith(GOES_ON) ? text.substring(GOES_ON.length()) : text);
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
            JsonNode member = ChecklistTree.parse("\"" + text(2) + "\"");
            return new Detail(text(0), text(1), member.textValue(), node(text(3)), node(text(4)));
        }

        private static @Nullable JsonNode node(String json) throws JsonProcessingException {
            return json.isEmpty() ? null : ChecklistTree.parse(json);
        }
    }
}
