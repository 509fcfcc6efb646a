// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.formula.CellFormula;
import dev.checklist.sheets.formula.Formulas;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.Merges;
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

    /** The largest number of sheets. */
    private static final int MAX_SHEETS = 2000;

    /** The maximum length of the name of a sheet, which is repeated in each place. Excel's limit is 31. */
    private static final int MAX_NAME_LENGTH = 255;

    /** The largest number of cells that have their results from array formulas, if a workbook is filled. */
    private static final int MAX_ARRAY_CELLS = 4_000_000;

    private final XlsxPackage workbook;
    private final Problems problems = new Problems();
    private final SheetLimits limits;
    private final XlsxDropDowns dropDowns = new XlsxDropDowns();
    private final Optional<Formulas> formulas;
    private boolean from1904;
    private long arrayCells;

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
        XlsxBudget budget = new XlsxBudget(workbook, limits);
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
                                budget,
                                problems,
                                formula -> formulas.ifPresent(all -> add(all, formula))));
                Grid grid = parser.read();
                if (!sheet.hidden()) {
                    new XlsxOverlays(workbook, sheet.name(), problems).report(own.values(), parser.hasControls());
                }
                grids.add(grid);
                parts.put(sheet.name(), workbook.spelled(relation.target()));
            }
        }
        dropDowns.addTo(grids, problems);
        SheetFile file = new SheetFile(workbook.source(), grids, Optional.empty(), Optional.empty(), problems, parts);
        return new XlsxWorkbook(file, workbook.spelled(main), styles, from1904, formulas.orElseGet(Formulas::new));
    }

    private void add(Formulas all, CellFormula formula) {
        all.add(formula);
        arrayCells += Merges.Area.of(formula.ofArea()).map(Merges.Area::size).orElse(0L);
        if (arrayCells > MAX_ARRAY_CELLS) {
            throw workbook.broken(
                    "Found array formulas for more than %s cells, expected fewer".formatted(MAX_ARRAY_CELLS), null);
        }
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
                    sheets.add(sheet(part, sheets.size()));
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

    private Sheet sheet(XmlPart part, int before) {
        String name = part.attribute("name", "");
        if (before == MAX_SHEETS) {
            throw workbook.broken("Found more than %s sheets, expected fewer".formatted(MAX_SHEETS), null);
        }
        if (name.length() > MAX_NAME_LENGTH) {
            throw workbook.broken(
                    "Found the name %s of a sheet, expected at most %s characters"
                            .formatted(quote(name), MAX_NAME_LENGTH),
                    null);
        }
        return new Sheet(name, !part.attribute("state", "visible").equals("visible"), part.attribute("id", ""));
    }

    private XlsxStrings strings(Map<String, XlsxRelation> relations) throws IOException {
        XlsxStrings strings = new XlsxStrings();
        Optional<String> name = target(relations, "sharedStrings");
        if (name.isPresent()) {
            try (XmlPart part = new XmlPart(workbook, name.get())) {
                strings.read(part, limits, workbook);
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
