// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is written sheet by sheet. Equal calls give equal bytes. Not thread-safe.
 *
 * <p>All cells have one font; its size and colour may differ.
 */
public final class WorkbookStream implements AutoCloseable {

    /** Faster than the usual level 6, and only a little larger. */
    private static final int LEVEL = 4;

    /** Times before this one are also written in UTC, so that the bytes would depend on the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final ZipOutputStream zip;
    private final XmlOut xml;
    private final StyleTable styles;
    private final List<SheetSettings> sheets = new ArrayList<>();
    private final List<String> filters = new ArrayList<>();
    private @Nullable SheetStream open;

    /**
     * Begins a workbook.
     *
     * @param out         stays open
     * @param application the name of the program that writes it
     * @param font        the name of the font of all cells
     * @param size        its size in points
     */
    public WorkbookStream(OutputStream out, String application, String font, int size) throws IOException {
        zip = new ZipOutputStream(new Unclosed(out));
        zip.setLevel(LEVEL);
        xml = new XmlOut(zip);
        styles = new StyleTable(font, size);
        part("_rels/.rels", WorkbookParts::root);
        part("docProps/core.xml", WorkbookParts::core);
        part("docProps/app.xml", part -> WorkbookParts.application(part, application));
    }

    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    private interface Part {
        void write(XmlOut xml) throws IOException;
    }

    private void part(String name, Part part) throws IOException {
        begin(name);
        part.write(xml);
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        xml.flush();
        zip.closeEntry();
    }

    /** Returns the number of a style, for the cells of all sheets. */
    public int style(CellStyle style) {
        return styles.index(style);
    }

    /** Returns the number of a format for {@link SheetStream#highlight}: that of cells filled with a colour. */
    public int highlight(String colour) {
        return styles.highlight(colour);
    }

    /** Ends the sheet before, if there is one, and begins the next one. */
    public SheetStream sheet(SheetSettings settings) throws IOException {
        endSheet();
        sheets.add(settings);
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        open = new SheetStream(settings, xml, sheets.size() == 1);
        return open;
    }

    private void endSheet() throws IOException {
        if (open != null) {
            SheetTail tail = open.end();
            end();
            filters.add(tail.filter());
            if (!tail.relations().isEmpty()) {
                part(
                        "xl/worksheets/_rels/sheet" + sheets.size() + ".xml.rels",
                        part -> WorkbookParts.relations(part, tail.relations()));
            }
        }
    }

    /** Ends the last sheet, and writes what all sheets share. The stream below is flushed and stays open. */
    public void finish() throws IOException {
        endSheet();
        open = null;
        part("xl/styles.xml", styles::write);
        part("xl/workbook.xml", part -> new WorkbookPart(sheets, filters).write(part));
        part(
                "xl/_rels/workbook.xml.rels",
                part -> WorkbookParts.relations(part, WorkbookPart.relations(sheets.size())));
        part("[Content_Types].xml", part -> WorkbookParts.types(part, sheets.size()));
        zip.finish();
        zip.flush();
    }

    /** Frees the memory. A workbook that is not finished stays damaged. */
    @Override
    public void close() throws IOException {
        zip.close();
    }
}
