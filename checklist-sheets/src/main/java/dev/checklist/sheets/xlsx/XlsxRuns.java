// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.sheets.grid.CellTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text whose parts may have different fonts. */
final class XlsxRuns {

    private enum Font {
        OF_CELL,
        STRUCK_OUT,
        OTHER
    }

    private record Run(String text, Font font) {}

    private final List<Run> runs = new ArrayList<>();

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
            runs.set(last, new Run(runs.get(last).text() + text, runs.get(last).font()));
        } else {
            runs.add(new Run(text, font));
        }
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
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Returns the text in a cell whose font may be struck out. */
    XlsxText in(boolean isStruckOut) {
        String struckOut = joined(isStruckOut, true);
        String text = joined(isStruckOut, false);
        if (CellTexts.isBlank(struckOut)) {
            return XlsxText.of(all(), false);
        }
        return CellTexts.isBlank(text)
                ? XlsxText.of(all(), true)
                : new XlsxText(CellTexts.trim(text), CellTexts.trim(struckOut));
    }

    private String joined(boolean isCellStruckOut, boolean wanted) {
        Font ofCell = isCellStruckOut ? Font.STRUCK_OUT : Font.OTHER;
        return runs.stream()
                .filter(run -> ((run.font() == Font.OF_CELL ? ofCell : run.font()) == Font.STRUCK_OUT) == wanted)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
