// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures reading a workbook of 100,000 rows, compared with only fastexcel's reader and with Apache POI. */
public class SheetReadBenchmark extends Measured {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final String NAME = "bench.xlsx";

    private byte[] workbook;
    private SheetMapping mapping;

    @Setup
    public void makeWorkbook() throws IOException {
        // Without this, POI rejects parts larger than 100 MB.
        IOUtils.setByteArrayMaxOverride(1 << 30);
        workbook = SheetWorkbook.of(ROWS);
        mapping = checklist().mapping();
        if (checklist().checklist().controls().size() != ROWS) {
            throw new IllegalStateException("Not all rows were read");
        }
    }

    @Benchmark
    public SheetImport checklist() throws IOException {
        return SheetReader.create().read(new ByteArrayInputStream(workbook), NAME);
    }

    /** The same without detecting the layout. */
    @Benchmark
    public SheetImport byMapping() throws IOException {
        return SheetReader.create().read(new ByteArrayInputStream(workbook), NAME, mapping);
    }

    @Benchmark
    public void fastexcel(Blackhole sink) throws IOException {
        try (ReadableWorkbook source = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        source.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> sink.consume(cell == null ? null : cell.getText())));
        }
    }

    @Benchmark
    public void poi(Blackhole sink) throws IOException {
        DataFormatter formatter = new DataFormatter();
        try (XSSFWorkbook source = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : source.getSheetAt(0)) {
                for (Cell cell : row) {
                    sink.consume(formatter.formatCellValue(cell));
                }
            }
        }
    }
}
