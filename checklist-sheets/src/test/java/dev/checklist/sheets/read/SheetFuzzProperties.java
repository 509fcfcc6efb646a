// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.mapping.SheetMapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** For any input, the result is a checklist or the documented exception. */
class SheetFuzzProperties {

    private static final int TRIES = Integer.getInteger("checklist.tries", 1000);

    private static final List<String> PIECES = List.of(
            "No",
            "確認事項",
            "回答",
            "備考",
            "Question",
            "Status",
            "1",
            "1.1",
            "○",
            "×",
            "第1章 x",
            "はい",
            "",
            "",
            "a\nb",
            "\"q\"",
            "https://example.com/x",
            "depth",
            "assessable",
            "name",
            "Yes",
            "N/A",
            "x".repeat(70),
            "=1+1",
            "\u0000",
            "\uFFFF");

    private static void read(byte[] bytes) throws IOException {
        try {
            SheetImport sheet = SheetReader.create().read(new ByteArrayInputStream(bytes), "fuzz");
            assertNotNull(sheet.checklist());
            // The detected mapping must work for reading, too.
            SheetReader.create()
                    .read(
                            new ByteArrayInputStream(bytes),
                            "fuzz",
                            SheetMapping.fromJson(sheet.mapping().toJson()));
        } catch (ChecklistParseException e) {
            assertNotNull(e.location());
        }
    }

    @Property
    void takesArbitraryBytes(@ForAll byte[] bytes) throws IOException {
        read(bytes);
    }

    @Example
    void takesArbitraryTables() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            StringBuilder text = new StringBuilder();
            int rows = random.nextInt(12);
            for (int row = 0; row < rows; row++) {
                int columns = 1 + random.nextInt(6);
                for (int column = 0; column < columns; column++) {
                    String piece = PIECES.get(random.nextInt(PIECES.size()));
                    text.append(column == 0 ? "" : ",")
                            .append('"')
                            .append(piece.replace("\"", "\"\""))
                            .append('"');
                }
                text.append('\n');
            }
            Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE;
            read(text.toString().getBytes(charset));
        }
    }

    @Example
    void takesBrokenWorkbooks() throws IOException {
        Random random = new Random(2);
        Map<String, String> parts = new TestWorkbook()
                .sheet("S", List.of("No|確認事項|回答", "1|鍵|○", "2|窓|×"), List.of("A1:A2", "B2:C2"))
                .related("sharedStrings", "<sst><si><t>a</t></si></sst>")
                .related("styles", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                .all();
        List<String> names = List.copyOf(parts.keySet());
        for (int i = 0; i < TRIES; i++) {
            Map<String, String> broken = new java.util.LinkedHashMap<>(parts);
            String name = names.get(random.nextInt(names.size()));
            broken.computeIfPresent(name, (key, xml) -> spoil(xml, random));
            byte[] bytes = TestWorkbook.zip(broken);
            if (random.nextInt(4) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            read(bytes);
        }
    }

    private static String spoil(String xml, Random random) {
        StringBuilder spoiled = new StringBuilder(xml);
        for (int i = random.nextInt(3); i >= 0 && !spoiled.isEmpty(); i--) {
            int at = random.nextInt(spoiled.length());
            switch (random.nextInt(4)) {
                case 0 -> spoiled.deleteCharAt(at);
                case 1 -> spoiled.setLength(at);
                case 2 ->
                    spoiled.insert(
                            at,
                            List.of("<", ">", "&", "9", "-", "\"", "<c>", "\u0000")
                                    .get(random.nextInt(8)));
                default -> spoiled.setCharAt(at, (char) random.nextInt(0x80));
            }
        }
        return spoiled.toString();
    }
}
