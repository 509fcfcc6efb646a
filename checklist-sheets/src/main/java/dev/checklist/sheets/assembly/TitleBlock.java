// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.model.Term;
import dev.checklist.model.notation.DateNotation;
import dev.checklist.model.text.Letters;
import dev.checklist.sheets.assembly.TitleLabels.Dated;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.marks.LegendFinder;
import dev.checklist.sheets.marks.Legends;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The content above a table: the title of the sheet, the date of its last change, notes, and what its marks mean. */
final class TitleBlock {

    private static final int LONGEST_TITLE = 100;

    /** What stands beside a title and is none: a number of a version or page, a day. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)^(?:(?:version|ver\\.?|v|rev\\.?|revision|release|第)?\\s*+[0-9]++(?:[./-][0-9]++)*+\\s*+(?:版|頁|页|ページ|pages?)?"
                    + "|(?:page|seite|p\\.)\\s*+[0-9]++(?:\\s*+(?:/|of|von)\\s*+[0-9]++)?)");

    private static final Pattern NOTE = Pattern.compile("^[※＊*・◆■●▼☆【\\[(（].*", Pattern.DOTALL);

    private Optional<String> title = Optional.empty();
    private final List<String> lines = new ArrayList<>();
    private final List<Dated> dates = new ArrayList<>();
    private final List<Term> legend = new ArrayList<>();

    /**
     * Reads the content above a table.
     *
     * @param after the last row of the table above, or 0
     */
    static TitleBlock of(Table table, int after) {
        TitleBlock block = new TitleBlock();
        List<GridRow> above = table.rowsAbove();
        int first = above.size();
        while (first > 0 && above.get(first - 1).number() > after) {
            first--;
        }
        for (GridRow row : above.subList(first, above.size())) {
            if (!table.grid().ledger().contains(row, 0)) {
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
        List<LegendFinder.Entry> entries = Legends.of(row);
        addLegend(entries);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(CellTexts.trim(row.textAt(i)));
        }
        TitleLabels.date(cells).ifPresent(dates::add);
        if (title.isEmpty() && entries.isEmpty()) {
            title = title(cells);
            title.ifPresent(cells::remove);
        }
        if (!cells.isEmpty()) {
            lines.add(String.join(" ", cells));
        }
    }

    /** Returns the only text of a row that is not part of a field, and may be the title. */
    private static Optional<String> title(List<String> cells) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (TitleLabels.isLabel(cells.get(i))) {
                i++; // its value
            } else if (!TitleLabels.isField(cells.get(i)) && !isBeside(cells.get(i))) {
                texts.add(cells.get(i));
            }
        }
        return texts.size() == 1 ? Optional.of(texts.get(0)).filter(TitleBlock::isTitle) : Optional.empty();
    }

    private static boolean isBeside(String text) {
        if (text.length() > LONGEST_TITLE) {
            return false;
        }
        return BESIDE.matcher(Letters.compatible(text)).matches() || DateNotation.isDate(text);
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE && !NOTE.matcher(text).matches() && !text.contains("\n");
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

    Optional<String> title() {
        return title;
    }

    /** Returns the days that may be the date of the checklist. */
    List<Dated> dates() {
        return dates;
    }

    /** Returns the other lines. A line that only gives the date of the checklist is none of them. */
    List<String> notes(Optional<Dated> updated) {
        return lines.stream()
                .filter(line ->
                        updated.filter(date -> TitleLabels.isOnly(line, date)).isEmpty())
                .toList();
    }

    List<Term> legend() {
        return legend;
    }
}
