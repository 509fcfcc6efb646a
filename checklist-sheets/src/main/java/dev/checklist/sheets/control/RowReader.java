// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.AnswerForm;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.model.text.TextWidth;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.UnknownMarkPolicy;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.TrimmedTexts;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.marks.MarkReader;
import dev.checklist.sheets.table.Table;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads the cells of one row as a control. */
public final class RowReader {

    /** The number of rows whose texts show the language of the table. */
    private static final int SAMPLE_ROWS = 50;

    /** The width of the longest mark, in characters of half width. The words of all vocabularies are shorter. */
    private static final int LONGEST_MARK = 40;

    private final Table table;
    private final UnknownMarkPolicy unknownMarks;
    private final Problems problems;
    private final QuestionForms forms;
    private final ExtraCells extraCells;
    private final KnownUris uris = new KnownUris();
    private final TrimmedTexts trimmed = new TrimmedTexts();
    private final MarkReader marks;
    private final AnswerSample sample;
    private final TickReader ticks;

    public RowReader(Table table, UnknownMarkPolicy unknownMarks, Problems problems) {
        this.table = table;
        this.forms = new QuestionForms(table);
        this.extraCells = new ExtraCells(table);
        this.marks = MarkReader.of(
                table.mapping().vocabulary(),
                table.rows().stream().limit(SAMPLE_ROWS).map(GridRow::line).toList());
        this.unknownMarks = unknownMarks;
        this.problems = problems;
        this.sample = AnswerSample.of(table, marks);
        this.ticks = new TickReader(table, marks, problems, (column, row) -> verdict(column.name(), row, column));
    }

    /** Returns the text in the first column of a role, without outer white space; {@code ""} if there is none. */
    public String text(GridRow row, ColumnRole role) {
        return table.column(role)
                .map(column -> CellTexts.trim(row.text(column.index())))
                .orElse("");
    }

    /** Returns the number as printed: from the column of labels if there is one, otherwise the given number. */
    public Optional<String> label(GridRow row, String printed) {
        String label = table.column(ColumnRole.LABEL).isPresent() ? text(row, ColumnRole.LABEL) : printed;
        return label.isEmpty() ? Optional.empty() : Optional.of(label);
    }

    /** Like {@link #text}, but a merged cell has its text in all of its rows. */
    public String mergedText(GridRow row, ColumnRole role) {
        return table.column(role)
                .map(column -> trimmed.of(table.grid().text(row, column.index())))
                .orElse("");
    }

    /** Whether a row has an answer. */
    public boolean isAnswered(GridRow row) {
        return table.columnsIn(row).stream()
                .filter(column -> column.role() == ColumnRole.STATUS || column.role() == ColumnRole.TICK)
                .anyMatch(column -> !row.text(column.index()).isEmpty());
    }

    /** Returns the control of a row. The caller determines its id and its requirement. */
    public Control control(GridRow row, String id, Optional<String> label, String requirement) {
        Optional<AnswerForm> form = forms.of(row);
        Control.Builder control = Control.builder()
                .id(id)
                .label(label)
                .requirement(requirement)
                .form(form)
                .status(status(row, form));
        return withTexts(control, row, requirement, column -> table.grid().text(row, column));
    }

    /** Returns what a row says of the control above it. A merged cell that begins above is not read again. */
    Control continuation(GridRow row, Control above) {
        Control.Builder control = Control.builder().id(above.id()).requirement(above.requirement());
        return withTexts(control, row, above.requirement(), row::text);
    }

    private Control withTexts(Control.Builder control, GridRow row, String requirement, IntFunction<String> textOf) {
        Evidences evidence = new Evidences(uris);
        ControlTexts texts = new ControlTexts(control, requirement, evidence);
        for (Table.Column each : table.columnsIn(row)) {
            Table.Column column = readAs(each);
            String text = textOf.apply(column.index());
            boolean isLinkTitle = addLink(row, column, text, evidence);
            if (!text.isEmpty()) {
                texts.add(column, text, isLinkTitle);
                if (column.role() == ColumnRole.ASSESSMENT) {
                    texts.assess(column, new Status(verdict(text, row, column), text));
                }
                addToLedger(row, column);
            }
        }
        return texts.build();
    }

    /** Returns a column with the role by which it is read: a property if this table has no use for its role. */
    private Table.Column readAs(Table.Column column) {
        boolean isOutline = table.mapping().sections() == SectionRule.DEPTH;
        boolean isUsed = switch (column.role()) {
            case SECTION, SECTION_ID -> !isOutline;
            case DEPTH, ASSESSABLE, PARENT, PRINT -> isOutline;
            case TICK -> table.column(ColumnRole.STATUS).isEmpty();
            case LABEL -> table.column(ColumnRole.LABEL).filter(column::equals).isPresent();
            default -> true;
        };
        return isUsed ? column : new Table.Column(column.index(), ColumnRole.PROPERTY, column.name());
    }

    /** Adds a cell that is in the control to the ledger of the sheet. The caller reads the place in the outline. */
    private void addToLedger(GridRow row, Table.Column column) {
        switch (column.role()) {
            case SECTION, SECTION_ID, DEPTH, ASSESSABLE, PARENT, PRINT -> {}
            default -> table.grid().ledger().add(row, column.index());
        }
    }

    /** Adds the link of a cell. Returns {@code true} if the whole text of the cell is the title of the link. */
    private boolean addLink(GridRow row, Table.Column column, String text, Evidences evidence) {
        Optional<String> link = table.grid().link(row, column.index());
        if (link.isEmpty()) {
            return false;
        }
        if (!evidence.addLink(text, link.get())) {
            problems.warn(
                    SheetProblemCodes.BAD_LINK,
                    table.grid().place(row, column.index()),
                    "Found the link %s, expected a URI".formatted(quote(link.get())));
            return false;
        }
        return Evidences.isTitle(text) && Evidences.isOneName(text);
    }

    /** Returns the answer of a row. It has no verdict if it may stand in the column of another. */
    private Status status(GridRow row, Optional<AnswerForm> form) {
        if (!extraCells.isIn(row)) {
            return statusIn(row, form);
        }
        table.grid().ledger().add(row);
        problems.warn(
                SheetProblemCodes.EXTRA_CELLS,
                table.grid().place(row, row.column(0)),
                "Found a row with more cells than the header, and read its answer without a verdict");
        String mark = table.column(ColumnRole.STATUS)
                .map(column -> row.text(column.index()))
                .orElse("");
        return mark.isEmpty() ? Status.unanswered() : new Status(Verdict.ANSWERED, mark);
    }

    private Status statusIn(GridRow row, Optional<AnswerForm> form) {
        Optional<Table.Column> column = table.column(ColumnRole.STATUS);
        if (column.isEmpty()) {
            return ticks.read(row);
        }
        String mark = table.grid().text(row, column.get().index());
        // A choice of the question is no mark, and no problem.
        boolean fits = form.filter(each -> forms.fits(each, mark)).isPresent();
        return new Status(fits ? Verdict.ANSWERED : verdict(mark, row, column.get()), mark);
    }

    private Verdict verdict(String mark, GridRow row, Table.Column column) {
        MarkReader.Reading reading = marks.read(mark);
        Location place = table.grid().place(row, column.index());
        return switch (reading.kind()) {
            case KNOWN -> reading.verdict();
            case QUALIFIED -> {
                problems.note(
                        SheetProblemCodes.QUALIFIED_MARK,
                        place,
                        "Found the mark %s, and read it as %s"
                                .formatted(quote(mark), reading.verdict().token()));
                yield reading.verdict();
            }
            case SEVERAL_TICKS -> {
                problems.warn(
                        SheetProblemCodes.SEVERAL_TICKS,
                        place,
                        "Found several ticks in %s, expected one".formatted(quote(mark)));
                yield Verdict.ANSWERED;
            }
            case UNKNOWN -> unknown(mark, place, isOpen(row, column));
        };
    }

    /** Whether a question is answered in words. A drop-down shows that it is not. */
    private boolean isOpen(GridRow row, Table.Column column) {
        return sample.isOpen() && table.grid().choices(row, column.index()).isEmpty();
    }

    private Verdict unknown(String mark, Location place, boolean isOpen) {
        String message = "Unknown mark %s, expected %s"
                .formatted(quote(mark), sample.expected(table.mapping().vocabulary()));
        if (unknownMarks == UnknownMarkPolicy.REFUSE) {
            throw new ChecklistParseException(message, place);
        }
        if (isShort(mark) && !isOpen) {
            problems.warn(SheetProblemCodes.UNKNOWN_MARK, place, message);
        }
        return unknownMarks == UnknownMarkPolicy.SEE_REMARKS ? Verdict.SEE_REMARKS : Verdict.ANSWERED;
    }

    /** Whether a text is short enough to be a mark. A longer one is an answer in words. */
    private static boolean isShort(String text) {
        return text.indexOf('\n') < 0 && TextWidth.of(text) <= LONGEST_MARK;
    }
}
