// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.model.notation.DateNotation;
import dev.checklist.model.text.Letters;
import dev.checklist.model.text.Resources;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.grid.CellTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the labels of fields above a table, and the days behind them. */
final class TitleLabels {

    private static final String RESOURCE = "title-labels.txt";

    /** The kinds of labels in front of a day that may be the date of the sheet. A day of an earlier kind is preferred. */
    private static final List<String> DATES = List.of("update", "answer", "date", "creation");

    /** How much of a text is searched. A label is shorter, and a date stands at the beginning or in a short text. */
    private static final int LONGEST = 200;

    private static final Map<String, String> KINDS = new HashMap<>();
    private static final Pattern DATED = Pattern.compile(dated(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPACE = Pattern.compile("\\s");

    /**
     * The date of a sheet.
     *
     * @param rank how good its label is; lower is better
     * @param text the label and the day
     */
    record Dated(int rank, LocalDate day, String text) {}

    private TitleLabels() {}

    /** Reads the labels, and returns the expression for those in front of days. */
    private static String dated() {
        List<String> dated = new ArrayList<>();
        for (String line : Resources.lines(TitleLabels.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            int colon = line.indexOf(':');
            for (String label : Texts.split(line.substring(colon + 1), '|')) {
                String kind = line.substring(0, colon);
                KINDS.put(CellTexts.key(label), kind);
                if (DATES.contains(kind)) {
                    dated.add(Pattern.quote(label.strip()));
                }
            }
        }
        dated.sort(Comparator.comparingInt(String::length).reversed());
        // A label begins the text, or follows a separator. After a space it may be the end of a longer label, unless
        // words are written without spaces.
        String before = "(?:^|[,;、，；。/|()\\[\\]【】\\n]\\s{0,3}|\\s\\s|\\s(?=\\p{IsHan}))";
        // DateNotation decides whether it is a day.
        String day = "(?:\\d{4}|(?:令和|平成)\\s*(?:\\d{1,2}|元))\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}(?:\\s?日)?"
                + "|\\d{1,2}[ -]?\\p{L}{3,9}[ ,-]*\\d{4}|\\p{L}{3,9} ?\\d{1,2}, ?\\d{4}";
        return before + "(?<all>(?<label>" + String.join("|", dated) + ")\\s{0,3}:?\\s{0,3}(?<day>" + day + "))(?!\\d)";
    }

    /** Returns the best date in the cells of a row. A label may stand in the cell left of its day. */
    static Optional<Dated> date(List<String> cells) {
        List<Dated> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean isSplit = i + 1 < cells.size() && isLabel(cells.get(i));
            String text = isSplit ? cells.get(i) + " " + cells.get(i + 1) : cells.get(i);
            Matcher matcher = DATED.matcher(fold(text.substring(0, Math.min(LONGEST, text.length()))));
            while (matcher.find()) {
                int rank = DATES.indexOf(KINDS.get(CellTexts.key(matcher.group("label"))));
                String all = matcher.group("all");
                DateNotation.day(SPACE.matcher(matcher.group("day")).replaceAll(""))
                        .ifPresent(day -> found.add(new Dated(rank, day, all)));
            }
        }
        return found.stream().min(Comparator.comparingInt(Dated::rank));
    }

    /** Whether a text is nothing but the label of a field, whose value is in the next cell. */
    static boolean isLabel(String text) {
        return text.length() <= LONGEST && (text.endsWith(":") || text.endsWith("：") || isKnown(text));
    }

    /** Whether a text is a label and its value. */
    static boolean isField(String text) {
        int colon = text.replace('：', ':').indexOf(':');
        return colon > 0 && colon <= LONGEST && isKnown(text.substring(0, colon));
    }

    private static boolean isKnown(String label) {
        return KINDS.containsKey(CellTexts.key(label));
    }

    private static String fold(String text) {
        return Letters.compatible(text);
    }

    /** Whether a line has no other words than a date and its label. */
    static boolean isOnly(String line, Dated date) {
        return CellTexts.key(fold(line).replace(date.text(), "")).isEmpty();
    }
}
