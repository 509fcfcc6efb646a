// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.xlsx.XlsxPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes the changes that the library for writing workbooks does not offer. Rows still grow with their texts, and the
 * date of creation is left out, so that equal checklists give equal bytes.
 */
final class FinishedWorkbook {

    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private FinishedWorkbook() {}

    static byte[] of(byte[] workbook, SheetLimits limits) throws IOException {
        ByteArrayOutputStream finished = new ByteArrayOutputStream(workbook.length);
        try (XlsxPackage parts = XlsxPackage.open(workbook, "", limits)) {
            Map<String, byte[]> changed = new HashMap<>();
            for (String name : parts.names()) {
                try (InputStream stream = parts.open(name)) {
                    changed.put(name, finished(name, stream.readAllBytes()));
                }
            }
            parts.copyTo(finished, changed);
        }
        return finished.toByteArray();
    }

    private static byte[] finished(String name, byte[] part) {
        if (name.startsWith("xl/worksheets/sheet")) {
            // Without this attribute, the height of a row follows its text when the text is edited.
            return text(part).replace(" customHeight=\"1\"", "").getBytes(StandardCharsets.UTF_8);
        }
        if (name.equals("docProps/core.xml")) {
            return CREATED.matcher(text(part)).replaceAll("").getBytes(StandardCharsets.UTF_8);
        }
        return part;
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
