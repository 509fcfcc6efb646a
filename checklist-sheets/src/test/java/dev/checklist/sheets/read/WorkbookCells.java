// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import dev.checklist.sheets.grid.Cells;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the cells of a workbook with the parser of the JDK, and shares no code with the library. */
final class WorkbookCells {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** How Excel writes characters that XML does not allow. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final ZipFile zip;
    private final List<String> strings = new ArrayList<>();

    private WorkbookCells(ZipFile zip) {
        this.zip = zip;
    }

    static List<KeptCells.Cell> of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new WorkbookCells(zip).read();
        }
    }

    private List<KeptCells.Cell> read() throws IOException {
        String main = relations("_rels/.rels", "").entrySet().stream()
                .filter(relation -> relation.getKey().endsWith("/officeDocument"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, String> relations =
                relations(folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        for (Map.Entry<String, String> relation : relations.entrySet()) {
            if (relation.getKey().endsWith("/sharedStrings")) {
                all(xml(relation.getValue()), "si").forEach(item -> strings.add(text(item)));
            }
        }
        List<KeptCells.Cell> cells = new ArrayList<>();
        for (Element sheet : all(xml(main), "sheet")) {
            String part = relations.get(sheet.getAttributeNS(RELATIONS, "id"));
            if (part != null && part.contains("worksheet")) {
                addSheet(sheet.getAttribute("name"), xml(part), cells);
            }
        }
        return cells;
    }

    private void addSheet(String name, Document sheet, List<KeptCells.Cell> cells) {
        int row = 0;
        for (Element each : all(sheet, "row")) {
            row = each.hasAttribute("r") ? Integer.parseInt(each.getAttribute("r")) : row + 1;
            int column = -1;
            for (Element cell : all(each, "c")) {
                column = cell.hasAttribute("r") ? Cells.columnOf(cell.getAttribute("r")) : column + 1;
                List<String> texts = texts(cell);
                if (!KeptCells.fold(texts.get(0)).isEmpty()) {
                    cells.add(new KeptCells.Cell(name, row, column, texts));
                }
            }
        }
    }

    private List<String> texts(Element cell) {
        List<Element> inline = all(cell, "is");
        List<Element> values = all(cell, "v");
        if (!inline.isEmpty()) {
            return List.of(text(inline.get(0)));
        }
        String value = values.isEmpty() ? "" : values.get(0).getTextContent();
        return switch (cell.getAttribute("t")) {
            case "s" -> List.of(strings.get(Integer.parseInt(value.strip())));
            case "b" -> List.of(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "", "n" -> value.isBlank() ? List.of("") : numbers(value.strip());
            default -> List.of(value);
        };
    }

    /**
     * Returns the forms in which a number may be shown: rounded, as a percentage, or as a day, a time or a duration. The
     * formats of the cells are not looked at, because they are half of what a reader of workbooks does.
     */
    private static List<String> numbers(String raw) {
        BigDecimal number = new BigDecimal(raw);
        Set<String> texts = new LinkedHashSet<>(List.of(raw));
        BigDecimal shown = number.round(new MathContext(15));
        texts.add(shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString());
        for (int decimals = 0; decimals < 4; decimals++) {
            texts.add(shown.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
        }
        texts.add(shown.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
        double serial = number.doubleValue();
        if (serial >= 0 && serial < 3_000_000) {
            LocalDate day = LocalDate.of(1899, 12, 30).plusDays((long) serial);
            texts.add(day.toString());
            texts.add(day.plusDays(1).toString());
            texts.add(day.plusDays(1462).toString());
            long seconds = Math.round(serial % 1 * 86_400);
            texts.add(LocalTime.MIDNIGHT.plusSeconds(seconds).toString());
            texts.add(Duration.ofSeconds(Math.round(serial * 86_400)).toHours() + ":");
        }
        return List.copyOf(texts);
    }

    /** Returns the targets of the relations of a part: each by its id, and by its type. */
    private Map<String, String> relations(String part, String folder) throws IOException {
        Map<String, String> relations = new HashMap<>();
        for (Element relation : all(xml(part), "Relationship")) {
            String target = relation.getAttribute("Target");
            String whole = target.startsWith("/") ? target.substring(1) : folder + target;
            relations.put(relation.getAttribute("Id"), whole);
            relations.put(relation.getAttribute("Type"), whole);
        }
        return relations;
    }

    private Document xml(String part) throws IOException {
        ZipEntry entry = zip.stream()
                .filter(each -> each.getName().equalsIgnoreCase(part))
                .findFirst()
                .orElseThrow(() -> new IOException("no part " + part));
        try (InputStream in = zip.getInputStream(entry)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Returns the text of an element without its phonetic readings. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element run : all(element, "t")) {
            if (!run.getParentNode().getLocalName().equals("rPh")) {
                text.append(run.getTextContent());
            }
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private static List<Element> all(Node node, String name) {
        NodeList found = node instanceof Document document
                ? document.getElementsByTagNameNS("*", name)
                : ((Element) node).getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
