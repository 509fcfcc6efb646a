// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Checklist;
import dev.checklist.model.Section;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.UnknownMarkPolicy;
import dev.checklist.sheets.detail.DetailReader;
import dev.checklist.sheets.detail.DetailsSheet;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.IdRule;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.outline.SectionNode;
import dev.checklist.sheets.outline.SectionStack;
import dev.checklist.sheets.outline.UniqueIds;
import dev.checklist.sheets.table.SheetHeaders;
import dev.checklist.sheets.table.Table;
import dev.checklist.sheets.table.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Builds one checklist from all tables of a file. */
public final class ChecklistAssembler {

    private static final int LONGEST_ID = 200;
    private static final String NO_NAME = "sheet";

    private final SheetFile file;
    private final SheetMapping mapping;
    private final UnknownMarkPolicy unknownMarks;
    private final Optional<DetailsSheet> details;
    private final SheetHeaders headers = new SheetHeaders();
    private final UniqueIds ids = new UniqueIds();
    private final BiConsumer<String, PlacedRow> rows;

    public ChecklistAssembler(SheetFile file, SheetMapping mapping, UnknownMarkPolicy unknownMarks) {
        this(file, mapping, unknownMarks, (id, row) -> {});
    }

    /**
     * Creates an assembler that also reports from which row each control was read.
     *
     * @param rows receives the id and the row of each control
     */
    public ChecklistAssembler(
            SheetFile file, SheetMapping mapping, UnknownMarkPolicy unknownMarks, BiConsumer<String, PlacedRow> rows) {
        this.rows = rows;
        this.file = file;
        this.mapping = mapping;
        this.unknownMarks = unknownMarks;
        this.details = DetailsSheet.of(file);
    }

    /** Builds the checklist. What could not be placed is added to the problems of the file. */
    public Checklist assemble() {
        List<Table> tables = Tables.of(mapping.tables(), this::grid, headers);
        List<TitleBlock> blocks = new ArrayList<>();
        List<SectionNode> roots = new ArrayList<>();
        Map<Grid, RepeatedHeader.LinesAbove> lines = new HashMap<>();
        for (Table table : tables) {
            Table above = roots.isEmpty() ? table : tables.get(roots.size() - 1);
            boolean sameSheet = above.grid().equals(table.grid());
            int after = sameSheet
                    ? above.lastRow().filter(row -> row < table.firstRow()).orElse(0)
                    : 0;
            // The title of the first section is not that of the sheet.
            new HeaderTitles(table, new RepeatedHeader(table, lines(table, lines)))
                    .above()
                    .ifPresent(table.grid().ledger()::add);
            TitleBlock block = TitleBlock.of(table, after);
            blocks.add(block);
            roots.add(root(table, block, tables.size() > 1));
        }
        Set<String> reserved = details.map(DetailsSheet::ids).orElse(Set.of());
        for (int i = 0; i < tables.size(); i++) {
            boolean printed = tables.get(i).mapping().ids() == IdRule.PRINTED;
            boolean many = tables.size() > 1;
            int levels = Section.MAX_DEPTH - (many ? 1 : 0);
            SectionStack stack = new SectionStack(roots.get(i), ids, levels, prefix(i, printed, many));
            ControlIds controlIds = new ControlIds(tables.get(i), ids, rows, reserved, file.problems());
            new TableReader(tables.get(i), unknownMarks, file.problems(), stack, controlIds)
                    .read(lines(tables.get(i), lines));
        }
        Problems problems = file.problems();
        reportUnread();
        Checklist read = checklist(blocks, roots);
        boolean isWritten =
                tables.stream().anyMatch(table -> table.column(ColumnRole.PRINT).isPresent());
        if (details.isEmpty() && isWritten) {
            problems.warn(
                    SheetProblemCodes.BAD_DETAIL,
                    tables.get(0).grid().place(),
                    "Missing the sheet of details, and read the cells as they are");
        }
        boolean hasIds = tables.stream().allMatch(ChecklistAssembler::hasIds);
        return details.map(sheet -> DetailReader.apply(sheet, read, hasIds, problems))
                .orElse(read);
    }

    private static RepeatedHeader.LinesAbove lines(Table table, Map<Grid, RepeatedHeader.LinesAbove> lines) {
        return lines.computeIfAbsent(table.grid(), RepeatedHeader.LinesAbove::new);
    }

    /** Whether the rows of a table have the ids that they were written with. */
    private static boolean hasIds(Table table) {
        return table.mapping().sections() == SectionRule.DEPTH
                && table.column(ColumnRole.ID).isPresent();
    }

    private SectionNode root(Table table, TitleBlock block, boolean many) {
        String name = table.grid().name().isEmpty() ? baseName() : table.grid().name();
        String title = many ? name : block.title().orElse(name);
        return new SectionNode("", Optional.empty(), title, null, -1);
    }

    /** Returns the prefix for the ids of sections without a number. It keeps them different from the ids of controls. */
    private static String prefix(int index, boolean printed, boolean many) {
        return (many ? "t" + (index + 1) + "." : "") + (printed ? "s" : "");
    }

    private Grid grid(TableMapping table) {
        Grid grid = Tables.sheet(table, file.grids(), headers)
                .orElseThrow(() -> new ChecklistParseException(
                        "Missing sheet %s, expected it in the workbook"
                                .formatted(quote(table.sheet().orElse("1"))),
                        new Location(file.source(), 0, 0, "")));
        if (file.grids().size() > 1
                && table.sheet().filter(name -> !name.equals(grid.name())).isPresent()) {
            file.problems()
                    .warn(
                            SheetProblemCodes.MISSING_SHEET,
                            grid.place(),
                            "Missing sheet %s, and read %s, which has its hidden columns"
                                    .formatted(quote(table.sheet().get()), quote(grid.name())));
        }
        return grid;
    }

    private Checklist checklist(List<TitleBlock> blocks, List<SectionNode> roots) {
        String base = baseName();
        Checklist.Builder checklist = Checklist.builder()
                .id(Texts.cut(base, LONGEST_ID))
                .title(blocks.get(0).title().orElse(base));
        checklist.addAllNotes(notes());
        Optional<TitleLabels.Dated> updated = blocks.stream()
                .flatMap(block -> block.dates().stream())
                .min(Comparator.comparingInt(TitleLabels.Dated::rank));
        checklist.updated(updated.map(TitleLabels.Dated::day));
        for (TitleBlock block : blocks) {
            checklist.addAllNotes(block.notes(updated));
            checklist.addAllLegend(block.legend());
        }
        if (roots.size() == 1) {
            roots.get(0).sections().forEach(section -> checklist.addSection(section.build()));
        } else {
            for (int i = 0; i < roots.size(); i++) {
                SectionNode root = roots.get(i);
                SectionNode table = new SectionNode(ids.take("t" + (i + 1)), Optional.empty(), root.title(), null, -1);
                SectionNode only = root.sections().size() == 1 ? root.sections().get(0) : root;
                SectionNode content = only.title().equals(root.title()) ? only : root;
                table.controls().addAll(content.controls());
                content.sections().forEach(table::add);
                // The title of the first sheet is that of the checklist. Its section, like all others, has its name.
                table.describe(
                        blocks.get(i)
                                .title()
                                .filter(title -> !title.equals(root.title()))
                                .filter(title -> !blocks.get(0).title().equals(Optional.of(title))),
                        Map.of());
                checklist.addSection(table.build());
            }
        }
        return checklist.build();
    }

    /** Returns the rows of the sheet of notes, if the mapping names one. */
    private List<String> notes() {
        mapping.notes()
                .filter(name -> file.grids().stream().map(Grid::name).noneMatch(name::equals))
                .ifPresent(name -> file.problems()
                        .warn(
                                SheetProblemCodes.MISSING_SHEET,
                                new Location(file.source(), 0, 0, ""),
                                "Missing sheet %s, expected it as the sheet of notes".formatted(quote(name))));
        return file.grids().stream()
                .filter(grid -> mapping.notes().filter(grid.name()::equals).isPresent())
                .flatMap(grid -> grid.rows().stream())
                .map(GridRow::line)
                .toList();
    }

    /**
     * Reports the sheets of which no cell was read, and the cells that were not read in all other sheets. A sheet of
     * notes and the details are read as a whole, and a sheet that only counts has nothing to read.
     */
    private void reportUnread() {
        for (Grid grid : file.grids()) {
            boolean isOther = mapping.notes().filter(grid.name()::equals).isPresent()
                    || details.filter(sheet -> sheet.grid().equals(grid)).isPresent()
                    || (grid.ledger().isEmpty() && DetailsSheet.isOverview(grid));
            if (isOther || grid.rows().isEmpty()) {
                continue;
            }
            if (grid.ledger().isEmpty()) {
                file.problems()
                        .note(
                                grid.isHidden() ? SheetProblemCodes.HIDDEN_SHEET : SheetProblemCodes.SHEET_NOT_READ,
                                grid.place(),
                                grid.isHidden()
                                        ? "Found a hidden sheet, which was not read"
                                        : "Found a sheet without a table of requirements, which was not read");
            } else {
                UnreadCells.report(grid, file.problems());
            }
        }
    }

    /** Returns the name of the file without its folder and extension. */
    private String baseName() {
        if (details.isPresent() || file.source().equals(Location.INPUT)) {
            // A written workbook contains its id, and is read the same under any name.
            return NO_NAME;
        }
        String source = file.source();
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        return CellTexts.isBlank(base) ? NO_NAME : base;
    }
}
