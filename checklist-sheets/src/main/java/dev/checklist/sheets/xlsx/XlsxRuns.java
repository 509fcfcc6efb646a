// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.sheets.grid.CellTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text whose parts may have different fonts. */
final class XlsxRuns {

    private enum Font {
        OF_CELL,
        STRUCK_OUT,
        OTHER
    }

    /**
     * The text of a cell.
     *
     * @param text      the text without the parts that are struck out; if all of it is struck out, the whole text
     * @param struckOut the parts that are struck out; {@code ""} if there are none
     */
    record Text(String text, String struckOut) {

        static final Text EMPTY = new Text("", "");

        /** Returns a text that has one font. */
        static Text of(String text, boolean isStruckOut) {
            return new Text(text, isStruckOut ? text : "");
        }
    }

    private record Run(StringBuilder text, Font font) {}

    private final List<Run> runs = new ArrayList<>();
    private int length;
    private @Nullable Text plain;
    private @Nullable Text struckOut;

    private XlsxRuns() {}

    /**
     * Reads the current element, such as {@code si}, to its end. Phonetic readings are left out, and escapes are
     * decoded.
     */
    static XlsxRuns read(XmlPart part, String element) {
        XlsxRuns runs = new XlsxRuns();
        Font font = Font.OF_CELL;
        while (part.next() && !part.ends(element)) {
            if (part.starts("t")) {
                runs.add(XmlEscapes.decode(part.text()), font);
            } else if (part.starts("r")) {
                font = Font.OF_CELL;
            } else if (part.starts("rPr")) {
                font = Font.OTHER;
            } else if (part.starts("strike")) {
                font = part.isOn("val", true) ? Font.STRUCK_OUT : Font.OTHER;
            } else if (part.starts("rPh")) {
                while (part.next() && !part.ends("rPh")) {}
            }
        }
        return runs;
    }

    /** Adds a run. White space takes the font of the text before it, since a strike through it strikes nothing out. */
    private void add(String text, Font font) {
        int last = runs.size() - 1;
        boolean isSame = last >= 0 && (CellTexts.isBlank(text) || runs.get(last).font() == font);
        if (isSame) {
            runs.get(last).text().append(text);
        } else {
            runs.add(new Run(new StringBuilder(text), font));
        }
        length += text.length();
    }

    /** Returns the length of the whole text. */
    int length() {
        return length;
    }

    /** Whether a part has a font of its own. */
    boolean isRich() {
        for (Run run : runs) {
            if (run.font() != Font.OF_CELL) {
                return true;
            }
        }
        return false;
    }

    /** Returns the whole text. */
    String all() {
        // Most texts have one run.
        return runs.size() == 1
                ? runs.get(0).text().toString()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Returns the text in a cell whose font may be struck out. It is the same instance for all cells. */
    Text in(boolean isStruckOut) {
        Text known = isStruckOut ? struckOut : plain;
        if (known != null) {
            return known;
        }
        Text text = text(isStruckOut);
        if (isStruckOut) {
            struckOut = text;
        } else {
            plain = text;
        }
        return text;
    }

    private Text text(boolean isCellStruckOut) {
        String left = joined(isCellStruckOut, true);
        String text = joined(isCellStruckOut, false);
        if (CellTexts.isBlank(left)) {
            return Text.of(all(), false);
        }
        return CellTexts.isBlank(text) ? Text.of(all(), true) : new Text(CellTexts.trim(text), CellTexts.trim(left));
    }

    private String joined(boolean isCellStruckOut, boolean wanted) {
        Font ofCell = isCellStruckOut ? Font.STRUCK_OUT : Font.OTHER;
        return runs.stream()
                .filter(run -> ((run.font() == Font.OF_CELL ? ofCell : run.font()) == Font.STRUCK_OUT) == wanted)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
