// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.Verdict;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.grid.CellTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds legends, which explain the marks of a sheet: {@code ○：実施、△：一部実施、×：未実施、－：対象外}. */
public final class LegendFinder {

    private static final String SIGN = "[○〇◯●◎△▲×✕✖☓－−―※□☑✓レ■]";
    private static final Pattern IS_SIGN = Pattern.compile(SIGN);
    private static final String MARK = "(" + SIGN + "|(?<![A-Za-z])[A-Z](?![A-Za-z]))";
    private static final String BETWEEN = "\\s*(?:[:：=＝…]|は|\\s-\\s)\\s*";
    private static final Pattern ENTRY =
            Pattern.compile(MARK + BETWEEN + "((?:(?![\\s\u3000]" + MARK + "\\s*[:：=＝…])[^○〇◯●◎△▲×✕✖☓※、，,;；/／\\n])+)");

    /** Numbers of a scale, each followed by its meaning: {@code 2 = implemented, 1 = partial, 0 = not implemented}. */
    private static final Pattern SCALE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])([0-9]{1,2})\\s*[:：=＝]\\s*([^\\s0-9、，,;；/／\\n][^0-9、，,;；/／\\n]{0,40})");

    /** Signs, each followed by white space and its meaning: {@code ● 未対応　○ 対応済}. */
    private static final Pattern SPACED = Pattern.compile("([○〇◯●◎△▲×✕✖☓])\\s+([^○〇◯●◎△▲×✕✖☓※\\s、，,;；/／\\n]+)");

    /** A longer text, such as one with all instructions, is not searched. This limits the time that a text takes. */
    private static final int LONGEST = 20_000;

    private static final MarkReader MEANINGS = MarkReader.ofMeanings();

    /**
     * The explanation of one mark in a legend.
     *
     * @param verdict the verdict that the meaning expresses; empty if the meaning is not understood
     */
    public record Entry(String mark, String meaning, Optional<Verdict> verdict) {}

    private LegendFinder() {}

    /**
     * Returns the entries of a text if it is a legend; otherwise an empty list. A legend explains two marks or more.
     */
    static List<Entry> find(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Entry> entries = entries(ENTRY, text);
        if (entries.isEmpty()) {
            String rest = SPACED.matcher(text).replaceAll("");
            entries = CellTexts.key(rest).isEmpty() ? entries(SPACED, text) : scale(text);
        }
        // Letters may be anything, so at least one of them has to be understood.
        boolean understood = entries.stream()
                .anyMatch(entry -> entry.verdict().isPresent()
                        || IS_SIGN.matcher(entry.mark()).matches());
        return entries.size() >= 2 && understood ? entries : List.of();
    }

    /** Returns the entries of a scale. Numbers may be anything, so all of them have to be understood. */
    private static List<Entry> scale(String text) {
        List<Entry> entries = entries(SCALE, text);
        return entries.stream().allMatch(entry -> entry.verdict().isPresent()) ? entries : List.of();
    }

    private static List<Entry> entries(Pattern pattern, String text) {
        List<Entry> entries = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String meaning = Texts.stripEnd(CellTexts.trim(matcher.group(2)), "」』）)]");
            entries.add(new Entry(matcher.group(1), meaning, verdictOf(meaning)));
        }
        return entries;
    }

    /** Whether the whole text is a mark of one of the built-in vocabularies. */
    public static boolean isAnswer(String text) {
        return !CellTexts.isBlank(text) && MarkLookup.isUsual(text);
    }

    /** Returns the verdict that a meaning expresses as a whole; empty if a part of it is not understood. */
    public static Optional<Verdict> verdictOf(String meaning) {
        MarkReader.Reading reading = MEANINGS.read(meaning);
        boolean understood = !CellTexts.isBlank(meaning) && reading.kind() != MarkReader.Kind.UNKNOWN;
        return understood ? Optional.of(reading.verdict()).filter(each -> each != Verdict.ANSWERED) : Optional.empty();
    }
}
