// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.detail.DetailsSheet;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.SheetFile;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.mapping.TableMapping;
import dev.checklist.sheets.table.SheetHeaders;
import dev.checklist.sheets.table.Table;
import dev.checklist.sheets.table.TableLedger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Detects the layout of a file. The only result is a mapping. */
public final class LayoutDetector {

    private final SheetFile file;
    private final CandidateFinder tables;
    /** The number of doubts about the legend of each sheet that were reported. */
    private final Map<Grid, Integer> legends = new HashMap<>();

    public LayoutDetector(SheetFile file, Map<String, ColumnRole> headerNames, Optional<Locale> language) {
        this.file = file;
        this.tables = new CandidateFinder(HeaderNames.with(headerNames), language);
    }

    /** Returns the mapping of the tables that are most likely tables of requirements. */
    public SheetMapping detect() {
        List<TableCandidate> candidates = file.grids().stream()
                .filter(grid -> !grid.isHidden() && !DetailsSheet.isOverview(grid))
                .flatMap(grid -> tables.of(grid).stream())
                .toList();
        List<TableCandidate> named = candidates.stream()
                .filter(candidate -> !OtherSheets.isName(candidate.grid().name()))
                .toList();
        List<TableCandidate> likely = named.isEmpty() ? candidates : named;
        TableCandidate best = likely.stream()
                .max(Comparator.comparingInt(TableCandidate::score))
                .orElseThrow(() -> new ChecklistParseException(
                        "Found no table of requirements, expected a row of column names such as Requirement, Answer,"
                                + " 確認事項 or 実施有無, or a mapping",
                        new Location(file.source(), 0, 0, "")));
        Set<String> names = best.names();
        List<TableMapping> read = new ArrayList<>();
        for (TableCandidate candidate : candidates) {
            if (!named.isEmpty() && OtherSheets.isName(candidate.grid().name())) {
                report(candidate, "on a sheet whose name says that it is another one");
            } else if (candidate.isLike(best, names)) {
                read.add(candidate.mapping());
                candidate.doubts().all().forEach(this::add);
                reportLegend(candidate);
            } else {
                report(candidate, "with another layout than the main table");
            }
        }
        return new SheetMapping(file.charset(), file.separator(), Optional.empty(), read);
    }

    /** Reports the doubts about the legend above a table that were not reported for a table above it. */
    private void reportLegend(TableCandidate candidate) {
        Integer reported = legends.put(candidate.grid(), candidate.legendDoubts());
        candidate
                .legend()
                .doubts()
                .subList(reported == null ? 0 : reported, candidate.legendDoubts())
                .forEach(this::add);
    }

    private void add(Problem doubt) {
        file.problems().add(doubt.severity(), doubt.code(), doubt.location(), doubt.message());
    }

    private void report(TableCandidate candidate, String what) {
        file.problems()
                .warn(
                        SheetProblemCodes.TABLE_NOT_READ,
                        TableLedger.leaveOut(Table.of(
                                candidate.grid(),
                                candidate.mapping(),
                                candidate.mapping().headerRow() - 1,
                                new SheetHeaders())),
                        "Found a table %s, which was not read".formatted(what));
    }
}
