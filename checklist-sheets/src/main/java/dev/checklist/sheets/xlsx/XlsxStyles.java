// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of cells of a workbook: their number formats, and which are struck out or locked. */
public final class XlsxStyles {

    /** The number of the built-in format for texts. */
    private static final int TEXT = 49;

    /**
     * The built-in formats, which a workbook refers to by number only. For dates and times it is enough that the format
     * is recognised as one. Currencies are left out, since they depend on the country of the reader.
     */
    private static final Map<Integer, String> BUILT_IN = builtIn();

    private final List<XlsxFormat> formats = new ArrayList<>();
    private final BitSet struckOut = new BitSet();
    private final BitSet texts = new BitSet();
    private final BitSet unlocked = new BitSet();

    private XlsxStyles() {}

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

    /** Returns the styles of a workbook without styles. */
    static XlsxStyles none() {
        return new XlsxStyles();
    }

    static XlsxStyles read(XmlPart part) {
        XlsxStyles styles = new XlsxStyles();
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, XlsxFormat> known = new HashMap<>();
        BitSet fonts = new BitSet();
        while (part.next()) {
            if (part.starts("numFmt")) {
                codes.put(part.number("numFmtId", -1), part.attribute("formatCode", "General"));
            } else if (part.starts("fonts")) {
                fonts = struckOutFonts(part);
            } else if (part.starts("cellXfs")) {
                while (part.next() && !part.ends("cellXfs")) {
                    if (part.starts("xf")) {
                        int id = part.number("numFmtId", 0);
                        styles.struckOut.set(styles.formats.size(), fonts.get(Math.max(0, part.number("fontId", 0))));
                        styles.texts.set(styles.formats.size(), id == TEXT || "@".equals(codes.get(id)));
                        styles.formats.add(
                                known.computeIfAbsent(id, each -> format(codes.getOrDefault(id, BUILT_IN.get(id)))));
                    } else if (part.starts("protection") && !styles.formats.isEmpty()) {
                        styles.unlocked.set(styles.formats.size() - 1, !part.isOn("locked", true));
                    }
                }
            }
        }
        return styles;
    }

    private static BitSet struckOutFonts(XmlPart part) {
        BitSet fonts = new BitSet();
        int count = 0;
        while (part.next() && !part.ends("fonts")) {
            if (part.starts("strike")) {
                fonts.set(count, part.isOn("val", true));
            } else if (part.ends("font")) {
                count++;
            }
        }
        return fonts;
    }

    private static XlsxFormat format(@Nullable String code) {
        return code == null ? XlsxFormat.GENERAL : XlsxFormat.of(code);
    }

    /** Returns the number format of a style. */
    XlsxFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : XlsxFormat.GENERAL;
    }

    /** Whether the whole text of a cell with a style is struck out. */
    public boolean isStruckOut(int style) {
        return style >= 0 && struckOut.get(style);
    }

    /** Whether a cell with a style shows a number as a date. */
    public boolean isDate(int style) {
        return format(style).isDate();
    }

    /** Whether a cell with a style shows a number as a percentage. */
    public boolean isPercentage(int style) {
        return format(style).isPercentage();
    }

    /** Whether what is typed into a cell with a style is a text. */
    public boolean isText(int style) {
        return style >= 0 && texts.get(style);
    }

    /** Whether a cell with a style can't be edited if its sheet is protected. */
    public boolean isLocked(int style) {
        return style < 0 || !unlocked.get(style);
    }
}
