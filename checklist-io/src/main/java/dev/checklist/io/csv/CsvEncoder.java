// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.checklist.model.Checklist;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a checklist, with the columns that are not empty. */
final class CsvEncoder {

    private static final int BUFFER = 1 << 14;
    private static final Column[] COLUMNS = Column.values();

    private CsvEncoder() {}

    static void write(Checklist checklist, OutputStream stream, CsvOptions options) throws IOException {
        Charset charset = options.charset();
        boolean unicode = charset.name().startsWith("UTF-");
        // Closing writes the last bytes of a stateful encoding; the stream itself stays open.
        try (Writer writer = new OutputStreamWriter(new UnclosedStream(stream), charset)) {
            if (options.byteOrderMark() && unicode && !writesOwnMark(charset)) {
                writer.write('\uFEFF');
            }
            write(checklist, writer, unicode ? null : charset);
        }
    }

    static void write(Checklist checklist, Writer writer) throws IOException {
        write(checklist, writer, null);
    }

    private static boolean writesOwnMark(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16);
    }

    /** Writes the rows. If a charset is given, checks that it can represent each character. */
    private static void write(Checklist checklist, Writer writer, @Nullable Charset charset) throws IOException {
        Column[] columns = columns(checklist);
        CsvWriter csv = CsvWriter.builder().bufferSize(BUFFER).build(writer);
        @Nullable String[] record = new String[columns.length];
        try {
            for (int i = 0; i < columns.length; i++) {
                record[i] = columns[i].title();
            }
            csv.writeRecord(record);
            CsvRows.of(checklist, cells -> {
                if (charset != null) {
                    checkEncodable(cells, charset);
                }
                for (int i = 0; i < columns.length; i++) {
                    record[i] = cells[columns[i].index()];
                }
                csv.writeRecord(record);
            });
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Column[] columns(Checklist checklist) throws IOException {
        Set<Column> used = EnumSet.copyOf(Column.REQUIRED);
        CsvRows.of(checklist, cells -> {
            for (Column column : COLUMNS) {
                if (cells[column.index()] != null) {
                    used.add(column);
                }
            }
        });
        return used.toArray(Column[]::new);
    }

    /**
     * Checks that a row can be encoded. Old encodings can represent few characters, and decode some of them as
     * different characters, which only a round trip reveals.
     */
    private static void checkEncodable(@Nullable String[] cells, Charset charset) {
        for (Column column : COLUMNS) {
            String cell = cells[column.index()];
            if (cell != null && !survives(cell, charset)) {
                int lost = cell.codePoints()
                        .filter(c -> !survives(Character.toString(c), charset))
                        .findFirst()
                        .orElseThrow();
                throw new IllegalArgumentException("%s can't represent U+%04X '%s', found in column '%s' of %s"
                        .formatted(charset.name(), lost, Character.toString(lost), column.title(), place(cells)));
            }
        }
    }

    private static boolean survives(String text, Charset charset) {
        return new String(text.getBytes(charset), charset).equals(text);
    }

    private static String place(@Nullable String[] cells) {
        String type = cells[Column.TYPE.index()];
        String id = cells[Column.ID.index()];
        String parent = cells[Column.PARENT.index()];
        if (id != null) {
            return "%s '%s'".formatted(type, id);
        }
        return "a row of type %s of %s".formatted(type, parent == null ? "the checklist" : "'" + parent + "'");
    }

    private static final class UnclosedStream extends FilterOutputStream {
        UnclosedStream(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
