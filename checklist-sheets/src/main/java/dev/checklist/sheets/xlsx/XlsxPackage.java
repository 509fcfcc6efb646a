// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.text.Letters;
import dev.checklist.sheets.SheetLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook in its ZIP file. The size of each unpacked part and that of all together is limited, and each
 * part is read once, so that no small file unpacks to a large workbook by naming its parts again and again.
 */
public final class XlsxPackage implements AutoCloseable {

    /** Parts of up to this size in bytes are accepted with any compression ratio. */
    private static final int SMALL_PART_SIZE = 1 << 20;

    /** How many times as large as the largest part all parts may be together. */
    private static final int MOST_LARGE_PARTS = 4;

    /** Faster than the usual level 6, and only a little larger. */
    private static final int LEVEL = 4;

    private final ZipFile zip;
    private final String source;
    private final SheetLimits limits;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Set<ZipArchiveEntry> opened = Collections.newSetFromMap(new IdentityHashMap<>());
    private long unpacked;

    private XlsxPackage(ZipFile zip, String source, SheetLimits limits, int size) {
        this.zip = zip;
        this.source = source;
        this.limits = limits;
        long packed = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            // Names of parts are compared ignoring case, see ECMA-376 part 2, 6.2.2.
            ZipArchiveEntry other = entries.put(Letters.lower(entry.getName()), entry);
            if (other != null && !entry.isDirectory()) {
                throw broken("Found the part %s twice, expected each once".formatted(quote(entry.getName())), null);
            }
            packed += Math.max(0, entry.getCompressedSize());
        }
        if (packed > size) {
            throw broken("Found a ZIP file whose parts overlap, expected a workbook and not a ZIP bomb", null);
        }
    }

    public static XlsxPackage open(byte[] bytes, String source, SheetLimits limits) {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
            return new XlsxPackage(zip, source, limits, bytes.length);
        } catch (IOException | IllegalArgumentException e) {
            throw broken(source, "Found a damaged ZIP file, expected a complete workbook", e);
        }
    }

    public String source() {
        return source;
    }

    public boolean has(String part) {
        return entries.containsKey(Letters.lower(part));
    }

    /**
     * Opens a part. The name has no leading slash.
     *
     * @throws ChecklistParseException if the part is missing, or was opened before
     */
    public InputStream open(String part) {
        ZipArchiveEntry entry = entries.get(Letters.lower(part));
        if (entry == null) {
            throw broken("Missing part %s, expected it in every workbook".formatted(quote(part)), null);
        }
        if (!opened.add(entry)) {
            throw broken("Found the part %s named in several places, expected it in one".formatted(quote(part)), null);
        }
        int method = entry.getMethod();
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw broken(
                    "Found the part %s compressed with method %s, expected 0 or 8".formatted(quote(part), method),
                    null);
        }
        try {
            return new Bounded(zip.getInputStream(entry), entry);
        } catch (IOException | IllegalArgumentException e) {
            throw broken("Can't unpack the part %s".formatted(quote(part)), e);
        }
    }

    /** What changes in a copy of a workbook. */
    public interface Changes {

        /** Returns the new content of a part when it is written; empty if the part stays as it is. */
        Optional<byte[]> changed(String part) throws IOException;

        /** Returns the new parts by their names, when all others are written. */
        Map<String, byte[]> added();
    }

    /** Writes a copy of the workbook. The compressed bytes of the parts that stay the same are copied as they are. */
    public void copyTo(OutputStream out, Changes changes) throws IOException {
        // Finished below but not closed, because close() would also close the underlying stream.
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(out);
        target.setLevel(LEVEL);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            Optional<byte[]> bytes = changes.changed(entry.getName());
            if (bytes.isEmpty()) {
                target.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
            } else {
                put(target, entry.getName(), entry.getTime(), bytes.get());
            }
        }
        for (Map.Entry<String, byte[]> part : changes.added().entrySet()) {
            put(target, part.getKey(), 0, part.getValue());
        }
        target.finish();
        out.flush();
    }

    private static void put(ZipArchiveOutputStream target, String name, long time, byte[] bytes) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(Math.max(time, firstZipTime()));
        target.putArchiveEntry(entry);
        target.write(bytes);
        target.closeArchiveEntry();
    }

    /**
     * Returns the earliest time to write for an entry. An earlier time would be written in UTC too, so that the bytes
     * of the file would depend on the time zone.
     */
    private static long firstZipTime() {
        return LocalDateTime.of(1980, 1, 2, 0, 0)
                .atZone(ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli();
    }

    /** Returns the names of all parts as they are spelled in the ZIP file. */
    public List<String> names() {
        return entries.values().stream().map(ZipArchiveEntry::getName).toList();
    }

    /** Returns the name of a part as it is spelled in the ZIP file. */
    public String spelled(String part) {
        ZipArchiveEntry entry = entries.get(Letters.lower(part));
        return entry == null ? part : entry.getName();
    }

    ChecklistParseException broken(String message, @Nullable Exception cause) {
        return broken(source, message, cause);
    }

    /** Whether the first bytes of a file are those of a ZIP file. */
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

    /** Limits the unpacked size by counting the bytes, because the sizes stated in the ZIP file may be wrong. */
    private final class Bounded extends FilterInputStream {

        private final ZipArchiveEntry entry;
        private final long maxBytes;
        private long count;

        Bounded(InputStream in, ZipArchiveEntry entry) {
            super(in);
            this.entry = entry;
            long byRatio = Math.max(SMALL_PART_SIZE, limits.maxRatio() * Math.max(1, entry.getCompressedSize()));
            this.maxBytes = Math.min(limits.maxPartSize(), byRatio);
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
            unpacked += Math.max(0, n);
            if (unpacked > MOST_LARGE_PARTS * (long) limits.maxPartSize()) {
                throw broken(
                        "Workbook unpacks to more than %s bytes, expected fewer"
                                .formatted(MOST_LARGE_PARTS * (long) limits.maxPartSize()),
                        null);
            }
            if (count > maxBytes) {
                throw broken(
                        "Part %s unpacks to more than %s bytes, expected a workbook and not a ZIP bomb"
                                .formatted(quote(entry.getName()), maxBytes),
                        null);
            }
        }
    }
}
