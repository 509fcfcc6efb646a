// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistParseException;
import dev.checklist.model.Location;
import dev.checklist.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Makes the checklist of all tables of a file. */
final class ChecklistAssembler {

    private static final int LONGEST_ID = 200;
    private static final String NO_NAME = "sheet";

    private final SheetFile file;
    private final SheetMapping mapping;
    private final SheetOptions options;
    private final Optional<DetailsSheet> details;
    private final UniqueIds ids = new UniqueIds();
    private final BiConsumer<String, PlacedRow> rows;

    ChecklistAssembler(SheetFile file, SheetMapping mapping, SheetOptions options) {
        this(file, mapping, options, (id, row) -> {});
    }

    /**
     * Makes the checklist, and tells where from.
     *
     * @param rows takes the row of each control by its id
     */
    ChecklistAssembler(SheetFile file, SheetMapping mapping, SheetOptions options, BiConsumer<String, PlacedRow> rows) {
        this.rows = rows;
        this.file = file;
        this.mapping = mapping;
        this.options = options;
        this.details = DetailsSheet.of(file);
    }

    SheetImport assemble() {
        List<Table> tables = mapping.tables().stream()
                .map(table -> Table.of(grid(table), table))
                .toList();
        List<TitleBlock> blocks = new ArrayList<>();
        List<SectionNode> roots = new ArrayList<>();
        for (Table table : tables) {
            Table above = roots.isEmpty() ? table : tables.get(roots.size() - 1);
            boolean sameSheet = above.grid().equals(table.grid());
            TitleBlock block = TitleBlock.of(
                    table,
                    sameSheet
                            ? above.mapping()
                                    .lastRow()
                                    .filter(row -> row < table.firstRow())
                                    .orElse(0)
                            : 0);
            blocks.add(block);
            roots.add(root(table, block, tables.size() > 1));
        }
        for (int i = 0; i < tables.size(); i++) {
            boolean printed = tables.get(i).mapping().ids() == IdRule.PRINTED;
            boolean many = tables.size() > 1;
            int levels = Section.MAX_DEPTH - (many ? 1 : 0);
            SectionStack stack = new SectionStack(roots.get(i), ids, levels, prefix(i, printed, many));
            new TableReader(tables.get(i), options, file.findings(), stack, new ControlIds(ids, rows)).read();
        }
        Findings findings = file.findings();
        reportOthers(tables);
        Checklist read = checklist(blocks, roots);
        Checklist meant =
                details.map(sheet -> DetailReader.apply(sheet, read, findings)).orElse(read);
        return new SheetImport(meant, mapping, findings.problems());
    }

    private SectionNode root(Table table, TitleBlock block, boolean many) {
        String name = table.grid().name().isEmpty() ? baseName() : table.grid().name();
        String title = many ? name : block.title().orElse(name);
        return new SectionNode("", Optional.empty(), title, null, -1);
    }

    /** Sections without a number get one that no control has. */
    private static String prefix(int index, boolean printed, boolean many) {
        return (many ? "t" + (index + 1) + "." : "") + (printed ? "s" : "");
    }

    private Grid grid(TableMapping table) {
        List<Grid> grids = file.grids();
        Optional<Grid> named = grids.stream()
                .filter(grid -> table.sheet().map(grid.name()::equals).orElse(true))
                .findFirst();
        if (named.isEmpty() && grids.size() == 1) {
            return grids.get(0);
        }
        return named.orElseThrow(() -> new ChecklistParseException(
                "Missing sheet %s, expected it in the workbook"
                        .formatted(ChecklistParseException.quote(table.sheet().orElse("1"))),
                new Location(file.source(), 0, 0, "")));
    }

    private Checklist checklist(List<TitleBlock> blocks, List<SectionNode> roots) {
        String base = baseName();
        Checklist.Builder checklist = Checklist.builder()
                .id(Texts.cut(base, LONGEST_ID))
                .title(blocks.get(0).title().orElse(base));
        checklist.addAllNotes(notes());
        for (TitleBlock block : blocks) {
            checklist.addAllNotes(block.notes());
            checklist.addAllLegend(block.legend());
            block.updated().ifPresent(checklist::updated);
        }
        if (roots.size() == 1) {
            roots.get(0).sections().forEach(section -> checklist.addSection(section.build()));
        } else {
            for (SectionNode root : roots) {
                SectionNode table = new SectionNode(
                        ids.take("t" + (roots.indexOf(root) + 1)), Optional.empty(), root.title(), null, -1);
                SectionNode only = root.sections().size() == 1 ? root.sections().get(0) : root;
                SectionNode content = only.title().equals(root.title()) ? only : root;
                table.controls().addAll(content.controls());
                content.sections().forEach(table::add);
                checklist.addSection(table.build());
            }
        }
        return checklist.build();
    }

    /** The rows of the sheet of notes, if the mapping names one. */
    private List<String> notes() {
        mapping.notes()
                .filter(name -> file.grids().stream().map(Grid::name).noneMatch(name::equals))
                .ifPresent(name -> file.findings()
                        .warn(
                                "missing-sheet",
                                new Location(file.source(), 0, 0, ""),
                                "Missing sheet %s, expected its rows as notes"
                                        .formatted(ChecklistParseException.quote(name))));
        return file.grids().stream()
                .filter(grid -> mapping.notes().filter(grid.name()::equals).isPresent())
                .flatMap(grid -> grid.rows().stream())
                .map(GridRow::line)
                .toList();
    }

    private void reportOthers(List<Table> tables) {
        for (Grid grid : file.grids()) {
            boolean read = tables.stream().anyMatch(table -> table.grid().equals(grid))
                    || mapping.notes().filter(grid.name()::equals).isPresent()
                    || details.filter(sheet -> sheet.grid().equals(grid)).isPresent();
            if (!read && !grid.rows().isEmpty() && !file.findings().speakOf(grid.place())) {
                file.findings()
                        .note(
                                grid.isHidden() ? "hidden-sheet" : "sheet-not-read",
                                grid.place(),
                                grid.isHidden()
                                        ? "Sheet is hidden, and was not read"
                                        : "Sheet holds no table of requirements, and was not read");
            }
        }
    }

    /** The name of the file without its folder and ending. */
    private String baseName() {
        if (details.isPresent()) {
            // A written workbook says its id itself, and reads the same under any name.
            return NO_NAME;
        }
        String source = file.source();
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        return Texts.isBlank(base) ? NO_NAME : base;
    }
}
