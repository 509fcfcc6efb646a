// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Control;
import dev.checklist.model.Reference;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.UnknownMarkPolicy;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.MarkLookup;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the cells of one row as what a control says. */
public final class RowReader {

    private static final Set<String> UNTICKED = Set.of("□", "☐", "-", "－", "FALSE", "0");
    private static final int LONGEST_TICK = 3;

    private final Table table;
    private final UnknownMarkPolicy unknownMarks;
    private final Problems problems;
    private final KnownUris uris = new KnownUris();
    private final Map<String, Optional<Verdict>> verdicts = new HashMap<>();

    public RowReader(Table table, UnknownMarkPolicy unknownMarks, Problems problems) {
        this.table = table;
        this.unknownMarks = unknownMarks;
        this.problems = problems;
    }

    /** The text of the first column of a role, without outer white space; {@code ""} if there is none. */
    public String text(GridRow row, ColumnRole role) {
        return table.column(role)
                .map(column -> CellTexts.trim(row.text(column.index())))
                .orElse("");
    }

    /** The number as printed: in a column of its own, else the one given. */
    public Optional<String> label(GridRow row, String printed) {
        String label = table.column(ColumnRole.LABEL).isPresent() ? text(row, ColumnRole.LABEL) : printed;
        return label.isEmpty() ? Optional.empty() : Optional.of(label);
    }

    /** As {@link #text}, but a merged cell has its text in all of its rows. */
    public String mergedText(GridRow row, ColumnRole role) {
        return table.column(role)
                .map(column -> CellTexts.trim(table.grid().text(row, column.index())))
                .orElse("");
    }

    /** Whether something was answered in this row. */
    public boolean isAnswered(GridRow row) {
        return table.columns().stream()
                .filter(column -> column.role() == ColumnRole.STATUS || column.role() == ColumnRole.TICK)
                .anyMatch(column -> !row.text(column.index()).isEmpty());
    }

    /** The control of a row; id and requirement are settled by the caller. */
    public Control control(GridRow row, String id, Optional<String> label, String requirement) {
        Control.Builder control =
                Control.builder().id(id).label(label).requirement(requirement).status(status(row));
        Map<ColumnRole, String> texts = new EnumMap<>(ColumnRole.class);
        Map<String, String> properties = new LinkedHashMap<>();
        Evidences evidence = new Evidences(uris);
        for (Table.Column column : table.columns()) {
            String text = table.grid().text(row, column.index());
            boolean named = addLink(row, column, text, evidence);
            if (text.isEmpty()) {
                continue;
            }
            switch (column.role()) {
                case GUIDANCE -> texts.merge(ColumnRole.GUIDANCE, text, RowReader::join);
                case REMARKS -> {
                    texts.merge(ColumnRole.REMARKS, text, RowReader::join);
                    evidence.addFrom(text);
                }
                case EVIDENCE -> {
                    if (!named) {
                        evidence.addCell(text);
                    }
                }
                case REFERENCE ->
                    control.addReference(
                            new Reference(column.name(), Optional.of(text), Optional.empty(), Optional.empty()));
                case RESPONSIBILITY -> {
                    Responsibilities.of(text).ifPresent(control::responsibility);
                    if (Responsibilities.plain(text).isEmpty()) {
                        put(properties, column, text);
                    }
                }
                case TITLE -> {
                    if (!CellTexts.trim(text).equals(requirement)) {
                        put(properties, column, text);
                    }
                }
                case TICK -> {
                    if (text.length() > LONGEST_TICK) {
                        put(properties, column, text);
                    }
                }
                case PROPERTY -> put(properties, column, text);
                default -> {}
            }
        }
        return control.guidance(Optional.ofNullable(texts.get(ColumnRole.GUIDANCE)))
                .remarks(Optional.ofNullable(texts.get(ColumnRole.REMARKS)))
                .evidence(evidence.all())
                .properties(properties)
                .build();
    }

    /** Two texts, line by line. */
    static String join(String above, String below) {
        return above + "\n" + below;
    }

    /** Takes the link of a cell; true if the whole text of the cell is the link's title. */
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

    /** What a heading says in other columns than those of headings. */
    public Map<String, String> properties(GridRow row) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Table.Column column : table.columns()) {
            String text = row.text(column.index());
            boolean ofHeadings = switch (column.role()) {
                case ID, LABEL, TITLE, REQUIREMENT, GUIDANCE, DEPTH, ASSESSABLE -> true;
                default -> false;
            };
            if (!ofHeadings && !text.isEmpty()) {
                put(properties, column, text);
            }
        }
        return properties;
    }

    private static void put(Map<String, String> properties, Table.Column column, String text) {
        String name = CellTexts.isBlank(column.name()) ? Cells.column(column.index()) : CellTexts.trim(column.name());
        properties.put(properties.containsKey(name) ? name + " (" + Cells.column(column.index()) + ")" : name, text);
    }

    private Status status(GridRow row) {
        Optional<Table.Column> column = table.column(ColumnRole.STATUS);
        if (column.isEmpty()) {
            return ticked(row);
        }
        String mark = table.grid().text(row, column.get().index());
        return new Status(verdict(mark, row, column.get()), mark);
    }

    private Verdict verdict(String mark, GridRow row, Table.Column column) {
        Optional<Verdict> known = verdicts.computeIfAbsent(
                mark, each -> MarkLookup.verdictOf(table.mapping().vocabulary(), each));
        if (known.isPresent() || mark.isEmpty()) {
            return known.orElse(Verdict.UNANSWERED);
        }
        problems.warn(
                SheetProblemCodes.UNKNOWN_MARK,
                table.grid().place(row, column.index()),
                "Unknown mark %s, expected one of %s"
                        .formatted(
                                quote(mark),
                                table.mapping().vocabulary().terms().stream()
                                        .map(Term::mark)
                                        .filter(each -> !each.isEmpty())
                                        .collect(Collectors.joining(", "))));
        return unknownMarks == UnknownMarkPolicy.SEE_REMARKS ? Verdict.SEE_REMARKS : Verdict.UNANSWERED;
    }

    private Status ticked(GridRow row) {
        List<Table.Column> ticked = new ArrayList<>();
        for (Table.Column column : table.columns(ColumnRole.TICK)) {
            String text = CellTexts.trim(row.text(column.index()));
            if (!text.isEmpty() && !UNTICKED.contains(text)) {
                ticked.add(column);
                if (text.length() > LONGEST_TICK) {
                    problems.warn(
                            SheetProblemCodes.TEXT_AS_TICK,
                            table.grid().place(row, column.index()),
                            "Found %s, expected a tick or nothing".formatted(quote(text)));
                }
            }
        }
        if (ticked.isEmpty()) {
            return new Status(Verdict.UNANSWERED, "");
        }
        String mark = ticked.stream().map(Table.Column::name).collect(Collectors.joining(" / "));
        if (ticked.size() > 1) {
            problems.warn(
                    SheetProblemCodes.SEVERAL_TICKS,
                    table.grid().place(row, ticked.get(1).index()),
                    "Found ticks at %s, expected one".formatted(quote(mark)));
            return new Status(Verdict.UNANSWERED, mark);
        }
        return new Status(verdict(mark, row, ticked.get(0)), mark);
    }
}
