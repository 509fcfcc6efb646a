// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.model.Checklist;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures reading CSV tables, compared with only FastCSV's reader on the same bytes. */
public class CsvReadBenchmark extends Measured {

    private final ChecklistCsv csv = ChecklistCsv.create();
    private List<byte[]> tables;

    @Setup
    public void makeTables() throws IOException {
        tables = new ArrayList<>();
        for (Checklist checklist : Portfolio.checklists(BYTES)) {
            tables.add(csv.writeBytes(checklist));
        }
    }

    @Benchmark
    public void checklist(Blackhole sink) {
        for (byte[] table : tables) {
            sink.consume(csv.read(table));
        }
    }

    /** Baseline: decodes the bytes, and scans the text into records. */
    @Benchmark
    public void bareScan(Blackhole sink) {
        for (byte[] table : tables) {
            String text = new String(table, StandardCharsets.UTF_8);
            for (CsvRecord record : CsvReader.builder().ofCsvRecord(text)) {
                sink.consume(record);
            }
        }
    }
}
