// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Cells;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A written workbook in which the rows and columns of the first sheet are changed as a spreadsheet program would. Links
 * move with their cells; drop-downs stay where they are, as in Excel when rows are sorted.
 */
final class EditedWorkbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Pattern DATA = Pattern.compile("<sheetData>(.*)</sheetData>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\"[^>]*?(?:/>|>(.*?)</row>)", Pattern.DOTALL);
    private static final Pattern CELL =
            Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"(.*?)(?:/>|>(.*?)</c>)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(<hyperlink [^>]*ref=\")([A-Z]+\\d+)(?::[A-Z]+\\d+)?\"");
    private static final Pattern DROP_DOWN = Pattern.compile("(<dataValidation [^>]*?sqref=\")([^\"]*)");
    private static final Pattern NAME = Pattern.compile("[A-Z]+");
    private static final Pattern COLUMN = Pattern.compile("<col min=\"(\\d+)\" max=\"\\1\"");
    private static final Pattern STRING = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("<v>(\\d+)</v>");

    /** A cell, with its place in the sheet that was written; {@code ""} if it is new. */
    record Cell(String place, String attributes, String content) {

        static Cell of(String text) {
            return text.isEmpty()
                    ? new Cell("", "", "")
                    : new Cell(
                            "",
                            " t=\"inlineStr\"",
                            "<is><t xml:space=\"preserve\">" + TestWorkbook.escape(text) + "</t></is>");
        }

        boolean isEmpty() {
            return content.isEmpty();
        }
    }

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final List<NavigableMap<Integer, Cell>> rows = new ArrayList<>();

    EditedWorkbook(byte[] workbook) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        STRING.matcher(parts.getOrDefault("xl/sharedStrings.xml", ""))
                .results()
                .forEach(match -> strings.add(match.group(1).replaceAll("<[^>]*>", "")));
        Matcher data = DATA.matcher(parts.get(SHEET));
        Matcher found = ROW.matcher(data.find() ? data.group(1) : "");
        while (found.find()) {
            while (rows.size() < Integer.parseInt(found.group(1))) {
                rows.add(new TreeMap<>());
            }
            Matcher cell = CELL.matcher(found.group(2) == null ? "" : found.group(2));
            while (cell.find()) {
                rows.get(rows.size() - 1)
                        .put(
                                Cells.columnOf(cell.group(1)),
                                new Cell(
                                        cell.group(1) + cell.group(2),
                                        cell.group(3),
                                        cell.group(4) == null ? "" : cell.group(4)));
            }
        }
    }

    /** Returns the rows, which can be changed; index 0 is row 1. */
    List<NavigableMap<Integer, Cell>> rows() {
        return rows;
    }

    /** Splits merged cells, as people must do before they can sort rows. */
    void unmerge() {
        parts.computeIfPresent(SHEET, (name, xml) -> xml.replaceAll("<mergeCells.*</mergeCells>", ""));
    }

    /** Returns the text of a cell as it is in the XML. */
    String text(int row, int column) {
        Cell cell = rows.get(row).get(column);
        if (cell == null) {
            return "";
        }
        Matcher index = INDEX.matcher(cell.content());
        boolean isShared = cell.attributes().contains("t=\"s\"") && index.find();
        return isShared
                ? strings.get(Integer.parseInt(index.group(1)))
                : cell.content().replaceAll("<[^>]*>", "");
    }

    /** Returns the index of the header. */
    int header() {
        for (int i = 0; i < rows.size(); i++) {
            for (int column : rows.get(i).keySet()) {
                if (text(i, column).equals("Assessable")) {
                    return i;
                }
            }
        }
        throw new IllegalStateException("no header");
    }

    /** Returns the column with a header. */
    int column(String header) {
        int row = header();
        return rows.get(row).keySet().stream()
                .filter(column -> text(row, column).equals(header))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the index of the row with a text. */
    int row(String text) {
        for (int i = 0; i < rows.size(); i++) {
            for (int column : rows.get(i).keySet()) {
                if (text(i, column).equals(text)) {
                    return i;
                }
            }
        }
        throw new IllegalStateException(text);
    }

    EditedWorkbook set(int row, int column, String text) {
        rows.get(row).put(column, Cell.of(text));
        return this;
    }

    /** Inserts a row with texts by column. */
    EditedWorkbook insert(int row, Map<Integer, String> texts) {
        NavigableMap<Integer, Cell> cells = new TreeMap<>();
        texts.forEach((column, text) -> cells.put(column, Cell.of(text)));
        rows.add(row, cells);
        return this;
    }

    EditedWorkbook delete(int row) {
        rows.remove(row);
        return this;
    }

    EditedWorkbook move(int from, int to) {
        rows.add(to, rows.remove(from));
        return this;
    }

    EditedWorkbook copy(int from, int to) {
        rows.add(to, new TreeMap<>(rows.get(from)));
        return this;
    }

    /**
     * Moves the cells of each column to another column, from the header down, with their drop-downs. Columns that are
     * not named are deleted.
     */
    EditedWorkbook columns(Map<Integer, Integer> to) {
        parts.put(
                SHEET,
                DROP_DOWN
                        .matcher(parts.get(SHEET))
                        .replaceAll(rule -> Matcher.quoteReplacement(rule.group(1)
                                + NAME.matcher(rule.group(2)).replaceAll(column -> moved(column.group(), to)))));
        parts.put(
                SHEET,
                COLUMN.matcher(parts.get(SHEET))
                        .replaceAll(column -> "<col min=\"%1$s\" max=\"%1$s\""
                                .formatted(1 + to.getOrDefault(Integer.parseInt(column.group(1)) - 1, 100))));
        for (NavigableMap<Integer, Cell> row : rows.subList(header(), rows.size())) {
            NavigableMap<Integer, Cell> moved = new TreeMap<>();
            row.forEach((column, cell) -> {
                if (to.containsKey(column)) {
                    moved.put(to.get(column), cell);
                }
            });
            row.clear();
            row.putAll(moved);
        }
        return this;
    }

    private static String moved(String column, Map<Integer, Integer> to) {
        return Cells.column(to.getOrDefault(Cells.columnOf(column), 100));
    }

    /** Replaces a text in a part. */
    EditedWorkbook replace(String part, String before, String after) {
        String content = parts.get(part);
        if (!content.contains(before)) {
            throw new IllegalStateException(content);
        }
        parts.put(part, content.replace(before, after));
        return this;
    }

    /** Deletes the last sheet from the workbook. */
    EditedWorkbook deleteDetails() {
        String name = "xl/workbook.xml";
        String workbook = parts.get(name);
        String without = workbook.replaceAll("<sheet name=\"Details\"[^>]*/>", "");
        if (without.equals(workbook)) {
            throw new IllegalStateException(workbook);
        }
        parts.put(name, without);
        return this;
    }

    byte[] bytes() {
        Map<String, String> moved = new HashMap<>();
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            data.append("<row r=\"").append(i + 1).append("\">");
            for (Map.Entry<Integer, Cell> entry : rows.get(i).entrySet()) {
                String place = Cells.name(i + 1, entry.getKey());
                Cell cell = entry.getValue();
                moved.put(cell.place(), place);
                data.append("<c r=\"" + place + "\"" + cell.attributes() + ">" + cell.content() + "</c>");
            }
            data.append("</row>");
        }
        Map<String, String> all = new LinkedHashMap<>(parts);
        String sheet = DATA.matcher(parts.get(SHEET))
                .replaceFirst(Matcher.quoteReplacement("<sheetData>" + data + "</sheetData>"));
        all.put(
                SHEET,
                LINK.matcher(sheet)
                        .replaceAll(link -> Matcher.quoteReplacement(
                                link.group(1) + moved.getOrDefault(link.group(2), "ZZ9999") + "\"")));
        return TestWorkbook.zip(all);
    }
}
