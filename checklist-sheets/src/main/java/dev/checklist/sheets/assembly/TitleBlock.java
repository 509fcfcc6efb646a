// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.model.Term;
import dev.checklist.model.notation.DateNotation;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.marks.LegendFinder;
import dev.checklist.sheets.marks.Legends;
import dev.checklist.sheets.table.Table;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The content above a table: the title of the sheet, the date of its last change, notes, and what its marks mean. */
final class TitleBlock {

    private static final int LONGEST_TITLE = 100;

    private static final Pattern UPDATED = Pattern.compile(
            "(last updated?|更新日?|最終更新|改訂日?|作成日|回答日|記入日|発行日|日付|updated|revised|last modified|date|更新日期|修订日期|日期)",
            Pattern.CASE_INSENSITIVE);

    /** Where a day may stand in a line. {@link DateNotation} decides whether it is one. */
    private static final Pattern DAY =
            Pattern.compile("(?:\\d{4}|(?:令和|平成)(?:\\d{1,2}|元))\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?"
                    + "|\\b\\d{1,2}[ -]?[A-Za-z]{3,9}[ ,-]*\\d{4}|\\b[A-Za-z]{3,9} ?\\d{1,2}, ?\\d{4}");

    private static final Pattern NOTE = Pattern.compile("^[※＊*・◆■●▼☆【\\[(（].*", Pattern.DOTALL);

    private Optional<String> title = Optional.empty();
    private Optional<LocalDate> updated = Optional.empty();
    private final List<String> notes = new ArrayList<>();
    private final List<Term> legend = new ArrayList<>();

    /**
     * Reads the content above a table.
     *
     * @param after the last row of the table above, or 0
     */
    static TitleBlock of(Table table, int after) {
        TitleBlock block = new TitleBlock();
        for (GridRow row : table.rowsAbove()) {
            if (row.number() > after && !table.grid().ledger().contains(row, 0)) {
                block.add(row);
                table.grid().ledger().add(row);
            }
        }
        for (GridRow row : table.headerRows()) {
            block.addLegend(Legends.of(row));
        }
        return block;
    }

    private void add(GridRow row) {
        String line = row.line();
        addLegend(Legends.of(row));
        if (updated.isEmpty() && UPDATED.matcher(line).find()) {
            String folded = Normalizer.normalize(line, Normalizer.Form.NFKC);
            updated = day(folded);
            String rest = DAY.matcher(UPDATED.matcher(folded).replaceAll("")).replaceAll("");
            if (updated.isPresent() && CellTexts.key(rest).isEmpty()) {
                return;
            }
        }
        String first = CellTexts.trim(row.textAt(0));
        boolean titles = first.length() <= LONGEST_TITLE && !NOTE.matcher(first).matches() && !first.contains("\n");
        if (title.isEmpty() && titles && row.size() == 1) {
            title = Optional.of(first);
        } else {
            notes.add(line);
        }
    }

    private void addLegend(List<LegendFinder.Entry> entries) {
        for (LegendFinder.Entry entry : entries) {
            boolean known = legend.stream().anyMatch(term -> term.mark().equals(entry.mark()));
            if (!known) {
                entry.verdict()
                        .map(verdict -> new Term(entry.mark(), verdict, entry.meaning()))
                        .ifPresent(legend::add);
            }
        }
    }

    private static Optional<LocalDate> day(String text) {
        return DAY.matcher(text)
                .results()
                .flatMap(match -> DateNotation.day(match.group().replaceAll("\\s", "")).stream())
                .findFirst();
    }

    Optional<String> title() {
        return title;
    }

    Optional<LocalDate> updated() {
        return updated;
    }

    List<String> notes() {
        return notes;
    }

    List<Term> legend() {
        return legend;
    }
}
