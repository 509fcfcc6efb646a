// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reports what lies over the cells of a sheet and is not read: comments and form controls. */
final class XlsxOverlays {

    /** The kinds of form controls that hold an answer or a text, by their names in a drawing. */
    private static final Map<String, String> KINDS = Map.of(
            "Checkbox", "check box",
            "Radio", "option button",
            "Drop", "drop-down list",
            "List", "list",
            "Edit", "text field",
            "Label", "label",
            "Scroll", "scroll bar",
            "Spin", "spin button");

    private static final String COMMENT = "Note";

    private final XlsxPackage workbook;
    private final String sheet;
    private final Problems problems;
    private int controls;

    XlsxOverlays(XlsxPackage workbook, String sheet, Problems problems) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.problems = problems;
    }

    /**
     * Reports what the parts of a sheet contain.
     *
     * @param hasControls whether the sheet has form controls, which a drawing describes
     */
    void report(Collection<XlsxRelation> relations, boolean hasControls) throws IOException {
        for (XlsxRelation relation : relations) {
            if (relation.isPart("comments") && workbook.has(relation.target())) {
                readComments(relation.target());
            } else if (relation.isPart("vmlDrawing") && workbook.has(relation.target())) {
                readDrawing(relation.target());
            }
        }
        if (hasControls && controls == 0) {
            warn("", "Found form controls, which were not read");
        }
    }

    private void readComments(String name) throws IOException {
        try (XmlPart part = new XmlPart(workbook, name)) {
            while (part.next()) {
                if (part.starts("comment")) {
                    String cell = part.attribute("ref", "");
                    String text =
                            CellTexts.oneLine(XlsxRuns.read(part, "comment").all());
                    problems.note(
                            SheetProblemCodes.COMMENT_NOT_READ,
                            place(cell),
                            "Found the comment %s, which was not read".formatted(quote(text)));
                }
            }
        }
    }

    private void readDrawing(String name) throws IOException {
        try (XmlPart part = new XmlPart(workbook, name)) {
            String caption = "";
            while (part.next()) {
                if (part.starts("shape")) {
                    caption = "";
                } else if (part.starts("textbox")) {
                    caption = CellTexts.trim(part.wholeText());
                } else if (part.starts("ClientData")) {
                    readControl(part, caption);
                }
            }
        } catch (ChecklistParseException e) {
            // Excel writes some drawings as HTML, which is not always well-formed.
            warn("", "Found a drawing that can't be read, in which there may be form controls");
        }
    }

    private void readControl(XmlPart part, String caption) {
        String type = part.attribute("ObjectType", "");
        String cell = "";
        String state = "";
        String link = "";
        boolean isBox = type.equals("Checkbox") || type.equals("Radio");
        boolean isActive = false;
        while (part.next() && !part.ends("ClientData")) {
            if (part.starts("Anchor")) {
                cell = cell(part.text());
            } else if (part.starts("Checked")) {
                state = part.text().strip();
            } else if (part.starts("FmlaLink")) {
                link = part.text().strip();
            }
            isActive |= part.starts("MapOCX");
        }
        controls += type.equals(COMMENT) ? 0 : 1;
        String kind = isActive ? "form control" : KINDS.get(type);
        // The state of a control that is linked to a cell of the same sheet is read from that cell.
        if (kind != null && (link.isEmpty() || link.contains("!"))) {
            warn(
                    cell,
                    "Found %s%s%s, which was not read"
                            .formatted(
                                    caption.isEmpty() ? "a " + kind : "the " + kind + " " + quote(caption),
                                    isBox ? state(state) : "",
                                    link.isEmpty() ? "" : ", linked to " + linked(link)));
        }
    }

    /** Returns the cell that a control is linked to, as it is written if it can be. */
    private static String linked(String link) {
        String quoted = quote(link);
        return quoted.equals("'" + link + "'") ? link : quoted;
    }

    private static String state(String checked) {
        return switch (checked) {
            case "", "0" -> ", not ticked";
            case "1" -> ", ticked";
            default -> ", neither ticked nor not";
        };
    }

    /** Returns the cell at the upper left of an anchor, which begins with a column, an offset in it, and a row. */
    private static String cell(String anchor) {
        List<String> numbers = Texts.split(anchor, ',');
        try {
            int column = Integer.parseInt(numbers.get(0).strip());
            int row = Integer.parseInt(numbers.get(2).strip()) + 1;
            return column < 0 || row < 1 ? "" : Cells.name(row, column);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    private void warn(String cell, String message) {
        problems.warn(SheetProblemCodes.FORM_CONTROL_NOT_READ, place(cell), message);
    }

    private Location place(String cell) {
        return new Location(workbook.source(), 0, 0, cell.isEmpty() ? sheet : sheet + "!" + cell);
    }
}
