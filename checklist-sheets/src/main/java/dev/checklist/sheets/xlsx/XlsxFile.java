// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.SheetFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sheets of a workbook, in their order. */
public final class XlsxFile {

    private final XlsxPackage workbook;
    private final Problems problems = new Problems();
    private final SheetLimits limits;
    private boolean from1904;

    private XlsxFile(XlsxPackage workbook, SheetLimits limits) {
        this.workbook = workbook;
        this.limits = limits;
    }

    public static SheetFile read(byte[] bytes, String source, SheetLimits limits) {
        try (XlsxPackage workbook = XlsxPackage.open(bytes, source, limits)) {
            return new XlsxFile(workbook, limits).read();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the workbook from memory", e);
        }
    }

    private record Sheet(String name, boolean hidden, String relation) {}

    /** A relation from one part to another. */
    private record Relation(String type, String target, boolean external) {}

    private SheetFile read() throws IOException {
        String main = mainPart();
        List<Sheet> sheets = sheets(main);
        Map<String, Relation> relations = relations(main);
        XlsxStrings strings = strings(relations);
        XlsxStyles styles = styles(relations);
        List<Grid> grids = new ArrayList<>();
        Map<String, String> parts = new HashMap<>();
        int cells = 0;
        for (Sheet sheet : sheets) {
            Relation relation = relations.get(sheet.relation());
            if (relation == null || !relation.type().endsWith("/worksheet")) {
                continue;
            }
            Map<String, String> links = new HashMap<>();
            relations(relation.target()).forEach((id, link) -> {
                if (link.external() && link.type().endsWith("/hyperlink")) {
                    links.put(id, link.target());
                }
            });
            try (XmlPart part = new XmlPart(workbook, relation.target())) {
                XlsxSheetParser parser = new XlsxSheetParser(
                        part,
                        new XlsxSheetParser.Context(
                                workbook,
                                sheet.name(),
                                sheet.hidden(),
                                strings,
                                styles,
                                from1904,
                                links,
                                limits.maxCells() - cells,
                                limits.input().maxTextLength(),
                                problems));
                Grid grid = parser.read();
                cells += parser.cells();
                if (!sheet.hidden()) {
                    reportComments(sheet.name(), relations(relation.target()));
                }
                grids.add(grid);
                parts.put(sheet.name(), workbook.spelled(relation.target()));
            }
        }
        return new SheetFile(workbook.source(), grids, Optional.empty(), Optional.empty(), problems, parts);
    }

    /** Reports the comments on the cells of a sheet. They are not a part of the table. */
    private void reportComments(String sheet, Map<String, Relation> relations) throws IOException {
        for (Relation relation : relations.values()) {
            if (relation.external() || !relation.type().endsWith("/comments") || !workbook.has(relation.target())) {
                continue;
            }
            try (XmlPart part = new XmlPart(workbook, relation.target())) {
                while (part.next()) {
                    if (part.starts("comment")) {
                        String cell = part.attribute("ref", "");
                        String text =
                                CellTexts.oneLine(XlsxRuns.read(part, "comment").all());
                        problems.note(
                                SheetProblemCodes.COMMENT_NOT_READ,
                                new Location(workbook.source(), 0, 0, sheet + "!" + cell),
                                "Found the comment %s, which was not read".formatted(quote(text)));
                    }
                }
            }
        }
    }

    private String mainPart() throws IOException {
        return relations("").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(
                        () -> workbook.broken("Found a ZIP file without a workbook, expected an .xlsx file", null));
    }

    private List<Sheet> sheets(String main) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (XmlPart part = new XmlPart(workbook, main)) {
            while (part.next()) {
                if (part.starts("workbookPr")) {
                    from1904 = part.isOn("date1904", false);
                } else if (part.starts("sheet")) {
                    sheets.add(new Sheet(
                            part.attribute("name", ""),
                            !part.attribute("state", "visible").equals("visible"),
                            part.attribute("id", "")));
                }
            }
        }
        return sheets;
    }

    /** Returns the relations of a part by their ids; for {@code ""}, the relations of the whole package. */
    private Map<String, Relation> relations(String source) throws IOException {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        String name = folder + "_rels/" + source.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!workbook.has(name)) {
            return relations;
        }
        try (XmlPart part = new XmlPart(workbook, name)) {
            while (part.next()) {
                if (part.starts("Relationship")) {
                    boolean external = part.attribute("TargetMode", "").equals("External");
                    String target = part.attribute("Target", "");
                    relations.put(
                            part.attribute("Id", ""),
                            new Relation(
                                    part.attribute("Type", ""), external ? target : resolve(folder, target), external));
                }
            }
        }
        return relations;
    }

    /**
     * Returns the name of the part that a target refers to. The target is relative to a folder or begins with a slash.
     */
    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            int slash = base.lastIndexOf('/', base.length() - 2);
            base = base.substring(0, slash + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }

    private XlsxStrings strings(Map<String, Relation> relations) throws IOException {
        XlsxStrings strings = new XlsxStrings();
        Optional<String> name = target(relations, "/sharedStrings");
        if (name.isPresent()) {
            try (XmlPart part = new XmlPart(workbook, name.get())) {
                strings.read(part, limits.maxCells(), workbook);
            }
        }
        return strings;
    }

    private XlsxStyles styles(Map<String, Relation> relations) throws IOException {
        Optional<String> name = target(relations, "/styles");
        if (name.isEmpty()) {
            return XlsxStyles.none();
        }
        try (XmlPart part = new XmlPart(workbook, name.get())) {
            return XlsxStyles.read(part);
        }
    }

    private Optional<String> target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type) && workbook.has(relation.target()))
                .map(Relation::target)
                .findFirst();
    }
}
