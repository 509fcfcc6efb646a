// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Control;
import dev.checklist.model.Term;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.workbook.SheetStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The drop-downs of the cells of answers: the choices of a question, or else the marks of the sheet. Other answers can
 * be typed as well.
 */
final class AnswerDropDowns {

    /** The largest number of ranges of cells. A sheet with more of them opens slowly. */
    private static final int MOST_RANGES = 60_000;

    /** The largest number of characters of the ranges of one rule; longer ones are split. */
    private static final int LONGEST = 8_000;

    /** Rows that follow each other, from 0. */
    private static final class Range {

        private final int first;
        private int last;

        Range(int row) {
            first = row;
            last = row;
        }
    }

    private final ChoiceLists lists;
    private final List<String> others;
    private final Map<List<String>, List<Range>> ranges = new LinkedHashMap<>();
    /** The ranges of the rows without choices of their own; {@code null} until there is one, or if they offer none. */
    private @Nullable List<Range> ofOthers;

    private int count;

    /**
     * Creates drop-downs.
     *
     * @param terms what rows without choices of their own offer
     */
    AnswerDropDowns(ChoiceLists lists, List<Term> terms) {
        this.lists = lists;
        this.others = marks(terms);
    }

    /** Returns the choices that the question of a control offers. */
    static List<String> offered(Control control) {
        return control.form().map(form -> marks(form.choices())).orElse(List.of());
    }

    private static List<String> marks(List<Term> terms) {
        return ChoiceLists.offered(terms.stream().map(Term::mark).toList());
    }

    /**
     * Adds the row of a control, and returns what its drop-down offers. It has none if the question asks for a text, a
     * number or a date.
     */
    List<String> add(int row, Control control) {
        List<String> offered = control.form().map(form -> marks(form.choices())).orElse(others);
        List<Range> known = control.form().isEmpty() && ofOthers != null ? ofOthers : rangesOf(offered);
        if (known == null) {
            return List.of();
        }
        if (control.form().isEmpty()) {
            ofOthers = known;
        }
        Range last = known.isEmpty() ? null : known.get(known.size() - 1);
        if (last != null && last.last == row - 1) {
            last.last = row;
        } else if (count < MOST_RANGES) {
            count++;
            known.add(new Range(row));
        } else {
            return List.of();
        }
        return offered;
    }

    /** Returns the ranges that offer some choices; {@code null} if no drop-down can offer them. */
    private @Nullable List<Range> rangesOf(List<String> offered) {
        return offered.isEmpty() || !lists.add(offered)
                ? null
                : ranges.computeIfAbsent(offered, each -> new ArrayList<>());
    }

    /** Adds the rules to the sheet: as few as possible, each for many ranges. */
    void write(SheetStream sheet, int column) {
        ranges.forEach((offered, rows) -> {
            StringBuilder cells = new StringBuilder();
            for (Range range : rows) {
                if (cells.length() > LONGEST) {
                    sheet.offer(cells.toString(), lists.formula(offered));
                    cells.setLength(0);
                }
                cells.append(cells.length() == 0 ? "" : " ").append(Cells.name(range.first + 1, column));
                if (range.last > range.first) {
                    cells.append(':').append(Cells.name(range.last + 1, column));
                }
            }
            if (cells.length() > 0) {
                sheet.offer(cells.toString(), lists.formula(offered));
            }
        });
    }
}
