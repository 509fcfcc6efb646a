// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import dev.checklist.model.ChecklistParseException;
import dev.checklist.model.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads check sheets in any layout: Excel workbooks ({@code .xlsx}), CSV, TSV and other delimited text in any of the
 * usual encodings.
 *
 * <pre>{@code
 * SheetImport sheet = SheetReader.create().read(Path.of("customer.xlsx"));
 * }</pre>
 *
 * <p>The kind of file is told by its first bytes, not its name. Nothing is lost or guessed silently: what could not be
 * placed is reported, and a mark that is not known gets no verdict.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SheetReader {

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final SheetOptions options;

    private SheetReader(SheetOptions options) {
        this.options = options;
    }

    /**
     * {@return a reader with {@link SheetOptions#defaults()}}
     */
    public static SheetReader create() {
        return new SheetReader(SheetOptions.defaults());
    }

    /**
     * Makes a reader.
     *
     * @param options how to read
     * @return a reader with those options
     * @throws NullPointerException if {@code options} is {@code null}
     */
    public static SheetReader with(SheetOptions options) {
        return new SheetReader(Objects.requireNonNull(options, "options"));
    }

    /**
     * Reads a file, and finds out its layout.
     *
     * @param path the file
     * @return the checklist, the layout that was found, and what could not be placed
     * @throws IOException             if the file can't be read
     * @throws ChecklistParseException if it is damaged, too large, or holds no table of requirements that can be made
     *                                 out; in the last case a mapping helps
     */
    public SheetImport read(Path path) throws IOException {
        return read(file(bytes(path), path.toString(), null), null);
    }

    /**
     * Reads a file of a known layout.
     *
     * @param path    the file
     * @param mapping its layout
     * @return the checklist, the mapping as given, and what could not be placed
     * @throws IOException             if the file can't be read
     * @throws ChecklistParseException if it is damaged or too large, or the mapping does not fit it
     */
    public SheetImport read(Path path, SheetMapping mapping) throws IOException {
        Objects.requireNonNull(mapping, "mapping");
        return read(file(bytes(path), path.toString(), mapping), mapping);
    }

    /**
     * Reads a stream, and finds out its layout.
     *
     * @param stream the input; stays open
     * @param name   what to call it in messages, and in the checklist if the sheet itself has no title
     * @return the checklist, the layout that was found, and what could not be placed
     * @throws IOException             if the stream can't be read
     * @throws ChecklistParseException as for {@link #read(Path)}
     */
    public SheetImport read(InputStream stream, String name) throws IOException {
        return read(file(bytes(stream, name), name, null), null);
    }

    /**
     * Reads a stream of a known layout.
     *
     * @param stream  the input; stays open
     * @param name    what to call it in messages, and in the checklist if the sheet itself has no title
     * @param mapping its layout
     * @return the checklist, the mapping as given, and what could not be placed
     * @throws IOException             if the stream can't be read
     * @throws ChecklistParseException as for {@link #read(Path, SheetMapping)}
     */
    public SheetImport read(InputStream stream, String name, SheetMapping mapping) throws IOException {
        Objects.requireNonNull(mapping, "mapping");
        return read(file(bytes(stream, name), name, mapping), mapping);
    }

    private byte[] bytes(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(Objects.requireNonNull(path, "path"))) {
            return bytes(stream, path.toString());
        }
    }

    byte[] bytes(InputStream stream, String name) throws IOException {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        int most = options.limits().maxInputSize();
        byte[] bytes = stream.readNBytes(most);
        if (bytes.length == most && stream.read() >= 0) {
            throw new ChecklistParseException(
                    "Input is too large, expected at most %s bytes".formatted(most), new Location(name, 0, 0, ""));
        }
        return bytes;
    }

    /** Takes the cells, not the bytes: those can go by now. */
    private SheetImport read(SheetFile file, @Nullable SheetMapping given) {
        SheetMapping mapping = given == null ? new LayoutDetector(file, options).detect() : given;
        return new ChecklistAssembler(file, mapping, options).assemble();
    }

    private SheetFile file(byte[] bytes, String name, @Nullable SheetMapping given) {
        if (startsWith(bytes, OLE2)) {
            throw new ChecklistParseException(
                    "Found an encrypted workbook or one in the old .xls format, expected .xlsx without a password",
                    new Location(name, 0, 0, ""));
        }
        return isWorkbook(bytes)
                ? XlsxFile.read(bytes, name, options.limits())
                : DelimitedText.read(
                        bytes,
                        name,
                        Optional.ofNullable(given).flatMap(SheetMapping::charset),
                        Optional.ofNullable(given).flatMap(SheetMapping::separator),
                        options.limits());
    }

    static boolean isWorkbook(byte[] bytes) {
        return startsWith(bytes, ZIP);
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
