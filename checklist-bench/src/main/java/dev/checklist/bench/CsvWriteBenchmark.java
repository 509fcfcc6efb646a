// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.model.Checklist;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures writing CSV tables, compared with only FastCSV's writer, with the same rows prepared in advance. */
public class CsvWriteBenchmark extends Measured {

    private final ChecklistCsv csv = ChecklistCsv.create();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    private List<Checklist> checklists;
    private List<List<String[]>> tables;

    @Setup
    public void makeChecklists() {
        checklists = Portfolio.checklists(BYTES);
        tables = checklists.stream().map(this::rows).toList();
    }

    private List<String[]> rows(Checklist checklist) {
        return CsvReader.builder().ofCsvRecord(csv.writeString(checklist)).stream()
                .map(CsvRecord::getFields)
                .map(fields -> fields.toArray(String[]::new))
                .toList();
    }

    @Benchmark
    public long checklist() throws IOException {
        long size = 0;
        for (Checklist checklist : checklists) {
            out.reset();
            csv.write(checklist, out);
            size += out.size();
        }
        return size;
    }

    /** Baseline: writes the same bytes with only the writer. */
    @Benchmark
    public long bareWriter() throws IOException {
        long size = 0;
        for (List<String[]> rows : tables) {
            out.reset();
            try (CsvWriter writer = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                for (String[] row : rows) {
                    writer.writeRecord(row);
                }
            }
            size += out.size();
        }
        return size;
    }
}
