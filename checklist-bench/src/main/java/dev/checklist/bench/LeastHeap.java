// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.write.SheetWriter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Finds the smallest heap in which a workbook of 100,000 rows can be read, by this library and by Apache POI, and in
 * which a checklist of 200,000 controls can be held and written.
 */
public final class LeastHeap {

    private static final int ROWS = 100_000;
    private static final int CONTROLS = 200_000;
    private static final String WRITER = "SheetWriter";

    private LeastHeap() {}

    /**
     * Runs the measurement.
     *
     * @param args none; in the processes that this one starts, the reader or writer and the file
     * @throws Exception if a file can't be written or read
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            if (args[0].equals(WRITER)) {
                SheetWriter.create().write(WrittenChecklist.of(CONTROLS), OutputStream.nullOutputStream());
            } else {
                read(args[0], Path.of(args[1]));
            }
            return;
        }
        Path file = Files.createTempFile("least-heap", ".xlsx");
        Files.write(file, SheetWorkbook.of(ROWS));
        System.out.println("| reader or writer | smallest heap |\n|---|---|");
        for (String reader : List.of("SheetReader", "Apache POI", WRITER)) {
            System.out.printf(
                    "| %s | %s MB |%n", reader, HeapSearch.smallest(LeastHeap.class, reader, file.toString()));
        }
        Files.delete(file);
    }

    private static void read(String reader, Path file) throws IOException {
        if (reader.equals("SheetReader")) {
            int controls =
                    SheetReader.create().read(file).checklist().controls().size();
            check(controls, ROWS);
            return;
        }
        // Without this, POI rejects parts larger than 100 MB.
        IOUtils.setByteArrayMaxOverride(1 << 30);
        DataFormatter formatter = new DataFormatter();
        int rows = 0;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file));
                XSSFWorkbook source = new XSSFWorkbook(stream)) {
            for (Row row : source.getSheetAt(0)) {
                rows++;
                for (Cell cell : row) {
                    formatter.formatCellValue(cell);
                }
            }
        }
        check(rows, ROWS + 1);
    }

    private static void check(int read, int expected) {
        if (read != expected) {
            throw new IllegalStateException("Read %s, expected %s".formatted(read, expected));
        }
    }
}
