// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.readback;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.UnknownMarkPolicy;
import dev.checklist.sheets.assembly.ChecklistAssembler;
import dev.checklist.sheets.assembly.ControlIds;
import dev.checklist.sheets.assembly.OutlineRow;
import dev.checklist.sheets.control.RowReader;
import dev.checklist.sheets.detail.Detail;
import dev.checklist.sheets.detail.DetailFinder;
import dev.checklist.sheets.detail.DetailsFormat;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.DropDowns;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.Merges;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.outline.SectionNode;
import dev.checklist.sheets.outline.SectionStack;
import dev.checklist.sheets.outline.UniqueIds;
import dev.checklist.sheets.table.SheetHeaders;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the rows of a sheet one by one, with the same rules as a whole file is read, and returns the details that are
 * needed to read back what was written. Of the rows, only the ids are kept.
 */
public final class ReadBack {

    private static final UnknownMarkPolicy MARKS = UnknownMarkPolicy.ANSWERED;

    private final Map<String, String> links = new HashMap<>();
    private final Grid grid;
    private final Table table;
    private final UniqueIds ids = new UniqueIds();
    private final SectionStack sections =
            new SectionStack(new SectionNode("", Optional.empty(), "", null, -1), ids, Section.MAX_DEPTH, "");
    private final int most;
    private List<String> lastChoices = List.of();
    private List<String> lastTrimmed = List.of();
    private OutlineRow reader;
    private int count;

    /**
     * Creates a reader.
     *
     * @param first the rows up to the header and the first ones below it, which show the language of the sheet
     * @param most  the number of rows after which problems, which nobody asks for here, are dropped
     */
    public ReadBack(TableMapping mapping, List<GridRow> first, int most) {
        this.grid = grid(mapping.sheet().orElse(""), first, links);
        // The table remembers the columns with links, and each of them may get one with a later row.
        first.forEach(row ->
                IntStream.range(0, row.size()).forEach(i -> links.put(Cells.name(row.number(), row.column(i)), "")));
        this.table = Table.of(grid, mapping, 0, new SheetHeaders());
        links.clear();
        this.most = most;
        this.reader = newReader();
    }

    private static Grid grid(String name, List<GridRow> rows, Map<String, String> links) {
        return new Grid("", name, false, rows, Merges.NONE, links, List.of());
    }

    private OutlineRow newReader() {
        Problems problems = new Problems();
        RowReader cells = new RowReader(table, MARKS, problems);
        return new OutlineRow(
                table, cells, sections, new ControlIds(table, ids, (id, row) -> {}, Set.of(), problems), problems);
    }

    /** Returns what the rows above the header and the sheet of notes do not show of a checklist. */
    public static List<Detail> ofChecklist(
            Checklist written, SheetMapping mapping, List<GridRow> top, List<GridRow> notes) {
        List<Grid> grids = new ArrayList<>();
        grids.add(grid(mapping.tables().get(0).sheet().orElse(""), top, Map.of()));
        mapping.notes().ifPresent(name -> grids.add(grid(name, notes, Map.of())));
        // The name of a workbook with details does not count.
        String format = DetailsFormat.FORMAT + DetailsFormat.VERSION;
        grids.add(grid("", List.of(new GridRow(1, new int[] {0}, new String[] {format})), Map.of()));
        SheetFile file = new SheetFile("", grids, Optional.empty(), Optional.empty(), new Problems(), Map.of());
        return DetailFinder.ofChecklist(new ChecklistAssembler(file, mapping, MARKS).assemble(), written);
    }

    /** Returns what its row does not show of a section. */
    public List<Detail> ofSection(Section written, int depth, GridRow row) {
        SectionNode before = sections.current();
        read(row);
        SectionNode read = sections.current();
        check(read != before && sections.depth() == depth && read.controls().isEmpty(), written.id());
        return DetailFinder.ofSection(read.build(), written);
    }

    /**
     * Returns what its row does not show of a control.
     *
     * @param depth   that of its section, and one more
     * @param link    the target of the link in a cell, by the name of the cell
     * @param choices what the drop-down in a column offers
     */
    public List<Detail> ofControl(
            Control written, int depth, GridRow row, Map<String, String> link, int column, List<String> choices) {
        links.putAll(link);
        DropDowns offered = new DropDowns();
        if (!choices.isEmpty()) {
            offered.add(new Merges.Area(row.number(), row.number(), column, column), trimmed(choices));
        }
        grid.setDropDowns(offered);
        read(row);
        links.clear();
        List<Control> read = sections.current().controls();
        check(sections.depth() == depth - 1 && read.size() == 1, written.id());
        return DetailFinder.ofControl(read.remove(0), written);
    }

    /** Returns choices as they are read. Most rows offer the same list, which may be long. */
    private List<String> trimmed(List<String> choices) {
        if (choices != lastChoices) {
            lastChoices = choices;
            lastTrimmed = choices.stream().map(CellTexts::trim).toList();
        }
        return lastTrimmed;
    }

    private void read(GridRow row) {
        if (++count % most == 0) {
            reader = newReader();
        }
        reader.read(row);
    }

    private static void check(boolean isSame, String id) {
        if (!isSame) {
            throw new IllegalStateException("The row of %s would be read as something else".formatted(id));
        }
    }
}
