// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.text.Marks;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.marks.LegendFinder;
import dev.checklist.sheets.marks.MarkLookup;
import dev.checklist.sheets.marks.MarkReader;
import dev.checklist.sheets.table.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The marks that a table expects. They are known if its legend or its mapping names them, or if its answers or choices
 * are understood.
 */
final class SheetMarks {

    private static final int ROWS = 2_000;
    private static final int SAMPLE_ROWS = 50;

    private final MarkLookup lookup;
    private final MarkReader reader;

    /** The answers of the table and the choices of its cells, the most frequent first. */
    private final List<String> inUse;

    private final boolean hasAnswers;

    /** The marks that only this table explains, which are those that its people expect. */
    private final List<Term> explained;

    private final Vocabulary preferred;
    private final boolean areKnown;
    private final Map<List<String>, Vocabulary> known = new HashMap<>();

    SheetMarks(Table table) {
        Vocabulary vocabulary = table.mapping().vocabulary();
        this.lookup = MarkLookup.of(vocabulary);
        this.reader = MarkReader.of(
                vocabulary,
                table.rows().stream().limit(SAMPLE_ROWS).map(GridRow::line).toList());
        Map<String, Integer> answers = answers(table);
        this.hasAnswers = !answers.isEmpty();
        this.inUse = Stream.concat(
                        answers.entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .reversed())
                                .map(Map.Entry::getKey),
                        choices(table))
                .distinct()
                .toList();
        this.explained = vocabulary.terms().stream()
                .filter(term -> Vocabularies.all().stream()
                        .noneMatch(usual -> usual.terms().contains(term)))
                .sorted(Comparator.comparing((Term term) -> !isUsual(term)))
                .toList();
        this.preferred = vocabulary(Stream.of(explained, among(inUse).terms(), vocabulary.terms())
                .flatMap(List::stream)
                .toList());
        this.areKnown = !Vocabularies.all().contains(vocabulary)
                || inUse.stream().anyMatch(mark -> verdictOf(mark).isPresent());
    }

    private static Map<String, Integer> answers(Table table) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        table.column(ColumnRole.STATUS)
                .ifPresent(column -> table.rows().stream()
                        .limit(ROWS)
                        .map(row -> CellTexts.trim(row.text(column.index())))
                        .filter(text -> !text.isEmpty())
                        .forEach(text -> answers.merge(text, 1, Integer::sum)));
        return answers;
    }

    private static Stream<String> choices(Table table) {
        return table.column(ColumnRole.STATUS).stream()
                .flatMap(column -> table.rows().stream()
                        .limit(ROWS)
                        .map(row -> table.grid().choices(row, column.index()))
                        .distinct())
                .flatMap(Collection::stream)
                .filter(choice -> !CellTexts.isBlank(choice));
    }

    /** Whether a mark usually has the verdict that it has here. */
    private static boolean isUsual(Term term) {
        return Vocabularies.all().stream()
                .anyMatch(usual -> usual.verdictOf(term.mark()).equals(Optional.of(term.verdict())));
    }

    /** Whether the table shows which marks it expects. */
    boolean areKnown() {
        return areKnown;
    }

    /** Whether the table has answers. */
    boolean hasAnswers() {
        return hasAnswers;
    }

    /** Whether all answers of the table are truth values. */
    boolean areTruthValues() {
        return hasAnswers && inUse.stream().allMatch(SheetMarks::isTruthValue);
    }

    static boolean isTruthValue(String text) {
        return text.equals("TRUE") || text.equals("FALSE");
    }

    /** Returns the verdict of a mark or a choice of this table; empty if it is not understood. */
    Optional<Verdict> verdictOf(String mark) {
        MarkReader.Reading reading = reader.read(mark);
        return reading.kind() == MarkReader.Kind.KNOWN
                ? Optional.of(reading.verdict())
                : lookup.verdictOfChoice(mark).or(() -> LegendFinder.verdictOf(mark));
    }

    /** Whether a mark says in the language of the table what an answer says. */
    boolean says(String mark, Verdict verdict) {
        MarkReader.Reading reading = reader.read(mark);
        return !mark.isEmpty() && reading.kind() == MarkReader.Kind.KNOWN && reading.verdict() == verdict;
    }

    /** Returns a vocabulary of those marks that are understood. */
    Vocabulary among(List<String> marks) {
        return known.computeIfAbsent(
                marks,
                all -> vocabulary(all.stream()
                        .flatMap(mark -> verdictOf(mark).map(verdict -> new Term(mark, verdict, "")).stream())
                        .toList()));
    }

    /** Returns a vocabulary of terms. Of two terms with the same mark, the first one counts. */
    private static Vocabulary vocabulary(List<Term> terms) {
        Map<String, Term> first = new LinkedHashMap<>();
        terms.forEach(term -> first.putIfAbsent(Marks.fold(term.mark()), term));
        return new Vocabulary("marks", List.copyOf(first.values()));
    }

    /** Returns the marks of this table: the explained ones, those in use, and the usual ones of its vocabulary. */
    Vocabulary preferred() {
        return preferred;
    }

    /** Whether the mark of an answer is one of those that this table expects. */
    boolean expects(Status status) {
        Stream<Term> expected = explained.isEmpty()
                ? preferred.terms().stream()
                : Stream.concat(explained.stream(), among(inUse).terms().stream());
        return expected.anyMatch(term -> term.mark().equals(status.mark()) && term.verdict() == status.verdict());
    }
}
