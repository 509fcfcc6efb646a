// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.xlsx.XlsxPackage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Builds small workbooks, whole or broken. */
public final class TestWorkbook {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    public static TestWorkbook of(String... rows) {
        return new TestWorkbook().sheet("Sheet1", List.of(rows), List.of());
    }

    /** Adds a sheet. Cells of a row are separated by {@code |}; {@code \\n} is a line break. */
    public TestWorkbook sheet(String name, List<String> rows, List<String> merges) {
        StringBuilder data = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            data.append("<row r=\"").append(row + 1).append("\">");
            List<String> cells = cells(rows.get(row));
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    data.append("<c r=\"")
                            .append(Cells.name(row + 1, column))
                            .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                            .append(escape(cells.get(column)))
                            .append("</t></is></c>");
                }
            }
            data.append("</row>");
        }
        StringBuilder merged = new StringBuilder();
        merges.forEach(range -> merged.append("<mergeCell ref=\"").append(range).append("\"/>"));
        return rawSheet(
                name,
                "<sheetData>" + data + "</sheetData>"
                        + (merges.isEmpty() ? "" : "<mergeCells>" + merged + "</mergeCells>"),
                "");
    }

    /** Adds a sheet with the given content of its worksheet element. */
    public TestWorkbook rawSheet(String name, String content, String attributes) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%s\" r:id=\"rId%s\" %s/>"
                .formatted(escape(name), count, count, attributes));
        relations.append("<Relationship Id=\"rId%s\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%s.xml\"/>"
                .formatted(count, TYPES, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet " + MAIN + " " + RELATIONS + ">" + content + "</worksheet>");
    }

    /** Adds a part to which the workbook has a relationship, such as {@code sharedStrings}. */
    public TestWorkbook related(String type, String content) {
        relations.append(
                "<Relationship Id=\"r-%s\" Type=\"%s/%s\" Target=\"/xl/%s.xml\"/>".formatted(type, TYPES, type, type));
        return part("xl/" + type + ".xml", content);
    }

    /** Adds or replaces a part. */
    public TestWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        return zip(all());
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"rId1\" Type=\"" + TYPES
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        all.put(
                "xl/workbook.xml",
                "<workbook " + MAIN + " " + RELATIONS + "><sheets>" + sheets + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
        all.putAll(parts);
        return all;
    }

    public static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the parts of a workbook in their order. */
    public static Map<String, byte[]> unzip(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Returns the changes of a copy of a workbook: some parts have another content. */
    public static XlsxPackage.Changes changes(Map<String, byte[]> changed) {
        return new XlsxPackage.Changes() {
            @Override
            public Optional<byte[]> changed(String part) {
                return Optional.ofNullable(changed.get(part));
            }

            @Override
            public Map<String, byte[]> added() {
                return Map.of();
            }
        };
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.split("\\|", -1)) {
            cells.add(cell.strip().replace("\\n", "\n"));
        }
        return cells;
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
