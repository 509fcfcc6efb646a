// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Cells;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A sheet with typed cells: numbers, truth values, formulas in braces with their results, dates, and texts. */
final class CellSheet {

    /** The styles of cells: usual, date, percentage, text, struck out, not locked. */
    static final String STYLES =
            "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts><numFmt numFmtId='164' formatCode='yyyy/mm/dd'/></numFmts><fonts><font/><font><strike/></font>"
                    + "</fonts><cellXfs><xf/><xf numFmtId='164'/><xf numFmtId='9'/><xf numFmtId='49'/><xf fontId='1'/>"
                    + "<xf><protection locked='0'/></xf></cellXfs></styleSheet>";

    private static final Pattern STYLED = Pattern.compile("<(\\d)>(.*)");
    private static final Pattern FORMULA = Pattern.compile("\\{(.*)\\}(.*)");
    private static final Pattern CELL = Pattern.compile(
            "<c r=\"([A-Z]+\\d+)\"(?: s=\"(\\d)\")?(?: t=\"(\\w+)\")?(?:/>|>(.*?)</c>)", Pattern.DOTALL);
    private static final Pattern F = Pattern.compile("<f>(.*?)</f>");
    private static final Pattern V = Pattern.compile("<v>(.*?)</v>");
    private static final Pattern T = Pattern.compile("<t[^>]*>(.*?)</t>", Pattern.DOTALL);

    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder rules = new StringBuilder();
    private final StringBuilder merges = new StringBuilder();
    private final Map<String, String> described = new HashMap<>();

    /** Adds a row of cells, each behind a stroke. */
    void row(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1).split("\\|", -1)) {
            cells.add(cell.strip().replace("\\n", "\n"));
        }
        rows.add(cells);
    }

    void list(String area, String choices) {
        String formula = choices.startsWith("=") ? choices.substring(1) : "\"" + choices + "\"";
        rules.append("<dataValidation type=\"list\" sqref=\"" + area + "\"><formula1>" + formula
                + "</formula1></dataValidation>");
    }

    void merge(String area) {
        merges.append("<mergeCell ref=\"" + area + "\"/>");
    }

    /** Returns the second cell of the row whose first cell is an id. */
    String requirement(String id) {
        return rows.stream()
                .filter(row -> row.get(0).equals(id))
                .map(row -> row.get(1))
                .findFirst()
                .orElse("?");
    }

    TestWorkbook workbook() {
        StringBuilder data = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            data.append("<row r=\"" + (row + 1) + "\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                data.append(cell(Cells.name(row + 1, column), rows.get(row).get(column)));
            }
            data.append("</row>");
        }
        return new TestWorkbook()
                .rawSheet(
                        "S",
                        "<sheetData>" + data + "</sheetData>"
                                + (merges.isEmpty() ? "" : "<mergeCells>" + merges + "</mergeCells>")
                                + (rules.isEmpty() ? "" : "<dataValidations>" + rules + "</dataValidations>"),
                        "")
                .related("styles", STYLES);
    }

    private static String cell(String name, String text) {
        Matcher styled = STYLED.matcher(text);
        String content = styled.matches() ? styled.group(2) : text;
        String open = "<c r=\"" + name + "\"" + (styled.matches() ? " s=\"" + styled.group(1) + "\"" : "");
        Matcher formula = FORMULA.matcher(content);
        if (formula.matches()) {
            return open + " t=\"str\"><f>" + TestWorkbook.escape(formula.group(1)) + "</f><v>" + formula.group(2)
                    + "</v></c>";
        }
        if (content.matches("-?\\d+(\\.\\d+)?")) {
            return open + "><v>" + content + "</v></c>";
        }
        if (content.equals("TRUE") || content.equals("FALSE")) {
            return open + " t=\"b\"><v>" + (content.equals("TRUE") ? 1 : 0) + "</v></c>";
        }
        if (content.isEmpty()) {
            return styled.matches() ? open + "/>" : "";
        }
        return open + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + TestWorkbook.escape(content)
                + "</t></is></c>";
    }

    /** Reads the first sheet of a workbook. */
    static CellSheet of(byte[] workbook) throws IOException {
        CellSheet sheet = new CellSheet();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    Matcher cell = CELL.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    while (cell.find()) {
                        String content = cell.group(4) == null ? "" : cell.group(4);
                        sheet.described.put(cell.group(1), describe(cell.group(3), content));
                    }
                }
            }
        }
        return sheet;
    }

    private static String describe(String type, String content) {
        Matcher value = V.matcher(content);
        Matcher formula = F.matcher(content);
        Matcher text = T.matcher(content);
        String found = value.find() ? value.group(1) : "";
        if (formula.find()) {
            return ("formula " + found).strip();
        }
        if (text.find()) {
            return "text " + text.group(1).replace("\n", "\\n").replace("&amp;", "&");
        }
        if (found.isEmpty()) {
            return "empty";
        }
        return ("b".equals(type) ? "boolean " : "number ") + found;
    }

    /** Describes a cell: its kind and its value. */
    String describe(String name) {
        return described.getOrDefault(name, "empty");
    }
}
