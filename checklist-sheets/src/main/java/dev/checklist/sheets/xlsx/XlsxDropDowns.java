// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.model.report.Problems;
import dev.checklist.model.text.Letters;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.DropDowns;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.Merges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects the rules of drop-downs, and finds their choices when all sheets are read: in the rule itself, in a range of
 * cells, or in a range with a name. Choices that a formula computes are not known. Those beyond the limits are reported.
 */
final class XlsxDropDowns {

    /** The largest number of rules that are kept. It limits the memory. */
    private static final int MOST_RULES = 200_000;

    /** The largest number of lists that are looked up in cells. It limits the memory and the time. */
    private static final int MOST_LISTS = 1000;

    /** The largest number of choices of a list, which is compared with the answer of each row. */
    private static final int MOST_CHOICES = 2000;

    /** The maximum length of a list within a rule. Excel's limit is 255 characters. */
    private static final int LONGEST_LIST = 8192;

    /** The largest number of characters that are looked up in cells, for all lists together. */
    private static final int MOST_TEXT = 1 << 22;

    /** The largest number of choices that are looked up in cells, for all lists together. */
    private static final int MOST_LOOKED_UP = 50_000;

    /** The largest number of rows in which choices are looked up. */
    private static final int MOST_ROWS = 10_000;

    private static final String BEYOND =
            "Found drop-downs with too many choices, expected at most %s in a list and %s in all lists, and left them out"
                    .formatted(MOST_CHOICES, MOST_LOOKED_UP);

    /** A reference that means the same cells wherever it stands. */
    private static final Pattern FIXED = Pattern.compile("\\$[A-Z]{1,3}\\$[0-9]+(?::\\$[A-Z]{1,3}\\$[0-9]+)?");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private record Rule(String sheet, String areas, String formula) {

        boolean isForOneCell() {
            return areas.indexOf(':') < 0 && areas.indexOf(' ') < 0;
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Optional<List<String>>> found = new HashMap<>();
    private final Map<String, Grid> grids = new HashMap<>();
    /** The sheets with drop-downs whose choices are beyond the limits. */
    private final Set<String> beyond = new HashSet<>();

    private long text;
    private int lookedUp;

    /**
     * Reads a name for a range.
     *
     * @param sheet the sheet whose formulas can use the name; {@code ""} if those of all sheets can
     */
    void addName(String sheet, String name, String formula) {
        names.put(key(sheet, name), formula);
    }

    private static String key(String sheet, String name) {
        return Letters.lower(sheet + "!" + name);
    }

    /** Reads the current rule, of a sheet or of its extension list, to its end. */
    void read(XmlPart part, String sheet) {
        String areas = part.attribute("sqref", "");
        boolean isList = part.attribute("type", "").equals("list");
        String formula = "";
        while (part.next() && !part.ends("dataValidation")) {
            if (part.starts("formula1")) {
                formula = CellTexts.trim(part.wholeText());
            } else if (part.starts("sqref")) {
                areas = CellTexts.trim(part.text());
            }
        }
        if (isList && rules.size() == MOST_RULES) {
            beyond.add(sheet);
        } else if (isList) {
            rules.add(new Rule(sheet, areas, formula));
        }
    }

    /** Gives the sheets of the workbook their drop-downs. Reports the sheets that have some beyond the limits. */
    void addTo(List<Grid> sheets, Problems problems) {
        sheets.forEach(grid -> grids.put(key(grid.name(), ""), grid));
        Map<String, DropDowns> bySheet = new HashMap<>();
        for (Rule rule : rules) {
            Optional<List<String>> choices = choices(rule);
            DropDowns dropDowns = bySheet.computeIfAbsent(rule.sheet(), each -> new DropDowns());
            if (choices.isEmpty() || !add(rule, choices.get(), dropDowns)) {
                beyond.add(rule.sheet());
            }
        }
        sheets.stream()
                .filter(grid -> beyond.contains(grid.name()))
                .forEach(grid -> problems.warn(SheetProblemCodes.CHOICES_NOT_READ, grid.place(), BEYOND));
        sheets.forEach(grid -> grid.setDropDowns(bySheet.getOrDefault(grid.name(), new DropDowns())));
    }

    private static boolean add(Rule rule, List<String> choices, DropDowns dropDowns) {
        boolean isAdded = true;
        for (String area : choices.isEmpty() ? new String[0] : SPACES.split(rule.areas(), -1)) {
            isAdded &= Merges.Area.of(area)
                    .map(cells -> dropDowns.add(cells, choices))
                    .orElse(true);
        }
        return isAdded;
    }

    /** Returns the choices of a rule: none if they are not known; empty if they are beyond the limits. */
    private Optional<List<String>> choices(Rule rule) {
        String formula = rule.formula();
        if (formula.length() > LONGEST_LIST) {
            return Optional.empty();
        }
        if (formula.length() > 2 && formula.startsWith("\"") && formula.endsWith("\"")) {
            return Optional.of(
                    Texts.split(formula.substring(1, formula.length() - 1).replace("\"\"", "\""), ',').stream()
                            .map(CellTexts::trim)
                            .toList());
        }
        String named = names.getOrDefault(key(rule.sheet(), formula), names.get(key("", formula)));
        String range = named == null ? formula : named;
        int end = range.lastIndexOf('!');
        String cells = range.substring(end + 1);
        if (!FIXED.matcher(cells).matches() && (named != null || !rule.isForOneCell())) {
            return Optional.of(List.of());
        }
        String sheet = end < 0 ? rule.sheet() : unquoted(range.substring(0, end));
        String key = key(sheet, cells);
        return found.size() < MOST_LISTS || found.containsKey(key)
                ? found.computeIfAbsent(key, each -> texts(sheet, cells.replace("$", "")))
                : Optional.empty();
    }

    private static String unquoted(String sheet) {
        boolean isQuoted = sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'");
        return isQuoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }

    private Optional<List<String>> texts(String sheet, String cells) {
        Optional<Grid> grid = Optional.ofNullable(grids.get(key(sheet, "")));
        Optional<Merges.Area> area = Merges.Area.of(cells);
        if (grid.isEmpty() || area.isEmpty()) {
            return Optional.of(List.of());
        }
        boolean isShort = area.get().lastRow() - area.get().firstRow() < MOST_ROWS;
        List<String> texts = isShort ? grid.get().texts(area.get(), MOST_CHOICES + 1) : List.of();
        text += texts.stream().mapToLong(String::length).sum();
        lookedUp += texts.size();
        return !isShort || texts.size() > MOST_CHOICES || text > MOST_TEXT || lookedUp > MOST_LOOKED_UP
                ? Optional.empty()
                : Optional.of(texts);
    }
}
