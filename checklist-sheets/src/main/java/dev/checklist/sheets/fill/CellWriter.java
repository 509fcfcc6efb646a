// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.problem.Location;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.assembly.PlacedRow;
import dev.checklist.sheets.edit.CellEdit;
import dev.checklist.sheets.edit.SheetEdits;
import dev.checklist.sheets.formula.Formulas;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.Merges;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides for each cell whether its new text is written, and keeps account of it. */
final class CellWriter {

    /** The number of characters that Excel allows in a cell. */
    private static final int LONGEST = 32_767;

    /** A cell, or the first one of merged cells. */
    private record Place(String sheet, int row, int column) {}

    /** The text that a cell is to have, and the id of the control of which it is the answer. */
    private record Wanted(String id, String text) {}

    private final FillOptions options;
    private final Formulas formulas;
    private final Findings findings;
    private final Map<String, SheetEdits> edits = new LinkedHashMap<>();
    private final Map<Place, Wanted> wanted = new HashMap<>();
    private final Map<Place, FilledCell> filled = new LinkedHashMap<>();
    private final List<FilledCell> kept = new ArrayList<>();
    private final Set<String> contradicted = new HashSet<>();

    CellWriter(FillOptions options, Formulas formulas, Findings findings) {
        this.options = options;
        this.formulas = formulas;
        this.findings = findings;
    }

    /** Returns the edits by the name of their sheet. */
    Map<String, SheetEdits> edits() {
        return edits;
    }

    /** Returns the cells with a new text. */
    List<FilledCell> written() {
        return filled.values().stream().filter(cell -> !cell.after().isEmpty()).toList();
    }

    /** Returns the cells that were emptied. */
    List<FilledCell> cleared() {
        return filled.values().stream()
                .filter(cell -> cell.after().isEmpty() && !cell.before().isEmpty())
                .toList();
    }

    List<FilledCell> kept() {
        return kept;
    }

    /** Returns the ids of controls whose answers contradict others in the same cell. */
    Set<String> contradicted() {
        return contradicted;
    }

    /** Writes a text that is a part of an answer, and returns whether the cell has it. */
    boolean write(PlacedRow place, Table.Column column, String text) {
        return write(place, column, text, Optional.empty());
    }

    /** Writes a text with a link, and returns whether the cell has it. */
    boolean write(PlacedRow place, Table.Column column, String text, Optional<String> link) {
        Grid grid = place.table().grid();
        Merges.Area area = grid.merges().at(place.row().number(), column.index());
        Place cell = new Place(grid.name(), area.firstRow(), area.firstColumn());
        String present = grid.text(place.row(), column.index());
        String asked = text.replace("\r\n", "\n");
        Wanted other = wanted.putIfAbsent(cell, new Wanted(place.id(), asked));
        if (other != null && !other.text().equals(asked)) {
            return share(place, column, area, other, asked);
        }
        if (CellTexts.trim(present).equals(CellTexts.trim(asked))) {
            return true;
        }
        if (formulas.has(cell.sheet(), cell.row(), cell.column())) {
            warn(
                    place,
                    column,
                    SheetProblemCodes.FORMULA_CELL,
                    "Found a formula in the cell for the answer, and did not change it");
            return false;
        }
        Optional<String> result = result(place, column, present, asked);
        result.ifPresent(after -> put(place, column, new CellEdit(area, present, after, isTyped(column), link)));
        return result.isPresent();
    }

    /** Returns the new text of a cell; empty if it keeps the one that it has. */
    private Optional<String> result(PlacedRow place, Table.Column column, String present, String text) {
        TextPolicy policy = options.policy(column.role());
        boolean isFree = CellTexts.isBlank(present)
                || policy == TextPolicy.OVERWRITE
                || place.table().grid().choices(place.row(), column.index()).contains(present);
        String result = isFree ? text : present.contains(text) ? present : present + "\n" + text;
        if (!isFree && policy == TextPolicy.KEEP) {
            kept.add(cell(place, column, present, text));
            warn(place, column, SheetProblemCodes.KEPT_TEXT, "Found a text in the cell for the answer, and kept it");
            return Optional.empty();
        }
        if (result.length() > LONGEST) {
            warn(
                    place,
                    column,
                    SheetProblemCodes.TOO_LONG,
                    "Found a text of %s characters, expected at most %s in a cell, and did not write it"
                            .formatted(result.length(), LONGEST));
            return Optional.empty();
        }
        return Optional.of(result);
    }

    /** Writes a second text into a merged cell. Different marks would contradict each other; other texts are joined. */
    private boolean share(PlacedRow place, Table.Column column, Merges.Area area, Wanted other, String text) {
        Grid grid = place.table().grid();
        Place cell = new Place(grid.name(), area.firstRow(), area.firstColumn());
        String present = grid.text(place.row(), column.index());
        boolean isJoined = !isTyped(column) && other.text().length() + text.length() < LONGEST;
        if (isJoined && filled.containsKey(cell)) {
            String both = other.text().contains(text) ? other.text() : other.text() + "\n" + text;
            wanted.put(cell, new Wanted(other.id(), both));
            put(place, column, new CellEdit(area, present, both, false, Optional.empty()));
            return true;
        }
        if (isTyped(column)) {
            contradicted.addAll(List.of(other.id(), place.id()));
            put(place, column, new CellEdit(area, present, "", true, Optional.empty()));
        }
        warn(
                place,
                column,
                SheetProblemCodes.MERGED_ANSWER,
                "Found one merged cell for different answers, and did not fill it in");
        return false;
    }

    private void put(PlacedRow place, Table.Column column, CellEdit edit) {
        edits(place.table().grid()).put(edit);
        Merges.Area area = edit.area();
        filled.put(
                new Place(place.table().grid().name(), area.firstRow(), area.firstColumn()),
                cell(place, column, edit.before(), edit.text()));
    }

    private SheetEdits edits(Grid grid) {
        return edits.computeIfAbsent(grid.name(), name -> new SheetEdits(grid));
    }

    private static FilledCell cell(PlacedRow place, Table.Column column, String before, String after) {
        Grid grid = place.table().grid();
        Merges.Area area = grid.merges().at(place.row().number(), column.index());
        String name = grid.name() + "!" + Cells.name(area.firstRow(), area.firstColumn());
        Location location = new Location(grid.place().source(), 0, 0, name);
        return new FilledCell(place.id(), column.role(), location, before, after);
    }

    private void warn(PlacedRow place, Table.Column column, String code, String message) {
        findings.warn(place.table(), place.row().number(), column.index(), code, message);
    }

    /** Whether numbers and truth values are written as such, as if they were typed. */
    private static boolean isTyped(Table.Column column) {
        return switch (column.role()) {
            case STATUS, TICK, ASSESSMENT, RESPONSIBILITY, PLAN_DUE, VALID_UNTIL -> true;
            default -> false;
        };
    }
}
