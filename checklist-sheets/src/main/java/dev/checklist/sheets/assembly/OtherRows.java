// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.model.notation.NumberNotation;
import dev.checklist.model.text.Resources;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.MarkLookup;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises rows of a table that are not requirements: examples, totals, descriptions of columns, footnotes, ends. */
final class OtherRows {

    private static final String RESOURCE = "other-rows.txt";
    private static final Map<String, WordList> TEXTS = read();

    /** How much of a text is compared. All texts of the resource are shorter. */
    private static final int LONGEST = 60;

    /** A word for an example in brackets or before a colon: {@code （記入例）…}. */
    private static final Pattern BEFORE =
            Pattern.compile("^\\s*(?:[（(【\\[](?<in>[^）)】\\]]{1,10})[）)】\\]]|(?<before>[^：:]{1,10})[：:]).+");

    private static final Pattern FOOTNOTE =
            Pattern.compile("(?s)^\\s*(?:[※*＊]\\s?[0-9０-９]|注\\s?[0-9０-９]|[（(]注[）)]|注[：:]).*");
    private static final Pattern NOTE = Pattern.compile("(?s)^\\s*[※*＊].+");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)^\\s*+(?:(?:page\\s*+)?[0-9]++\\s*+(?:/|of)\\s*+[0-9]++\\s*+(?:ページ|頁|页|pages?)?|-\\s*+[0-9]++\\s*+-)\\s*+$");
    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?is)^\\s*(?:one of|select|choose|pick|enter|please|wählen|choisir)\\b.|から選択|を選択|を記入|を入力|选择|填写");

    private static final int LONGEST_MARK = 20;

    private final Table table;
    private final MarkLookup marks;
    private final int lastRequirement;
    private final Map<String, Boolean> marksAsIds = new HashMap<>();

    OtherRows(Table table) {
        this.table = table;
        this.marks = MarkLookup.of(table.mapping().vocabulary());
        this.lastRequirement = lastRequirement();
    }

    /** Returns the number of the last row that is a requirement; 0 if there is none. */
    private int lastRequirement() {
        List<GridRow> rows = table.rows();
        for (int i = rows.size() - 1; i >= 0; i--) {
            GridRow row = rows.get(i);
            boolean isRequirement =
                    row.size() > 1 && !text(row, ColumnRole.REQUIREMENT).isEmpty();
            if (isRequirement && !isIn("end", text(row, ColumnRole.ID))) {
                return row.number();
            }
        }
        return 0;
    }

    private static Map<String, WordList> read() {
        Map<String, WordList> texts = new HashMap<>();
        for (String line : Resources.lines(OtherRows.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            int colon = line.indexOf(':');
            WordList ofKind = texts.computeIfAbsent(
                    line.substring(0, colon), each -> new WordList(new HashSet<>(), new ArrayList<>()));
            for (String text : Texts.split(line.substring(colon + 1), '|')) {
                ofKind.add(text.strip());
            }
        }
        return texts;
    }

    /** Returns what a row is if it is not a requirement, for a message. */
    Optional<String> kind(GridRow row, boolean isFirst) {
        String id = text(row, ColumnRole.ID);
        String requirement = text(row, ColumnRole.REQUIREMENT);
        String answer = text(row, ColumnRole.STATUS);
        if (isIn("example", id) || isIn("example", requirement) || isExample(requirement)) {
            return Optional.of("an example");
        }
        if (isIn("total", id) || isIn("total", requirement) || isTotal(id, answer)) {
            return Optional.of("a total");
        }
        if (isFirst && DESCRIPTION.matcher(answer).find() && !isMark(answer)) {
            return Optional.of("a description of the columns");
        }
        if (!answer.isEmpty()) {
            return Optional.empty();
        }
        if (id.isEmpty() && FOOTNOTE.matcher(requirement).matches()) {
            return Optional.of("a footnote");
        }
        if (row.number() > lastRequirement && isIn("end", id)) {
            return Optional.of("a line below the table");
        }
        if (isIn("legend", id) || isMarkAsId(id)) {
            return Optional.of("a line of a legend");
        }
        return row.size() == 1 ? single(row) : Optional.empty();
    }

    /** Returns what a row with one cell is. Above a requirement it may be the title of a section. */
    private Optional<String> single(GridRow row) {
        if (PAGE.matcher(row.textAt(0)).matches()) {
            return Optional.of("the number of a page");
        }
        if (row.number() <= lastRequirement) {
            return Optional.empty();
        }
        boolean isEnd =
                isIn("end", row.textAt(0)) || NOTE.matcher(row.textAt(0)).matches();
        return isEnd ? Optional.of("a line below the table") : Optional.empty();
    }

    private String text(GridRow row, ColumnRole role) {
        return table.column(role)
                .map(column -> CellTexts.trim(row.text(column.index())))
                .orElse("");
    }

    private static boolean isExample(String requirement) {
        Matcher matcher = BEFORE.matcher(requirement);
        boolean isMarked = !requirement.isEmpty()
                && ("（(【[".indexOf(requirement.charAt(0)) >= 0
                        || requirement.indexOf('：') >= 0
                        || requirement.indexOf(':') >= 0);
        if (!isMarked || !matcher.matches()) {
            return false;
        }
        String word = matcher.group("in") == null ? matcher.group("before") : matcher.group("in");
        return isIn("example", word);
    }

    /** Whether a row that should have a number has none, and counts or rates answers. */
    private boolean isTotal(String id, String answer) {
        return table.column(ColumnRole.ID).isPresent()
                && id.isEmpty()
                && NumberNotation.isNumber(answer)
                && !isMark(answer);
    }

    /** Whether an id is a mark. Letters and numbers are usual ids. */
    private boolean isMarkAsId(String id) {
        boolean isUsual = NumberNotation.isNumber(id) || (id.length() == 1 && Character.isLetter(id.charAt(0)));
        return !id.isEmpty()
                && !isUsual
                && id.length() <= LONGEST_MARK
                && marksAsIds.computeIfAbsent(
                        id, each -> marks.verdictOfChoice(each).isPresent());
    }

    private boolean isMark(String text) {
        return !text.isEmpty() && marks.isKnown(text);
    }

    private static boolean isIn(String kind, String text) {
        // Called for each row, so that numbers and long texts must be passed over quickly. No text begins with a digit.
        WordList texts = TEXTS.get(kind);
        return texts != null && !text.isEmpty() && !Character.isDigit(text.charAt(0)) && texts.contain(text);
    }

    /** The keys of texts, and those with which a text may begin. A text without letters is its own key. */
    private record WordList(Set<String> whole, List<String> beginnings) {

        void add(String text) {
            if (text.endsWith("*")) {
                beginnings.add(key(text.substring(0, text.length() - 1)));
            } else {
                whole.add(key(text));
            }
        }

        boolean contain(String text) {
            boolean isLong = text.length() > LONGEST;
            if (isLong && beginnings.isEmpty()) {
                return false;
            }
            String key = key(isLong ? text.substring(0, LONGEST) : text);
            return (!isLong && whole.contains(key)) || beginnings.stream().anyMatch(key::startsWith);
        }

        private static String key(String text) {
            String sign = text.startsWith("©") ? "©" : "";
            return sign + CellTexts.key(text);
        }
    }
}
