// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.sheets.SheetLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook in its ZIP file. Each is unpacked within limits. */
public final class XlsxPackage implements AutoCloseable {

    /** Parts up to this size are let through however well they were packed. */
    private static final int SMALL = 1 << 20;

    private final ZipFile zip;
    private final String source;
    private final SheetLimits limits;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private XlsxPackage(ZipFile zip, String source, SheetLimits limits) {
        this.zip = zip;
        this.source = source;
        this.limits = limits;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            // The names of parts are compared without case, ECMA-376 part 2, 6.2.2.
            ZipArchiveEntry other = entries.put(entry.getName().toLowerCase(Locale.ROOT), entry);
            if (other != null && !entry.isDirectory()) {
                throw broken("Found the part %s twice, expected each once".formatted(quote(entry.getName())), null);
            }
        }
    }

    public static XlsxPackage open(byte[] bytes, String source, SheetLimits limits) {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
            return new XlsxPackage(zip, source, limits);
        } catch (IOException | IllegalArgumentException e) {
            throw broken(source, "Found a damaged ZIP file, expected a whole workbook", e);
        }
    }

    public String source() {
        return source;
    }

    boolean has(String part) {
        return entries.containsKey(part.toLowerCase(Locale.ROOT));
    }

    /** Opens a part; its name has no slash in front. */
    public InputStream open(String part) {
        ZipArchiveEntry entry = entries.get(part.toLowerCase(Locale.ROOT));
        if (entry == null) {
            throw broken("Missing part %s, expected it in every workbook".formatted(quote(part)), null);
        }
        int method = entry.getMethod();
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw broken("Found the part %s packed by method %s, expected 0 or 8".formatted(quote(part), method), null);
        }
        try {
            return new Bounded(zip.getInputStream(entry), entry);
        } catch (IOException | IllegalArgumentException e) {
            throw broken("Can't unpack the part %s".formatted(quote(part)), e);
        }
    }

    /** Writes the workbook again: parts that changed as given, all others with the very bytes they were packed in. */
    public void copyTo(OutputStream out, Map<String, byte[]> changed) throws IOException {
        // Finished, not closed: that would close the stream underneath.
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(out);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            byte[] bytes = changed.get(entry.getName());
            if (bytes == null) {
                target.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
            } else {
                ZipArchiveEntry edited = new ZipArchiveEntry(entry.getName());
                edited.setTime(Math.max(entry.getTime(), firstZipTime()));
                target.putArchiveEntry(edited);
                target.write(bytes);
                target.closeArchiveEntry();
            }
        }
        target.finish();
        out.flush();
    }

    /** Earlier times would be written in UTC besides, and so differ from one time zone to the other. */
    private static long firstZipTime() {
        return LocalDateTime.of(1980, 1, 2, 0, 0)
                .atZone(ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli();
    }

    /** The names of all parts as the ZIP file spells them. */
    public List<String> names() {
        return entries.values().stream().map(ZipArchiveEntry::getName).toList();
    }

    /** The name of a part as the ZIP file spells it. */
    String spelled(String part) {
        ZipArchiveEntry entry = entries.get(part.toLowerCase(Locale.ROOT));
        return entry == null ? part : entry.getName();
    }

    ChecklistParseException broken(String message, @Nullable Exception cause) {
        return broken(source, message, cause);
    }

    /** Whether a file begins as a ZIP file does. */
    public static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static ChecklistParseException broken(String source, String message, @Nullable Exception cause) {
        Location location = new Location(source, 0, 0, "");
        return cause == null
                ? new ChecklistParseException(message, location)
                : new ChecklistParseException(message, location, cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out, since what the ZIP file says of its sizes need not be true. */
    private final class Bounded extends FilterInputStream {

        private final ZipArchiveEntry entry;
        private final long most;
        private long count;

        Bounded(InputStream in, ZipArchiveEntry entry) {
            super(in);
            this.entry = entry;
            long byRatio = Math.max(SMALL, limits.maxRatio() * Math.max(1, entry.getCompressedSize()));
            this.most = Math.min(limits.maxPartSize(), byRatio);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(n);
            return n;
        }

        private void count(int n) {
            count += Math.max(0, n);
            if (count > most) {
                throw broken(
                        "Part %s unpacks to more than %s bytes, expected a workbook and not a ZIP bomb"
                                .formatted(quote(entry.getName()), most),
                        null);
            }
        }
    }
}
