// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.text.TextWidth;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether written cells have room for their texts. */
class WrittenSizesTest {

    private static final double HIGHEST_ROW = 409.5;
    private static final double LINE = 16;

    private static Checklist checklist(Control control) {
        return Checklist.builder()
                .id("c")
                .title("点検表")
                .language("ja")
                .addSection(Section.builder()
                        .id("s")
                        .title("組織")
                        .addControl(control)
                        .build())
                .build();
    }

    private static Control control(String remarks) {
        return Control.builder()
                .id("1")
                .label("6.10")
                .requirement("規程を定めている")
                .remarks(remarks)
                .build();
    }

    private static String sheet(Checklist checklist, int number) throws IOException {
        byte[] workbook = SheetWriter.create().writeBytes(checklist);
        assertEquals(checklist, SheetReader.create().read(workbook).checklist());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet" + number + ".xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(number);
    }

    private static List<Double> numbers(String xml, String pattern) {
        List<Double> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(xml);
        while (matcher.find()) {
            found.add(Double.parseDouble(matcher.group(1)));
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"32767, 長", "32767, x", "9000, 長", "3000, 'word '", "2000, '行\n'", "30, 長", "1, 長"})
    void aTextHasRoomForAllOfItsLines(int length, String text) throws IOException {
        String remarks = text.repeat(length / text.length()).strip();
        String sheet = sheet(checklist(control(remarks)), 1);
        double width = numbers(sheet, "<col min=\"\\d+\" max=\"\\d+\" width=\"([0-9.]+)\"")
                .get(3);
        List<Double> heights = numbers(sheet, "<row r=\"\\d+\" ht=\"([0-9.]+)\"");
        double room = heights.subList(3, heights.size()).stream()
                .mapToDouble(each -> each)
                .sum();
        long lines = remarks.lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(0.9 * TextWidth.of(line) / (width - 1))))
                .sum();
        assertTrue(room >= lines * LINE, room + " points for " + lines + " lines of " + width);
        heights.forEach(height -> assertTrue(height <= HIGHEST_ROW));
        assertTrue(width <= 94, "width " + width);
        assertEquals(heights.size() > 4, sheet.contains("<mergeCell ref=\"D4:D" + heights.size() + "\"/>"));
    }

    @Test
    void columnsAreAsWideAsTheirContents() throws IOException {
        Control control = control("短い")
                .withProperties(Map.of("Priority", "P1", "Responsible department", "情報システム部の全員とその上長および監査人"));
        String sheet = sheet(checklist(control), 1);
        List<Double> widths = numbers(sheet, "<col min=\"\\d+\" max=\"\\d+\" width=\"([0-9.]+)\"");
        // Number, requirement, answer, remarks, evidence, and the properties.
        assertEquals(List.of(8.0, 30.0, 10.0, 30.0, 24.0), widths.subList(0, 5));
        assertTrue(widths.subList(5, 7).containsAll(List.of(8.0, 34.0)), widths.toString());
    }

    @Test
    void manyColumnsArePrintedOnLargerPaper() throws IOException {
        Control.Builder control = control("a").toBuilder();
        for (int i = 0; i < 9; i++) {
            control.putProperty("Property " + i, "A text that is as wide as columns become. ".repeat(2));
        }
        assertTrue(sheet(checklist(control.build()), 1).contains("<pageSetup paperSize=\"8\""));
        assertTrue(sheet(checklist(control("a")), 1).contains("<pageSetup paperSize=\"9\""));
    }

    @Test
    void notesHaveRoomForAllOfTheirLines() throws IOException {
        Checklist checklist = checklist(control("a")).withNotes("長い注記。".repeat(2000), "短い注記");
        String notes = sheet(checklist, 2);
        List<Double> heights = numbers(notes, "<row r=\"\\d+\" ht=\"([0-9.]+)\"");
        double room = heights.stream().mapToDouble(each -> each).sum();
        assertTrue(room >= 20_000 / 110.0 * LINE, room + " points");
        assertTrue(notes.contains("<mergeCell ref=\"A1:A" + (heights.size() - 1) + "\"/>"), notes.substring(0, 500));
    }
}
