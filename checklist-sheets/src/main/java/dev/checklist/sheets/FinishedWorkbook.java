// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the library for writing workbooks does not offer: rows that still grow, and the same bytes each time. */
final class FinishedWorkbook {

    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private FinishedWorkbook() {}

    static byte[] of(byte[] workbook, int sheets, SheetLimits limits) throws IOException {
        ByteArrayOutputStream finished = new ByteArrayOutputStream(workbook.length);
        try (XlsxPackage parts = XlsxPackage.open(workbook, "", limits)) {
            Map<String, byte[]> changed = new HashMap<>();
            for (int i = 1; i <= sheets; i++) {
                String sheet = "xl/worksheets/sheet" + i + ".xml";
                // A height that people did not set themselves follows the text when it is edited.
                changed.put(sheet, bytes(text(parts, sheet).replace(" customHeight=\"1\"", "")));
            }
            String core = "docProps/core.xml";
            changed.put(core, bytes(CREATED.matcher(text(parts, core)).replaceAll("")));
            parts.copyTo(finished, changed);
        }
        return finished.toByteArray();
    }

    private static String text(XlsxPackage parts, String name) throws IOException {
        try (InputStream stream = parts.open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
