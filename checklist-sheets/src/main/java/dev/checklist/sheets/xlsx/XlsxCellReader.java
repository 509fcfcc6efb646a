// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.formula.CellFormula;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts of the cells of a sheet. */
final class XlsxCellReader {

    /** A formula that shows a link, and its target if that is a text. */
    private static final Pattern LINK =
            Pattern.compile("HYPERLINK\\((?:\\s*\"(?<target>[^\"]+)\"\\s*[,)])?", Pattern.CASE_INSENSITIVE);

    private final XmlPart part;
    private final XlsxSheetParser.Context context;
    private final Supplier<Location> place;
    private String struckOut = "";
    private String formula = "";
    private String shared = "";
    private String ofArea = "";
    private boolean isFormula;

    XlsxCellReader(XmlPart part, XlsxSheetParser.Context context, Supplier<Location> place) {
        this.part = part;
        this.context = context;
        this.place = place;
    }

    /** Reads the current cell to its end and returns its text. For a formula, this is the stored result. */
    String read() {
        int style = part.number("s", 0);
        XlsxRuns.Text text = text(style);
        struckOut = text.struckOut();
        return text.text();
    }

    /** Returns the formula of the last cell; empty if it has none. */
    Optional<CellFormula> formula(int row, int column) {
        return isFormula
                ? Optional.of(new CellFormula(context.name(), row, column, formula, shared, ofArea))
                : Optional.empty();
    }

    /** Returns the target if the formula of the last cell is a link. One that is computed is reported. */
    Optional<String> link() {
        if (formula.isEmpty()) {
            return Optional.empty();
        }
        Matcher link = LINK.matcher(formula);
        if (!link.lookingAt()) {
            return Optional.empty();
        }
        if (link.group("target") == null && !context.isHidden()) {
            context.problems()
                    .note(
                            SheetProblemCodes.LINK_NOT_READ,
                            place.get(),
                            "Found a link that a formula computes, which was not read");
        }
        return Optional.ofNullable(link.group("target"));
    }

    /** Returns the part that is struck out of the text of the last cell, which may be all of it. */
    String struckOut() {
        return struckOut;
    }

    private XlsxRuns.Text text(int style) {
        String type = part.attribute("t", "n");
        XlsxRuns.Text text = XlsxRuns.Text.EMPTY;
        boolean hasValue = false;
        isFormula = false;
        formula = "";
        while (part.next() && !part.ends("c")) {
            if (part.starts("f")) {
                isFormula = true;
                ofArea = ofArea();
                shared = part.attribute("si", "");
                formula = part.text();
            } else if (part.starts("v")) {
                String raw = part.text();
                // The result of a formula may be an empty text. Any other empty value means that there is no result.
                hasValue = !isFormula || !raw.isBlank() || type.equals("str");
                text = hasValue ? value(type, raw, style) : XlsxRuns.Text.EMPTY;
            } else if (part.starts("is")) {
                text = XlsxRuns.read(part, "is").in(context.styles().isStruckOut(style));
            }
        }
        if (isFormula && !hasValue) {
            warnOfFormula();
        }
        return text;
    }

    /** Returns the cells that have their results from the formula in the first of them; {@code ""} for a usual formula. */
    private String ofArea() {
        return switch (part.attribute("t", "normal")) {
            case "array", "dataTable" -> part.attribute("ref", "");
            default -> "";
        };
    }

    private void warnOfFormula() {
        Location cell = place.get();
        boolean isOne = !ofArea.contains(":");
        context.problems()
                .warn(
                        SheetProblemCodes.FORMULA_WITHOUT_VALUE,
                        isOne ? cell : new Location(cell.source(), 0, 0, context.name() + "!" + ofArea),
                        "Found a formula without %s, and read %s as blank"
                                .formatted(isOne ? "a stored result" : "stored results", isOne ? "it" : "its cells"));
    }

    private XlsxRuns.Text value(String type, String raw, int style) {
        boolean isStruckOut = context.styles().isStruckOut(style);
        return switch (type) {
            case "s" -> shared(raw, isStruckOut);
            case "b" -> XlsxRuns.Text.of(raw.strip().equals("1") ? "TRUE" : "FALSE", isStruckOut);
            case "e" -> XlsxRuns.Text.of(error(raw), isStruckOut);
            case "str", "inlineStr", "d" -> XlsxRuns.Text.of(XmlEscapes.decode(raw), isStruckOut);
            default ->
                XlsxRuns.Text.of(
                        XlsxNumbers.text(raw, context.styles().format(style), context.from1904()), isStruckOut);
        };
    }

    private XlsxRuns.Text shared(String raw, boolean isStruckOut) {
        try {
            return context.strings().get(Integer.parseInt(raw.strip()), isStruckOut);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new ChecklistParseException(
                    "Found the text index %s, expected an index below %s"
                            .formatted(quote(raw), context.strings().size()),
                    place.get(),
                    e);
        }
    }

    private String error(String raw) {
        context.problems()
                .warn(
                        SheetProblemCodes.ERROR_CELL,
                        place.get(),
                        "Found the error %s, expected a value".formatted(quote(raw)));
        return raw;
    }
}
