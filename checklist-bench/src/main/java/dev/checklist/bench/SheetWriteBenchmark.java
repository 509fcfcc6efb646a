// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.model.Checklist;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.write.SheetWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures writing a checklist of 100,000 controls as a workbook, compared with fastexcel, which writes only its texts. */
public class SheetWriteBenchmark extends Measured {

    private static final int CONTROLS = Integer.getInteger("bench.rows", 100_000);

    private Checklist checklist;
    private List<List<List<String>>> sheets;

    @Setup
    public void makeChecklist() throws IOException {
        checklist = WrittenChecklist.of(CONTROLS);
        byte[] workbook = SheetWriter.create().writeBytes(checklist);
        if (!SheetReader.create().read(workbook).checklist().equals(checklist)) {
            throw new IllegalStateException("Not all was written");
        }
        sheets = texts(workbook);
    }

    /** Returns the texts of the cells of a workbook by sheet and row. */
    private static List<List<List<String>>> texts(byte[] workbook) throws IOException {
        List<List<List<String>>> sheets = new ArrayList<>();
        try (ReadableWorkbook source = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (var sheet : source.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    sheets.add(rows.map(row -> row.stream()
                                    .map(cell -> cell == null ? "" : text(cell))
                                    .toList())
                            .toList());
                }
            }
        }
        return sheets;
    }

    private static String text(Cell cell) {
        String text = cell.getText();
        return text == null ? "" : text;
    }

    @Benchmark
    public void checklist() throws IOException {
        SheetWriter.create().write(checklist, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void fastexcel() throws IOException {
        try (Workbook target = new Workbook(OutputStream.nullOutputStream(), "bench", "1.0")) {
            for (List<List<String>> rows : sheets) {
                Worksheet sheet = target.newWorksheet("Sheet" + sheets.indexOf(rows));
                for (int row = 0; row < rows.size(); row++) {
                    List<String> cells = rows.get(row);
                    for (int column = 0; column < cells.size(); column++) {
                        if (!cells.get(column).isEmpty()) {
                            sheet.value(row, column, cells.get(column));
                        }
                    }
                }
            }
        }
    }
}
