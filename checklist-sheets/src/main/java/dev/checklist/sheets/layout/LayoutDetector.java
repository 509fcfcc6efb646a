// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.IdRule;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.marks.LegendFinder;
import dev.checklist.sheets.marks.Legends;
import dev.checklist.sheets.marks.MarkLookup;
import dev.checklist.sheets.marks.VocabularyChooser;
import dev.checklist.sheets.table.Header;
import dev.checklist.sheets.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Detects the layout of a file. The only result is a mapping. */
public final class LayoutDetector {

    /** The number of rows that are examined to determine the role of a column. */
    private static final int SAMPLE_ROWS = 300;

    /** The number of rows that are examined to determine the vocabulary and the rule for ids. */
    private static final int MARK_AND_ID_ROWS = 5_000;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[(（]?([0-9０-９]{1,3}|[A-Za-z])[)）.．]?");

    private static final int MOST_PERCENT = 70;
    private static final int HALF_PERCENT = 50;

    private final SheetFile file;
    private final HeaderNames names;
    private final HeaderFinder headers;

    public LayoutDetector(SheetFile file, Map<String, ColumnRole> headerNames) {
        this.file = file;
        this.names = HeaderNames.with(headerNames);
        this.headers = new HeaderFinder(names);
    }

    private record Candidate(Grid grid, TableMapping mapping, int score, boolean marksKnown) {

        boolean has(ColumnRole role) {
            return mapping.columns().stream().anyMatch(column -> column.role() == role);
        }

        Set<String> names() {
            Set<String> names = new HashSet<>();
            mapping.columns()
                    .forEach(column -> column.header().map(CellTexts::key).ifPresent(names::add));
            return names;
        }
    }

    /** Returns the mapping of the tables that are most likely tables of requirements. */
    public SheetMapping detect() {
        List<Candidate> candidates = new ArrayList<>();
        for (Grid grid : file.grids()) {
            if (!grid.isHidden()) {
                candidates.addAll(candidates(grid));
            }
        }
        Candidate best = candidates.stream()
                .max(Comparator.comparingInt(Candidate::score))
                .orElseThrow(() -> new ChecklistParseException(
                        "Found no table of requirements, expected a row of column names such as Requirement, Answer,"
                                + " 確認事項 or 実施有無, or a mapping",
                        new Location(file.source(), 0, 0, "")));
        List<TableMapping> tables = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (isLike(candidate, best)) {
                tables.add(candidate.mapping());
            } else {
                GridRow row = rowOf(candidate);
                file.problems()
                        .warn(
                                SheetProblemCodes.TABLE_NOT_READ,
                                candidate.grid().place(row, row.column(0)),
                                "Found a table with another layout than the main table, which was not read");
            }
        }
        return new SheetMapping(file.charset(), file.separator(), Optional.empty(), tables);
    }

    private static GridRow rowOf(Candidate candidate) {
        return candidate.grid().rows().stream()
                .filter(row -> row.number() == candidate.mapping().headerRow())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether a table is of the same kind as the best one: either most of its columns have the same names, or it has
     * requirements and answers, its marks are known, and its score is more than half of the best score.
     */
    private static boolean isLike(Candidate candidate, Candidate best) {
        Set<String> shared = candidate.names();
        int all = Math.max(shared.size(), best.names().size());
        shared.retainAll(best.names());
        boolean same = all > 0 && 100 * shared.size() / all >= MOST_PERCENT;
        boolean answers = candidate.has(ColumnRole.STATUS) || candidate.has(ColumnRole.TICK);
        return same
                || (answers
                        && candidate.has(ColumnRole.REQUIREMENT)
                        && candidate.score() > best.score() * HALF_PERCENT / 100
                        && candidate.marksKnown());
    }

    private static boolean isKnown(Map<String, Integer> marks, Vocabulary vocabulary) {
        int known = 0;
        int all = 0;
        for (Map.Entry<String, Integer> mark : marks.entrySet()) {
            all += mark.getValue();
            known += MarkLookup.isKnown(vocabulary, mark.getKey()) ? mark.getValue() : 0;
        }
        return all == 0 || 100 * known / all >= HALF_PERCENT;
    }

    /** Returns the tables of a sheet from top to bottom. */
    private List<Candidate> candidates(Grid grid) {
        List<HeaderFinder.Found> all = new ArrayList<>();
        headers.find(grid).ifPresent(all::add);
        int start = all.isEmpty() ? grid.rows().size() : all.get(0).header().end();
        for (int i = start; i < grid.rows().size() - 1; i++) {
            Header last = all.get(all.size() - 1).header();
            headers.findAgain(grid, i)
                    .filter(found -> !last.names()
                            .values()
                            .containsAll(found.header().names().values()))
                    .ifPresent(all::add);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean another = i + 1 < all.size();
            int end = another ? all.get(i + 1).header().index() : grid.rows().size();
            candidate(grid, all.get(i), end, another).ifPresent(candidates::add);
        }
        return candidates;
    }

    private Optional<Candidate> candidate(Grid grid, HeaderFinder.Found found, int end, boolean another) {
        Header header = found.header();
        List<GridRow> rows = grid.rows().subList(header.end(), end);
        TableColumns all = new TableColumns(names, header, rows, SAMPLE_ROWS, grid::isHidden);
        List<ColumnMapping> columns = new RoleFinder(all).find();
        if (!hasRequirement(columns) || rows.isEmpty()) {
            return Optional.empty();
        }
        List<LegendFinder.Entry> legend = Legends.of(grid, grid.rows().subList(0, header.end()), file.problems());
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
        Table table = Table.of(grid, draft);
        Map<String, Integer> marks = marks(table);
        Vocabulary vocabulary = VocabularyChooser.choose(
                withChoices(marks, table),
                legend,
                String.join(" ", header.names().values()));
        boolean known = isKnown(marks, vocabulary);
        // A table whose marks are unknown is probably about something else.
        int score = (known ? found.score() : 0) + Math.min(rows.size(), 2 * SAMPLE_ROWS) / 2;
        TableMapping mapping = draft.withVocabulary(vocabulary).withIds(ids(table));
        return Optional.of(new Candidate(grid, mapping, score, known));
    }

    private static boolean hasRequirement(List<ColumnMapping> columns) {
        Set<ColumnRole> roles = columns.stream().map(ColumnMapping::role).collect(Collectors.toSet());
        boolean answers = roles.contains(ColumnRole.STATUS) || roles.contains(ColumnRole.TICK);
        return roles.contains(ColumnRole.REQUIREMENT)
                || roles.contains(ColumnRole.TITLE)
                || (roles.contains(ColumnRole.ID) && answers);
    }

    /** Returns the marks found in the table together with the choices of its drop-downs. */
    private static Map<String, Integer> withChoices(Map<String, Integer> marks, Table table) {
        Map<String, Integer> all = new HashMap<>(marks);
        table.columns(ColumnRole.STATUS)
                .forEach(column ->
                        table.grid().choices(column.index()).forEach(mark -> all.merge(mark, 1, Integer::sum)));
        return all;
    }

    private static Map<String, Integer> marks(Table table) {
        Map<String, Integer> marks = new HashMap<>();
        table.columns(ColumnRole.TICK).forEach(column -> marks.merge(column.name(), 1, Integer::sum));
        for (Table.Column column : table.columns(ColumnRole.STATUS)) {
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
            if (!text.isEmpty()) {
                all++;
                whole += WHOLE_NUMBER.matcher(text).matches() ? 1 : 0;
                distinct.add(text);
            }
        }
        boolean restarts = 100 * distinct.size() < 90 * all && whole >= MOST_PERCENT * all / 100;
        return restarts ? IdRule.PATH : IdRule.PRINTED;
    }
}
