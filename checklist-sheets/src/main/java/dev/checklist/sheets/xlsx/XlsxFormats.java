// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number formats of the cell styles of a workbook. */
final class XlsxFormats {

    /**
     * The built-in formats, which a workbook refers to by number only. For dates and times it is enough that the format
     * is recognised as one. Currencies are left out, since they depend on the country of the reader.
     */
    private static final Map<Integer, String> BUILT_IN = builtIn();

    private final List<XlsxFormat> byStyle;

    private XlsxFormats(List<XlsxFormat> byStyle) {
        this.byStyle = byStyle;
    }

    private static Map<Integer, String> builtIn() {
        Map<Integer, String> formats = new HashMap<>();
        put(formats, 2, 2, "0.00");
        put(formats, 3, 3, "#,##0");
        put(formats, 4, 4, "#,##0.00");
        put(formats, 5, 6, "#,##0");
        put(formats, 7, 8, "#,##0.00");
        put(formats, 9, 9, "0%");
        put(formats, 10, 10, "0.00%");
        put(formats, 14, 17, "y-m-d");
        put(formats, 18, 21, "h:m:s");
        put(formats, 22, 22, "y-m-d h:m");
        // East Asian formats: dates, except 32 to 35, which are times. 55 and 56 are read as dates.
        put(formats, 27, 36, "y-m-d");
        put(formats, 32, 35, "h:m:s");
        put(formats, 37, 38, "#,##0");
        put(formats, 39, 40, "#,##0.00");
        put(formats, 41, 42, "#,##0");
        put(formats, 43, 44, "#,##0.00");
        put(formats, 45, 45, "h:m:s");
        put(formats, 46, 46, "[h]:mm:ss");
        put(formats, 47, 47, "h:m:s");
        put(formats, 50, 58, "y-m-d");
        return formats;
    }

    private static void put(Map<Integer, String> formats, int first, int last, String format) {
        for (int id = first; id <= last; id++) {
            formats.put(id, format);
        }
    }

    /** Returns the formats of a workbook without styles. */
    static XlsxFormats none() {
        return new XlsxFormats(List.of());
    }

    static XlsxFormats read(XmlPart part) {
        Map<Integer, String> own = new HashMap<>();
        Map<Integer, XlsxFormat> formats = new HashMap<>();
        List<XlsxFormat> byStyle = new ArrayList<>();
        boolean cells = false;
        while (part.next()) {
            if (part.starts("numFmt")) {
                own.put(part.number("numFmtId", -1), part.attribute("formatCode", "General"));
            } else if (part.element().equals("cellXfs")) {
                cells = part.isStart();
            } else if (cells && part.starts("xf")) {
                int id = part.number("numFmtId", 0);
                byStyle.add(formats.computeIfAbsent(id, each -> format(own.getOrDefault(id, BUILT_IN.get(id)))));
            }
        }
        return new XlsxFormats(byStyle);
    }

    private static XlsxFormat format(@Nullable String code) {
        return code == null ? XlsxFormat.GENERAL : XlsxFormat.of(code);
    }

    /** Returns the number format of a cell style. */
    XlsxFormat of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : XlsxFormat.GENERAL;
    }
}
