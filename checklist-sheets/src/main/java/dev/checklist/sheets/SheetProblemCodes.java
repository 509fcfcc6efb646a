// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

/**
 * The codes of the problems that {@code SheetReader} and {@code SheetFiller} report.
 *
 * @since 0.1.0
 */
public final class SheetProblemCodes {

    /**
     * Warning. The vocabulary does not know the mark. The mark is kept, and {@code UnknownMarkPolicy} chooses its
     * verdict: answered or see-remarks. With {@code REFUSE}, the sheet is rejected instead.
     */
    public static final String UNKNOWN_MARK = "unknown-mark";

    /** Note. A mark has an explanation, which was understood or leaves the verdict as it is: {@code Yes, annually}. */
    public static final String QUALIFIED_MARK = "qualified-mark";

    /** Warning. More than one answer is ticked. The verdict is answered. */
    public static final String SEVERAL_TICKS = "several-ticks";

    /** Warning. A cell for a tick holds a longer text. The text counts as a tick and is kept as a property. */
    public static final String TEXT_AS_TICK = "text-as-tick";

    /** Warning. A row has no requirement and was not read. */
    public static final String ROW_WITHOUT_REQUIREMENT = "row-without-requirement";

    /** Note. A row without a requirement was joined to the control above it. */
    public static final String CONTINUED_ROW = "continued-row";

    /** Note. The header is repeated. The repetition was skipped. */
    public static final String REPEATED_HEADER = "repeated-header";

    /** Warning. The mark is one column to the left of its own column. The row was read as shifted by one cell. */
    public static final String SHIFTED_ROW = "shifted-row";

    /** Note. An id occurs again. {@code #2}, {@code #3} and so on was appended to the id of the later control. */
    public static final String DUPLICATE_ID = "duplicate-id";

    /**
     * Note. Rows of a workbook that {@code SheetWriter} wrote do not stand below their sections, as after sorting. Each
     * was read in the section that its hidden cell names.
     */
    public static final String MOVED_ROWS = "moved-rows";

    /**
     * Note. A row of a workbook that {@code SheetWriter} wrote was added by hand. It was read as a control, or as a
     * section if it has only a title, with a new id.
     */
    public static final String ADDED_ROW = "added-row";

    /**
     * Warning. Rows of a workbook that {@code SheetWriter} wrote belong to a section that has no row. They were read in
     * a section with its id and without its title.
     */
    public static final String MISSING_SECTION = "missing-section";

    /**
     * Warning. In a workbook that {@code SheetWriter} wrote, a hidden id stands beside another text than it was written
     * for, as after sorting without the hidden columns. The row was read with the id that was written for its text, or
     * with a new one.
     */
    public static final String MISPLACED_ID = "misplaced-id";

    /** Note. White space around an id was removed. */
    public static final String TRIMMED_ID = "trimmed-id";

    /**
     * Warning. A program has turned an id into a date or a number, as {@code 1-2} into 2 January or {@code 6.10} into
     * 6.1. The id is kept as read, since what it was can't be known.
     */
    public static final String DOUBTFUL_ID = "doubtful-id";

    /** Warning. The result of a formula is an error, such as {@code #REF!}. */
    public static final String ERROR_CELL = "error-cell";

    /** Note. A hidden column has texts. It was read, but not as the answer. */
    public static final String HIDDEN_COLUMN = "hidden-column";

    /** Warning. A formula has no stored result, and was read as blank. */
    public static final String FORMULA_WITHOUT_VALUE = "formula-without-value";

    /**
     * Warning. A text is struck out. A row whose texts are all struck out was not read, nor was an answer that is, nor a
     * part of a text. Any other text was read as it is.
     */
    public static final String STRUCK_OUT_TEXT = "struck-out-text";

    /** Note. A cell has a comment, which was not read. */
    public static final String COMMENT_NOT_READ = "comment-not-read";

    /** Note. A link leads to a place in the workbook. It was not read. */
    public static final String LINK_NOT_READ = "link-not-read";

    /** Note. Rows are hidden. They were read like others. */
    public static final String HIDDEN_ROW = "hidden-row";

    /** Warning. A form control, such as a check box, lies over a cell. It was not read. */
    public static final String FORM_CONTROL_NOT_READ = "form-control-not-read";

    /** Note. A row of the table is an example, a total, a footnote or the like, and was not read. */
    public static final String OTHER_ROW = "other-row";

    /**
     * Note. The column of the answers is empty, or a table with remarks has no such column. There may be answers that
     * are no texts, such as colours, or in a column with an unusual name.
     */
    public static final String NO_ANSWERS = "no-answers";

    /** Warning. Another column was nearly as likely to have the role of a column that was read. */
    public static final String UNCERTAIN_LAYOUT = "uncertain-layout";

    /** Note. A column has a text of another column in another language, and was kept as a property. */
    public static final String OTHER_LANGUAGE = "other-language";

    /** Note. Several columns have answers. The others than the first were read as assessments. */
    public static final String SEVERAL_ANSWER_COLUMNS = "several-answer-columns";

    /** Warning. A quoted cell of a text has quotes that are not doubled. They were read as a part of it. */
    public static final String STRAY_QUOTE = "stray-quote";

    /** Warning. A row of a text has more cells than the header. Its answer has no verdict. */
    public static final String EXTRA_CELLS = "extra-cells";

    /** Note. A sheet is hidden and was not read. */
    public static final String HIDDEN_SHEET = "hidden-sheet";

    /** Note. A sheet has no table of requirements and was not read. */
    public static final String SHEET_NOT_READ = "sheet-not-read";

    /** Warning. A table has a different layout from the main table and was not read. */
    public static final String TABLE_NOT_READ = "table-not-read";

    /**
     * Warning. Drop-downs of a sheet have too many choices, which were not read. Their cells are read as if they had no
     * drop-down.
     */
    public static final String CHOICES_NOT_READ = "choices-not-read";

    /** Warning. Cells of a sheet with a table were not read. No other problem says why. */
    public static final String CELL_NOT_READ = "cell-not-read";

    /**
     * Warning. The mapping names a column that the sheet does not have. In a workbook that {@code SheetWriter} wrote, the
     * column at its place was read, if there is one.
     */
    public static final String MISSING_COLUMN = "missing-column";

    /**
     * Warning. The mapping names a sheet that the workbook does not have: a sheet of notes, or one that
     * {@code SheetWriter} wrote, which was found by its hidden columns.
     */
    public static final String MISSING_SHEET = "missing-sheet";

    /** Warning. A column that is not blank is not in the mapping and was not read. */
    public static final String UNMAPPED_COLUMN = "unmapped-column";

    /**
     * Warning. The legend explains a mark in unknown words. The mark counts as unknown, even if it usually has a verdict.
     */
    public static final String LEGEND_NOT_UNDERSTOOD = "legend-not-understood";

    /**
     * Note. A cell was changed in a workbook that {@code SheetWriter} wrote. The current text of the cell is read. The
     * details stored for the previous text no longer apply.
     */
    public static final String OUTDATED_DETAIL = "outdated-detail";

    /**
     * Warning. The sheet of details was changed in a workbook that {@code SheetWriter} wrote, and a part of it can't be
     * read.
     */
    public static final String BAD_DETAIL = "bad-detail";

    /** Warning. The target of a cell's link is not a URI. */
    public static final String BAD_LINK = "bad-link";

    /** Warning. The cell for an answer holds a formula and was not filled. */
    public static final String FORMULA_CELL = "formula-cell";

    /** Warning. The cell for an answer has no mark or choice that means the same. The cell was emptied. */
    public static final String NO_MARK = "no-mark";

    /**
     * Note. A sheet shows in no way which marks it expects, or its marks are not known. The marks of the answers were
     * filled in, or usual ones of the language of the sheet, or none.
     */
    public static final String MARKS_NOT_KNOWN = "marks-not-known";

    /** Warning. The sheet has no column for a part of the answers. It was not filled in. */
    public static final String NO_COLUMN = "no-column";

    /** Warning. A cell for an answer has a text that is not known to be an answer. It was kept. */
    public static final String KEPT_TEXT = "kept-text";

    /** Warning. The row with the id of an answer has another requirement. The answer was not filled in there. */
    public static final String OTHER_REQUIREMENT = "other-requirement";

    /** Warning. A text is longer than the 32,767 characters that a cell of Excel can hold, and was not filled in. */
    public static final String TOO_LONG = "too-long";

    /** Warning. Different answers share one merged cell. It was emptied, or its text was kept. */
    public static final String MERGED_ANSWER = "merged-answer";

    /** Note. Cells that were filled are locked, and their sheet is protected. */
    public static final String LOCKED_CELL = "locked-cell";

    /** Note. The old texts of cells that were filled were struck out. The new ones are not. */
    public static final String STRUCK_OUT_CELL = "struck-out-cell";

    /** Note. The workbook has a digital signature, which is not valid for the filled workbook. */
    public static final String SIGNATURE_BROKEN = "signature-broken";

    private SheetProblemCodes() {}
}
