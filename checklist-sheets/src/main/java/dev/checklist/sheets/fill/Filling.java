// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.io.file.Input;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.assembly.ChecklistAssembler;
import dev.checklist.sheets.assembly.PlacedRow;
import dev.checklist.sheets.assembly.SheetLayout;
import dev.checklist.sheets.edit.WorkbookEditor;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.table.Table;
import dev.checklist.sheets.xlsx.XlsxFile;
import dev.checklist.sheets.xlsx.XlsxPackage;
import dev.checklist.sheets.xlsx.XlsxWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Fills one workbook. */
final class Filling {

    private final FillOptions options;
    private final byte[] bytes;
    private final XlsxWorkbook workbook;
    private final SheetMapping mapping;
    private final Findings findings = new Findings();
    private final CellWriter cells;
    private final Map<Table, AnswerWriter> writers = new HashMap<>();

    /**
     * Reads the workbook.
     *
     * @throws ChecklistParseException if the file is not a workbook or is damaged, or no table of requirements is found
     */
    Filling(Input input, Optional<SheetMapping> mapping, FillOptions options) throws IOException {
        this.options = options;
        this.bytes = Objects.requireNonNull(input.bytes(), "bytes");
        if (!XlsxPackage.isWorkbook(bytes)) {
            throw new ChecklistParseException(
                    "Found a file that is not a workbook, expected an .xlsx file to fill",
                    new Location(input.source(), 0, 0, ""));
        }
        this.workbook =
                XlsxFile.readToFill(bytes, input.source(), options.reading().limits());
        this.mapping = mapping.orElseGet(() -> SheetLayout.of(
                workbook.file(),
                options.reading().headerNames(),
                options.reading().language()));
        this.cells = new CellWriter(options, workbook.formulas(), findings);
    }

    /** Writes the filled workbook to a stream. */
    FillResult fill(Checklist answers, OutputStream out) throws IOException {
        Map<String, PlacedRow> rows = new LinkedHashMap<>();
        Checklist questions = new ChecklistAssembler(
                        workbook.file(), mapping, options.reading().unknownMarks(), rows::put)
                .assemble();
        Map<String, String> found =
                new AnswerRows(questions.controls(), rows, options.rows(), findings).find(answers.controls());
        List<String> unplaced = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (Control answer : answers.controls()) {
            String id = found.get(answer.id());
            if (id == null) {
                unplaced.add(answer.id());
            } else if (write(Objects.requireNonNull(rows.get(id), id), answer)) {
                answered.add(id);
            }
        }
        answered.removeAll(cells.contradicted());
        Problems problems = new Problems();
        findings.report(problems);
        try (XlsxPackage parts = XlsxPackage.open(
                bytes, workbook.file().source(), options.reading().limits())) {
            WorkbookEditor editor =
                    new WorkbookEditor(parts, workbook, new QuestionCells(rows.values())::contain, problems);
            editor.edit(cells.edits(), options.recalculates());
            parts.copyTo(out, editor);
        }
        List<String> unanswered =
                rows.keySet().stream().filter(id -> !answered.contains(id)).toList();
        return new FillResult(
                mapping, cells.written(), cells.kept(), cells.cleared(), unplaced, unanswered, problems.all());
    }

    private boolean write(PlacedRow place, Control answer) {
        return writers.computeIfAbsent(place.table(), table -> new AnswerWriter(table, options, cells, findings))
                .write(place, answer);
    }
}
