// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import dev.checklist.io.file.Input;
import dev.checklist.model.text.Letters;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Recognises files that are no sheets, by their first bytes, so that the message can say what to do instead. */
final class OtherFiles {

    private static final int BEGINNING = 1024;

    /** The byte order mark of UTF-8, seen as ISO 8859-1. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private OtherFiles() {}

    /**
     * Returns what a file is, and what is expected; empty if it may be a sheet.
     *
     * @param charset the encoding if it is a text; detected if empty
     */
    static Optional<String> refusal(Input input, Optional<Charset> charset) {
        byte[] bytes = Objects.requireNonNull(input.bytes(), "bytes");
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(
                    "an encrypted workbook or one in the old .xls format, expected .xlsx without a password");
        }
        if (start.startsWith("%PDF")) {
            return Optional.of("a PDF file, expected the workbook or text that it was made from");
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of("an RTF document, expected its table as .xlsx or as text");
        }
        if (start.startsWith("PK")) {
            return zip(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        String text = Letters.lower(start.substring(start.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0)
                .strip());
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return Optional.of("an HTML page, expected its table as .xlsx or as text");
        }
        return OwnJson.refusal(start, input, charset);
    }

    /** Names a ZIP file that is no workbook by the parts in it. Their names are not packed. */
    private static Optional<String> zip(String zip) {
        if (zip.contains("word/document.xml")) {
            return Optional.of("a Word document (.docx), expected its table as .xlsx or as text");
        }
        if (zip.contains("xl/workbook.bin")) {
            return Optional.of("a binary workbook (.xlsb), expected one saved as .xlsx");
        }
        if (zip.contains("application/vnd.oasis.opendocument")) {
            return Optional.of("an OpenDocument file (.ods), expected one saved as .xlsx");
        }
        // The parts of a workbook may have any names, but every workbook has one of these two.
        boolean isPackage = zip.contains("[Content_Types].xml") || zip.contains("_rels/.rels");
        return isPackage ? Optional.empty() : Optional.of("a ZIP file, expected a file that was taken out of it");
    }
}
