// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.report.Problems;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.model.vocabulary.Vocabulary.Match;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.Merges;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.MarkLookup;
import dev.checklist.sheets.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Decides to which cells of a row an answer is written, and which texts are written there. */
final class RowWriter {

    private static final String TICK = "○";

    /** The number of characters that Excel allows in a cell. */
    private static final int LONGEST = 32_767;

    private final Table table;
    private final Problems problems;
    private final Map<Integer, NavigableMap<Integer, String>> edits = new HashMap<>();

    RowWriter(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** Returns the new texts by row, from 1, and column, from 0. */
    Map<Integer, NavigableMap<Integer, String>> edits() {
        return edits;
    }

    void write(GridRow row, Control answer) {
        writeStatus(row, answer.status());
        answer.remarks().ifPresent(remarks -> write(row, ColumnRole.REMARKS, remarks));
        if (!answer.evidence().isEmpty() && table.column(ColumnRole.EVIDENCE).isPresent()) {
            write(
                    row,
                    ColumnRole.EVIDENCE,
                    text(answer.evidence(), answer.remarks().orElse("")));
        }
    }

    private void writeStatus(GridRow row, Status status) {
        if (status.verdict() == Verdict.UNANSWERED || isWritten(row, status)) {
            return;
        }
        Optional<String> mark = isChoice(row, status) ? Optional.of(status.mark()) : mark(row, status);
        if (mark.isEmpty()) {
            return;
        }
        List<Table.Column> ticks = table.columns(ColumnRole.TICK);
        if (ticks.isEmpty()) {
            write(row, ColumnRole.STATUS, mark.get());
            return;
        }
        for (Table.Column tick : ticks) {
            boolean ticked = tick.name().equals(mark.get());
            String present = row.text(tick.index());
            put(row, tick.index(), ticked ? present.isEmpty() ? TICK : present : "");
        }
    }

    /** Whether the cell already has an answer that no mark stands for. */
    private boolean isWritten(GridRow row, Status status) {
        return status.verdict() == Verdict.ANSWERED
                && table.column(ColumnRole.STATUS)
                        .filter(column -> table.grid().text(row, column.index()).equals(status.mark()))
                        .isPresent();
    }

    /** Whether the answer is a choice of the question that no mark stands for. */
    private boolean isChoice(GridRow row, Status status) {
        return status.verdict() == Verdict.ANSWERED
                && table.column(ColumnRole.STATUS)
                        .filter(column ->
                                table.grid().choices(row, column.index()).contains(status.mark()))
                        .isPresent();
    }

    /** Returns the mark of the answer if the sheet knows it, or else the sheet's own mark for the verdict. */
    private Optional<String> mark(GridRow row, Status status) {
        Vocabulary vocabulary = table.mapping().vocabulary();
        List<Table.Column> ticks = table.columns(ColumnRole.TICK);
        Vocabulary offered = ticks.isEmpty() ? offered(row, vocabulary) : ticked(vocabulary, ticks);
        boolean known = offered.terms().stream().anyMatch(term -> term.mark().equals(status.mark()))
                && offered.verdictOf(status.mark())
                        .filter(status.verdict()::equals)
                        .isPresent();
        if (known) {
            return Optional.of(status.mark());
        }
        Optional<Match> match = offered.termFor(status.verdict());
        if (match.isEmpty() || match.get().term().mark().isEmpty()) {
            problems.warn(
                    SheetProblemCodes.NO_MARK,
                    table.grid().place(row, row.column(0)),
                    "Found no mark for %s, expected one in the sheet"
                            .formatted(status.verdict().token()));
            return Optional.empty();
        }
        if (match.get().fidelity() == Match.Fidelity.LOSSY) {
            problems.warn(
                    SheetProblemCodes.LOSSY_MARK,
                    table.grid().place(row, row.column(0)),
                    "Wrote %s for %s, since the sheet has no mark for that verdict"
                            .formatted(
                                    quote(match.get().term().mark()),
                                    status.verdict().token()));
        }
        return match.map(found -> found.term().mark());
    }

    /** Returns the known marks that the drop-down of the cell offers; all known marks if there is no drop-down. */
    private Vocabulary offered(GridRow row, Vocabulary vocabulary) {
        List<String> choices = table.column(ColumnRole.STATUS)
                .map(column -> table.grid().choices(row, column.index()))
                .orElse(List.of());
        return choices.isEmpty() ? vocabulary : among(vocabulary, choices);
    }

    private static Vocabulary ticked(Vocabulary vocabulary, List<Table.Column> ticks) {
        return among(vocabulary, ticks.stream().map(Table.Column::name).toList());
    }

    private static Vocabulary among(Vocabulary vocabulary, List<String> marks) {
        return new Vocabulary(
                vocabulary.name(),
                marks.stream()
                        .flatMap(mark -> MarkLookup.verdictOfChoice(vocabulary, mark).stream()
                                .map(verdict -> new Term(mark, verdict, "")))
                        .toList());
    }

    /** Returns links and documents, one per line. Links that are already in the remarks are left out. */
    private static String text(List<Evidence> evidence, String remarks) {
        return evidence.stream()
                .filter(each -> each.uri().isEmpty()
                        || !remarks.contains(each.uri().get().toString()))
                .map(RowWriter::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Evidence evidence) {
        String uri = evidence.uri().map(Object::toString).orElse("");
        return evidence.title().equals(uri) ? uri : (evidence.title() + " " + uri).strip();
    }

    private void write(GridRow row, ColumnRole role, String text) {
        Optional<Table.Column> column = table.column(role);
        if (column.isEmpty()) {
            problems.warn(
                    SheetProblemCodes.NO_COLUMN,
                    table.grid().place(row, row.column(0)),
                    "Found no column with the role %s, and did not write this part of the answer"
                            .formatted(role.token()));
        } else if (!text.isEmpty()) {
            put(row, column.get().index(), text);
        }
    }

    /** Records the new text of a cell. The text of a merged cell is written to the first of its cells. */
    private void put(GridRow row, int column, String text) {
        if (table.grid().text(row, column).equals(text)) {
            return;
        }
        if (text.length() > LONGEST) {
            problems.warn(
                    SheetProblemCodes.TOO_LONG,
                    table.grid().place(row, column),
                    "Found a text of %s characters, expected at most %s in a cell, and did not write it"
                            .formatted(text.length(), LONGEST));
            return;
        }
        Merges.Area area = table.grid().merges().at(row.number(), column);
        String other =
                edits.computeIfAbsent(area.firstRow(), r -> new TreeMap<>()).put(area.firstColumn(), text);
        if (other != null && !other.equals(text)) {
            problems.warn(
                    SheetProblemCodes.MERGED_ANSWER,
                    table.grid().place(row, column),
                    "Found one merged cell for several answers, and wrote the last of them");
        }
    }
}
