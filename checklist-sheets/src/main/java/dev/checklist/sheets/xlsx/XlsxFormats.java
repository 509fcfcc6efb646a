// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of the cell styles of a workbook. */
final class XlsxFormats {

    static final String GENERAL = "General";

    /**
     * The built-in formats, which a workbook refers to by number only. For dates and times it is enough that the format
     * is recognised as one.
     */
    private static final Map<Integer, String> BUILT_IN = builtIn();

    private final List<String> byStyle;

    private XlsxFormats(List<String> byStyle) {
        this.byStyle = byStyle;
    }

    private static Map<Integer, String> builtIn() {
        Map<Integer, String> formats = new HashMap<>();
        formats.put(2, "0.00");
        for (int id = 14; id <= 17; id++) {
            formats.put(id, "y-m-d");
        }
        for (int id = 18; id <= 21; id++) {
            formats.put(id, "h:m:s");
        }
        formats.put(22, "y-m-d h:m");
        // East Asian formats: dates, except 32 to 35, which are times. 55 and 56 are read as dates.
        for (int id = 27; id <= 36; id++) {
            formats.put(id, id >= 32 && id <= 35 ? "h:m:s" : "y-m-d");
        }
        for (int id = 45; id <= 47; id++) {
            formats.put(id, "h:m:s");
        }
        for (int id = 50; id <= 58; id++) {
            formats.put(id, "y-m-d");
        }
        return formats;
    }

    /** Returns the formats of a workbook without styles. */
    static XlsxFormats none() {
        return new XlsxFormats(List.of());
    }

    static XlsxFormats read(XmlPart part) {
        Map<Integer, String> own = new HashMap<>();
        List<String> byStyle = new ArrayList<>();
        boolean cells = false;
        while (part.next()) {
            if (part.starts("numFmt")) {
                own.put(part.number("numFmtId", -1), part.attribute("formatCode", GENERAL));
            } else if (part.element().equals("cellXfs")) {
                cells = part.isStart();
            } else if (cells && part.starts("xf")) {
                int id = part.number("numFmtId", 0);
                byStyle.add(own.getOrDefault(id, BUILT_IN.getOrDefault(id, GENERAL)));
            }
        }
        return new XlsxFormats(byStyle);
    }

    /** Returns the number format of a cell style. */
    String of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : GENERAL;
    }
}
