// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.AnswerForm;
import dev.checklist.model.Term;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;

/** The drop-downs of the cells of answers: the choices of a question, or else the marks of the sheet. */
final class AnswerDropDowns {

    /** The largest number of rules that a spreadsheet program accepts in a sheet is a little higher. */
    private static final int MOST_RULES = 60_000;

    private final Worksheet sheet;
    private final int column;
    private final ChoiceLists lists;

    /** What the rows of questions with a form of their own offer. */
    private final Map<Integer, List<String>> ofRows = new TreeMap<>();

    private int rules;

    AnswerDropDowns(Worksheet sheet, int column, ChoiceLists lists) {
        this.sheet = sheet;
        this.column = column;
        this.lists = lists;
    }

    /** Offers the choices of a question in its row; nothing if it asks for a text, a number or a date. */
    void put(int row, AnswerForm form) {
        ofRows.put(row, marks(form.choices()));
    }

    private static List<String> marks(List<Term> terms) {
        return ChoiceLists.offered(terms.stream().map(Term::mark).toList());
    }

    /** Adds the rules. Rows without choices of their own offer the given terms. Other answers can be typed as well. */
    void write(int firstRow, int lastRow, List<Term> terms) {
        List<String> others = marks(terms);
        int start = firstRow;
        for (int row = firstRow; row <= lastRow; row++) {
            List<String> offered = ofRows.getOrDefault(row, others);
            if (row == lastRow || !offered.equals(ofRows.getOrDefault(row + 1, others))) {
                addRule(start, row, offered);
                start = row + 1;
            }
        }
    }

    private void addRule(int firstRow, int lastRow, List<String> offered) {
        if (!offered.isEmpty() && rules < MOST_RULES) {
            rules++;
            sheet.range(firstRow, column, lastRow, column)
                    .validateWithListByFormula(SheetAnswers.xml(lists.formula(offered)))
                    .allowBlank(true)
                    .showErrorMessage(false);
        }
    }
}
