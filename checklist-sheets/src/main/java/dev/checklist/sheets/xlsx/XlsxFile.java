// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.formula.Formulas;
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
    private final XlsxDropDowns dropDowns = new XlsxDropDowns();
    private final Optional<Formulas> formulas;
    private boolean from1904;

    private XlsxFile(XlsxPackage workbook, SheetLimits limits, Optional<Formulas> formulas) {
        this.workbook = workbook;
        this.limits = limits;
        this.formulas = formulas;
    }

    public static SheetFile read(byte[] bytes, String source, SheetLimits limits) {
        return read(bytes, source, limits, Optional.empty()).file();
    }

    /** Reads a workbook that will be filled. */
    public static XlsxWorkbook readToFill(byte[] bytes, String source, SheetLimits limits) {
        return read(bytes, source, limits, Optional.of(new Formulas()));
    }

    private static XlsxWorkbook read(byte[] bytes, String source, SheetLimits limits, Optional<Formulas> formulas) {
        try (XlsxPackage workbook = XlsxPackage.open(bytes, source, limits)) {
            return new XlsxFile(workbook, limits, formulas).read();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the workbook from memory", e);
        }
    }

    private record Sheet(String name, boolean hidden, String relation) {}

    private XlsxWorkbook read() throws IOException {
        String main = mainPart();
        List<Sheet> sheets = sheets(main);
        Map<String, XlsxRelation> relations = XlsxRelation.of(workbook, main);
        XlsxStrings strings = strings(relations);
        XlsxStyles styles = styles(relations);
        List<Grid> grids = new ArrayList<>();
        Map<String, String> parts = new HashMap<>();
        int cells = 0;
        for (Sheet sheet : sheets) {
            XlsxRelation relation = relations.get(sheet.relation());
            if (relation == null || !relation.isPart("worksheet")) {
                continue;
            }
            Map<String, String> links = new HashMap<>();
            Map<String, XlsxRelation> own = XlsxRelation.of(workbook, relation.target());
            own.forEach((id, link) -> {
                if (link.isExternal() && link.type().endsWith("/hyperlink")) {
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
                                dropDowns,
                                from1904,
                                links,
                                limits.maxCells() - cells,
                                limits.input().maxTextLength(),
                                problems,
                                formula -> formulas.ifPresent(all -> all.add(formula))));
                Grid grid = parser.read();
                cells += parser.cells();
                if (!sheet.hidden()) {
                    new XlsxOverlays(workbook, sheet.name(), problems).report(own.values(), parser.hasControls());
                }
                grids.add(grid);
                parts.put(sheet.name(), workbook.spelled(relation.target()));
            }
        }
        dropDowns.addTo(grids);
        SheetFile file = new SheetFile(workbook.source(), grids, Optional.empty(), Optional.empty(), problems, parts);
        return new XlsxWorkbook(file, workbook.spelled(main), styles, from1904, formulas.orElseGet(Formulas::new));
    }

    private String mainPart() throws IOException {
        return XlsxRelation.of(workbook, "").values().stream()
                .filter(relation -> relation.isPart("officeDocument"))
                .map(XlsxRelation::target)
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
                } else if (part.starts("definedName")) {
                    int scope = part.number("localSheetId", -1);
                    String sheet = scope >= 0 && scope < sheets.size()
                            ? sheets.get(scope).name()
                            : "";
                    String name = part.attribute("name", "");
                    String meaning = CellTexts.trim(part.text());
                    dropDowns.addName(sheet, name, meaning);
                    formulas.ifPresent(all -> all.addName(name, meaning));
                }
            }
        }
        return sheets;
    }

    private XlsxStrings strings(Map<String, XlsxRelation> relations) throws IOException {
        XlsxStrings strings = new XlsxStrings();
        Optional<String> name = target(relations, "sharedStrings");
        if (name.isPresent()) {
            try (XmlPart part = new XmlPart(workbook, name.get())) {
                strings.read(part, limits.maxCells(), workbook);
            }
        }
        return strings;
    }

    private XlsxStyles styles(Map<String, XlsxRelation> relations) throws IOException {
        Optional<String> name = target(relations, "styles");
        if (name.isEmpty()) {
            return XlsxStyles.none();
        }
        try (XmlPart part = new XmlPart(workbook, name.get())) {
            return XlsxStyles.read(part);
        }
    }

    private Optional<String> target(Map<String, XlsxRelation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.isPart(type) && workbook.has(relation.target()))
                .map(XlsxRelation::target)
                .findFirst();
    }
}
