// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.mapping.TableMapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** No cell of a sheet is lost, whatever the sheet looks like. */
class LedgerProperties {

    /** Names of columns, the usual ones first. */
    private static final List<List<String>> NAMES = List.of(
            List.of(
                    "No.", "確認事項", "回答", "備考", "分類", "解説", "証跡", "担当", "重み", "期限", "対策", "前回回答", "はい", "いいえ", "その他",
                    "参照", ""),
            List.of(
                    "ID",
                    "Requirement",
                    "Answer",
                    "Comments",
                    "Category",
                    "Guidance",
                    "Evidence",
                    "Responsibility",
                    "Weight",
                    "Due date",
                    "Action",
                    "Previous answer",
                    "Yes",
                    "No",
                    "Depth",
                    "Assessable",
                    "NIST",
                    "Title",
                    "Label",
                    ""));

    private static final List<String> MARKS = List.of("○", "×", "Yes", "No", "N/A", "はい", "－", "x", "");
    private static final List<String> ROWS =
            List.of("合計", "Total", "例", "※1", "以上", "2/3", "注1", "○：実施、×：未実施", "（記入例）", "Prepared by");

    /** A generated sheet. Each text has a number of its own, so that no other cell can stand for it. */
    private static final class Sheet {

        private final Random random;
        private final List<String> names = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> merges = new ArrayList<>();
        private int count;

        Sheet(Random random) {
            this.random = random;
            List<String> all = NAMES.get(random.nextInt(NAMES.size()));
            for (String name : all) {
                if (random.nextInt(all.indexOf(name) < 4 ? 8 : 3) != 0 ^ all.indexOf(name) >= 4) {
                    names.add(names.size() - random.nextInt(1 + Math.min(2, names.size())), name);
                }
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                rows.add(row(1 + random.nextInt(3)));
            }
            rows.add(names);
            for (int i = 3 + random.nextInt(9); i > 0; i--) {
                rows.add(body());
            }
        }

        private String text() {
            return List.of("Doors are locked", "施錠している", "1.2 Keys", "https://example.com/", "See a\nlist of")
                            .get(random.nextInt(5))
                    + "w" + ++count + "w";
        }

        private List<String> row(int cells) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < cells; i++) {
                row.add(random.nextInt(3) == 0 ? "" : text());
            }
            return row;
        }

        /** Returns a row of the table, which may look like anything. */
        private List<String> body() {
            List<String> row = names.stream().map(this::cell).collect(Collectors.toCollection(ArrayList::new));
            switch (random.nextInt(9)) {
                case 0 -> row = row(1 + random.nextInt(names.size() + 1));
                case 1 -> row.set(random.nextInt(row.size()), ROWS.get(random.nextInt(ROWS.size())) + text());
                case 2 -> row.remove(0);
                case 3 -> {
                    int only = random.nextInt(row.size());
                    for (int i = 0; i < row.size(); i++) {
                        row.set(i, i == only ? text() : "");
                    }
                }
                case 4 -> {
                    int column = random.nextInt(row.size());
                    String name = Cells.column(column);
                    merges.add(name + (rows.size() + 1) + ":" + name + (rows.size() + 2));
                }
                default -> {}
            }
            return row;
        }

        private String cell(String name) {
            return switch (name) {
                case "No.", "ID" -> random.nextInt(4) == 0 ? "" : "A-" + ++count + "w";
                case "回答", "Answer", "前回回答", "Previous answer" ->
                    random.nextInt(4) == 0 ? text() : MARKS.get(random.nextInt(MARKS.size()));
                case "はい", "いいえ", "Yes", "No", "Assessable" -> random.nextInt(3) == 0 ? "x" : "";
                case "Depth" -> String.valueOf(1 + random.nextInt(3));
                default -> random.nextInt(3) == 0 ? "" : text();
            };
        }

        byte[] workbook() {
            List<String> lines = rows.stream()
                    .map(row -> String.join("|", row).replace("\n", "\\n"))
                    .toList();
            return new TestWorkbook().sheet("S", lines, merges).bytes();
        }

        List<KeptCells.Cell> cells() {
            List<KeptCells.Cell> cells = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String text = rows.get(row).get(column);
                    if (!text.isEmpty()) {
                        cells.add(KeptCells.Cell.of("S", row + 1, column, text));
                    }
                }
            }
            return cells;
        }

        @Override
        public String toString() {
            return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n")) + "\n" + merges;
        }
    }

    @Property(tries = 1000)
    void noCellIsLost(@ForAll Random random) throws IOException {
        Sheet sheet = new Sheet(random);
        try {
            SheetImport read = SheetReader.create().read(sheet.workbook());
            assertEquals(List.of(), KeptCells.lost(sheet.cells(), read), sheet::toString);
            SheetMapping other = changed(read.mapping(), random);
            SheetImport again = SheetReader.create().read(sheet.workbook(), other);
            assertEquals(List.of(), KeptCells.lost(sheet.cells(), again), () -> sheet + "\n" + other.toJson());
        } catch (ChecklistParseException | InvalidComponentException e) {
            // A sheet or a mapping that is refused loses nothing silently.
        }
    }

    /** Returns a mapping without some of its columns and of its last rows, and with other roles. */
    private static SheetMapping changed(SheetMapping mapping, Random random) {
        TableMapping table = mapping.tables().get(0);
        return mapping.withTables(List.of(table.withLastRow(Optional.of(table.headerRow() + 2 + random.nextInt(9)))
                .withSections(random.nextInt(3) > 0 ? table.sections() : any(SectionRule.values(), random))
                .withColumns(table.columns().stream()
                        .filter(column -> column.role() == ColumnRole.REQUIREMENT || random.nextInt(6) > 0)
                        .map(column -> random.nextInt(3) > 0 || column.role() == ColumnRole.REQUIREMENT
                                ? column
                                : renamed(column.withRole(any(ColumnRole.values(), random)), random))
                        .toList())));
    }

    /** Gives a column another name in what is read. Of a shared name, the mapping would have nothing else. */
    private static ColumnMapping renamed(ColumnMapping column, Random random) {
        return column.header().isEmpty() ? column : column.withValue(Optional.of("name " + random.nextInt(2)));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
