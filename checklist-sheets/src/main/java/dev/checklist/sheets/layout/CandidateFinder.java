// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.report.Problems;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.IdRule;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.marks.LegendAbove;
import dev.checklist.sheets.marks.MarkLookup;
import dev.checklist.sheets.marks.VocabularyChooser;
import dev.checklist.sheets.table.Header;
import dev.checklist.sheets.table.SheetHeaders;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the tables of a sheet that may be tables of requirements, and how each is read. */
final class CandidateFinder {

    /** The number of rows that are examined to determine the role of a column. */
    private static final int SAMPLE_ROWS = 300;

    /** The number of rows that are examined to determine the vocabulary and the rule for ids. */
    private static final int MARK_AND_ID_ROWS = 5_000;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[(（]?([0-9０-９]{1,3}|[A-Za-z])[)）.．]?");

    private static final int MOST_PERCENT = 70;
    private static final int HALF_PERCENT = 50;

    private final Optional<Locale> language;
    private final HeaderNames names;
    private final HeaderFinder headers;
    private final VocabularyChooser vocabularies = new VocabularyChooser();

    CandidateFinder(HeaderNames names, Optional<Locale> language) {
        this.language = language;
        this.names = names;
        this.headers = new HeaderFinder(names);
    }

    /** Returns the tables of a sheet from top to bottom. */
    List<TableCandidate> of(Grid grid) {
        List<HeaderFinder.Found> all = headers(grid);
        List<TableCandidate> candidates = new ArrayList<>();
        LegendAbove legend = new LegendAbove(grid);
        for (int i = 0; i < all.size(); i++) {
            boolean another = i + 1 < all.size();
            int end = another ? all.get(i + 1).header().index() : grid.rows().size();
            legend.addTo(all.get(i).header().end());
            candidate(grid, all.get(i), end, another, legend).ifPresent(candidates::add);
        }
        return candidates;
    }

    /** Returns the clearest header, with those above and below it that are clear enough and not the same again. */
    private List<HeaderFinder.Found> headers(Grid grid) {
        List<HeaderFinder.Found> all = new ArrayList<>();
        Optional<HeaderFinder.Found> clearest = headers.find(grid);
        if (clearest.isEmpty()) {
            return all;
        }
        Header first = clearest.get().header();
        for (int i = 0; i < first.index(); i++) {
            add(headers.findAgain(grid, i), all);
        }
        all.add(clearest.get());
        for (int i = first.end(); i < grid.rows().size() - 1; i++) {
            add(headers.findAgain(grid, i), all);
        }
        return all;
    }

    /** Adds a header, unless it is that of the table above again, as on each page of a printed sheet. */
    private static void add(Optional<HeaderFinder.Found> found, List<HeaderFinder.Found> all) {
        found.filter(next ->
                        all.isEmpty() || !hasNamesOf(all.get(all.size() - 1).header(), next.header()))
                .ifPresent(all::add);
    }

    private static boolean hasNamesOf(Header header, Header other) {
        boolean isTitled = header.namedBy(other.names().firstKey()).isEmpty();
        return new HashSet<>(header.names().values())
                .containsAll((isTitled ? other.withoutFirst() : other).names().values());
    }

    private Optional<TableCandidate> candidate(
            Grid grid, HeaderFinder.Found found, int end, boolean another, LegendAbove legend) {
        Header header = found.header();
        List<GridRow> rows = grid.rows().subList(header.end(), end).stream()
                .filter(header.again().negate())
                .toList();
        TableColumns all = new TableColumns(names, header, rows, SAMPLE_ROWS, grid::isHidden);
        RoleFinder roles = new RoleFinder(all, language);
        List<ColumnMapping> columns = roles.find();
        if (!hasRequirement(columns) || rows.isEmpty()) {
            return Optional.empty();
        }
        Problems doubts = new Problems();
        roles.report(grid, doubts);
        TableMapping draft = TableMapping.builder()
                .sheet(grid.name().isEmpty() ? Optional.empty() : Optional.of(grid.name()))
                .headerRow(grid.rows().get(header.index()).number())
                .headerHeight(header.height())
                .lastRow(another ? Optional.of(grid.rows().get(end - 1).number()) : Optional.empty())
                .columns(columns)
                .sections(
                        columns.stream().anyMatch(column -> column.role() == ColumnRole.DEPTH)
                                ? SectionRule.DEPTH
                                : SectionRule.ROWS)
                .vocabulary(Vocabularies.JAPANESE_MARKS)
                .build();
        Table table = Table.of(grid, draft, 0, new SheetHeaders());
        Map<String, Integer> marks = marks(table);
        Vocabulary vocabulary = vocabularies.choose(
                marks,
                choices(table),
                legend.entries(),
                String.join(" ", header.names().values()));
        boolean known = isKnown(marks, vocabulary);
        // A table without answers, or whose marks are unknown, may be about something else.
        int score = (known && !marks.isEmpty() ? found.score() : found.score() / 2)
                + Math.min(rows.size(), 2 * SAMPLE_ROWS) / 2;
        TableMapping mapping = draft.withVocabulary(vocabulary).withIds(ids(table));
        return Optional.of(new TableCandidate(
                grid, mapping, score, known, doubts, legend, legend.doubts().size()));
    }

    private static boolean hasRequirement(List<ColumnMapping> columns) {
        Set<ColumnRole> roles = columns.stream().map(ColumnMapping::role).collect(Collectors.toSet());
        boolean answers = roles.contains(ColumnRole.STATUS) || roles.contains(ColumnRole.TICK);
        return roles.contains(ColumnRole.REQUIREMENT)
                || roles.contains(ColumnRole.TITLE)
                || (roles.contains(ColumnRole.ID) && answers);
    }

    /** Returns the choices of the drop-down of a table. */
    private static List<String> choices(Table table) {
        return table.column(ColumnRole.STATUS)
                .map(column -> table.grid().choices(column.index()))
                .orElse(List.of());
    }

    private static Map<String, Integer> marks(Table table) {
        Map<String, Integer> marks = new HashMap<>();
        table.columns(ColumnRole.TICK).forEach(column -> marks.merge(column.name(), 1, Integer::sum));
        boolean isAnswered = table.column(ColumnRole.STATUS).isPresent();
        for (Table.Column column : table.columns(isAnswered ? ColumnRole.STATUS : ColumnRole.ASSESSMENT)) {
            for (GridRow row : first(table.rows())) {
                String mark = row.text(column.index());
                if (!mark.isEmpty()) {
                    marks.merge(mark, 1, Integer::sum);
                }
            }
        }
        return marks;
    }

    /** Returns the rows that are examined to determine the vocabulary and the rule for ids. */
    private static List<GridRow> first(List<GridRow> rows) {
        return rows.subList(0, Math.min(MARK_AND_ID_ROWS, rows.size()));
    }

    /** Chooses printed ids, unless numbers are repeated in other sections. */
    private static IdRule ids(Table table) {
        Optional<Table.Column> id = table.column(ColumnRole.ID);
        if (id.isEmpty()) {
            return IdRule.PATH;
        }
        int all = 0;
        int whole = 0;
        Set<String> distinct = new HashSet<>();
        for (GridRow row : first(table.rows())) {
            String text = CellTexts.trim(row.text(id.get().index()));
            all += text.isEmpty() ? 0 : 1;
            if (WHOLE_NUMBER.matcher(text).matches()) {
                whole++;
                distinct.add(text);
            }
        }
        boolean restarts = 100 * distinct.size() < 90 * whole && whole >= MOST_PERCENT * all / 100;
        return restarts ? IdRule.PATH : IdRule.PRINTED;
    }

    private static boolean isKnown(Map<String, Integer> marks, Vocabulary vocabulary) {
        MarkLookup lookup = MarkLookup.of(vocabulary);
        int known = 0;
        int all = 0;
        for (Map.Entry<String, Integer> mark : marks.entrySet()) {
            all += mark.getValue();
            known += lookup.isKnown(mark.getKey()) ? mark.getValue() : 0;
        }
        return all == 0 || 100 * known / all >= HALF_PERCENT;
    }
}
