// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Control;
import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.UnknownMarkPolicy;
import dev.checklist.sheets.control.Continuations;
import dev.checklist.sheets.control.HeadingTexts;
import dev.checklist.sheets.control.RowReader;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.outline.Heading;
import dev.checklist.sheets.outline.HeadingFinder;
import dev.checklist.sheets.outline.Numbering;
import dev.checklist.sheets.outline.SectionNode;
import dev.checklist.sheets.outline.SectionStack;
import dev.checklist.sheets.outline.TextNumbers;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a table, row by row. Every row becomes a control or a heading, is joined to one, or is reported. */
final class TableReader {

    private final Table table;
    private final Problems problems;
    private final RowReader cells;
    private final HeadingFinder headings;
    private final HeadingTexts headingTexts;
    private final SectionStack sections;
    private final ColumnSections columnSections;
    private final ControlIds ids;
    private final Continuations continuations;
    private final OutlineRow outline;
    private final OtherRows others;
    private final StruckOut struckOut;
    private final TextNumbers numbers;
    private final RowShift shift;
    private @Nullable SectionNode last;

    TableReader(Table table, UnknownMarkPolicy unknownMarks, Problems problems, SectionStack sections, ControlIds ids) {
        this.table = table;
        this.problems = problems;
        this.struckOut = StruckOut.of(table);
        this.cells = new RowReader(table, unknownMarks, problems);
        this.headings = new HeadingFinder(table);
        this.headingTexts = new HeadingTexts(table);
        this.sections = sections;
        this.columnSections = new ColumnSections(table, ids, sections);
        this.ids = ids;
        this.continuations = new Continuations(table, cells);
        this.outline = new OutlineRow(table, cells, sections, ids, problems);
        this.others = new OtherRows(table);
        this.numbers = new TextNumbers(table);
        this.shift = new RowShift(table, problems);
    }

    void read(RepeatedHeader.LinesAbove lines) {
        ColumnReport.report(table, problems);
        DoubtfulIds.report(table, problems);
        HiddenRows.report(table, problems);
        List<GridRow> rows = table.rows();
        RepeatedHeader header = new RepeatedHeader(table, lines);
        HeaderTitles titles = new HeaderTitles(table, header);
        titles.first().ifPresent(title -> columnSections.open(title, rows.get(0), rows.get(0)));
        List<GridRow> outlineRows = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            GridRow next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            boolean isOutline = table.mapping().sections() == SectionRule.DEPTH;
            Optional<String> other = struckOut.isWhole(rows.get(i))
                    ? Optional.of("a row that is struck out")
                    : isOutline ? Optional.empty() : others.kind(rows.get(i), i == 0);
            if (header.is(rows.get(i)) || header.isAbove(i)) {
                problems.note(
                        SheetProblemCodes.REPEATED_HEADER,
                        placeOf(rows.get(i)),
                        header.is(rows.get(i))
                                ? "Found the header again, and skipped it"
                                : "Found a line above the header again, and skipped it");
            } else if (titles.in(rows.get(i)).isPresent()) {
                open(titles.in(rows.get(i)).get(), rows.get(i), next);
            } else if (other.isPresent()) {
                problems.note(
                        SheetProblemCodes.OTHER_ROW,
                        placeOf(rows.get(i)),
                        "Found %s, which was not read: %s"
                                .formatted(other.get(), quote(rows.get(i).line())));
            } else if (isOutline) {
                outlineRows.add(rows.get(i));
            } else {
                read(shift.correct(rows.get(i)), next);
            }
        }
        continuations.finish();
        ids.inOutline(outlineRows).forEach(outline::read);
        outline.finish();
    }

    /** Returns the place of a row that the problem at this place names as a whole. */
    private Location placeOf(GridRow row) {
        table.grid().ledger().add(row);
        return place(row);
    }

    private Location place(GridRow row) {
        return table.grid().place(row, row.column(0));
    }

    private void read(GridRow row, @Nullable GridRow next) {
        List<Control> above = controlsAbove();
        if (!above.isEmpty() && continuations.continuesRequirement(row, above.get(above.size() - 1))) {
            join(row, above, "Found a row with more of the requirement above, and joined it");
            return;
        }
        if (table.mapping().sections() == SectionRule.ROWS) {
            Optional<Heading> heading = headings.find(row, next, last == null ? 0 : last.lastNumber());
            if (heading.isPresent()) {
                open(heading.get(), row, next);
                return;
            }
        }
        control(row, columnSections.open(row));
    }

    private void open(Heading heading, GridRow row, @Nullable GridRow next) {
        table.grid().ledger().add(row);
        columnSections.open(heading, row, next);
        last = null;
    }

    /**
     * Reads a row as a control, as more of the control above, or as a text on its section.
     *
     * @param namesSection whether the row names its section
     */
    private void control(GridRow row, boolean namesSection) {
        String requirement = raw(row, ColumnRole.REQUIREMENT);
        if (CellTexts.isBlank(requirement)) {
            requirement = raw(row, ColumnRole.TITLE);
        }
        String printed = cells.text(row, ColumnRole.ID);
        boolean opens = !printed.isEmpty() || cells.isAnswered(row);
        if (CellTexts.isBlank(requirement) && opens) {
            requirement = cells.mergedText(row, ColumnRole.REQUIREMENT);
        }
        if (CellTexts.isBlank(requirement) && !printed.isEmpty()) {
            requirement = hasRequirement() ? continuations.nearestText(row) : printed;
        }
        if (!CellTexts.isBlank(requirement)) {
            add(row, printed, requirement);
        } else if (namesSection && !opens && last != sections.current()) {
            sections.current().describe(headingTexts.guidance(row), headingTexts.properties(row));
        } else if (last != null
                && (sections.isEmpty() || last == sections.current())
                && !last.controls().isEmpty()
                && !opens
                && continuations.continues(row)) {
            continuations.join(last.controls(), row);
            problems.note(
                    SheetProblemCodes.CONTINUED_ROW,
                    place(row),
                    "Found a row without a requirement, and joined it to the control above");
        } else if (hasSomething(row)) {
            problems.warn(
                    SheetProblemCodes.ROW_WITHOUT_REQUIREMENT,
                    placeOf(row),
                    "Found a row without a requirement, which was not read");
        }
    }

    /** Returns the controls above in the section that is open. A row does not continue what is in another section. */
    private List<Control> controlsAbove() {
        return last != null && (sections.isEmpty() || last == sections.current()) ? last.controls() : List.of();
    }

    private void join(GridRow row, List<Control> above, String message) {
        continuations.join(above, row);
        problems.note(SheetProblemCodes.CONTINUED_ROW, place(row), message);
    }

    /** Whether a row has texts in columns other than those of sections. */
    private boolean hasSomething(GridRow row) {
        return table.columnsIn(row).stream()
                .filter(column -> column.role() != ColumnRole.SECTION && column.role() != ColumnRole.SECTION_ID)
                .anyMatch(column -> !row.text(column.index()).isEmpty());
    }

    private boolean hasRequirement() {
        return table.column(ColumnRole.REQUIREMENT).isPresent()
                || table.column(ColumnRole.TITLE).isPresent();
    }

    private String raw(GridRow row, ColumnRole role) {
        return table.column(role).map(column -> row.text(column.index())).orElse("");
    }

    private void add(GridRow row, String printed, String requirement) {
        SectionNode section = sections.isEmpty() ? ownSection() : sections.current();
        ids.reportSpaces(row, printed);
        String label = printed;
        String text = requirement;
        if (printed.isEmpty()) {
            Optional<Numbering> inText = numbers.of(requirement, section);
            label = inText.map(Numbering::label).orElse("");
            text = inText.map(Numbering::rest).orElse(requirement);
        }
        String id = ids.take(label, row, section);
        section.controls().add(cells.control(row, id, cells.label(row, label), text));
        if (!label.isEmpty()) {
            section.lastNumber(Numbering.ofLabel(label, "").last());
        }
        continuations.begin(row);
        last = section;
    }

    /** Returns the section of the controls before the first heading, or of a table without headings. */
    private SectionNode ownSection() {
        List<SectionNode> top = sections.root().sections();
        String title = sections.root().title();
        if (top.isEmpty() || !top.get(top.size() - 1).title().equals(title)) {
            sections.openOrReopen(0, Optional.empty(), title);
            sections.close(0);
        }
        return top.get(top.size() - 1);
    }
}
