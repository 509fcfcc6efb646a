// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvRoundTripProperties {

    private final ChecklistCsv csv = ChecklistCsv.create();
    private final ChecklistJson json = ChecklistJson.create();

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Property
    void readsWhatItWrote(@ForAll("checklists") Checklist checklist) throws IOException {
        byte[] bytes = csv.writeBytes(checklist);
        Checklist read = csv.read(bytes);
        assertEquals(checklist, read);
        assertArrayEquals(bytes, csv.writeBytes(read));
        assertArrayEquals(json.writeBytes(checklist), json.writeBytes(read));
        assertEquals(checklist, csv.read(csv.writeString(checklist)));
    }

    @Property(tries = 200)
    void readsAndWritesAlikeWhateverTheMeans(@ForAll("checklists") Checklist checklist) throws IOException {
        byte[] bytes = csv.writeBytes(checklist);
        Path file = Files.createTempFile("checklist", ".csv");
        csv.write(checklist, file);
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(checklist, csv.read(file));
        assertEquals(checklist, csv.read(new ByteArrayInputStream(bytes), Location.INPUT));
        assertEquals(checklist, csv.read(new StringReader(csv.writeString(checklist)), Location.INPUT));
        Files.delete(file);
    }

    @Property(tries = 300)
    void readsInEveryEncodingThatHoldsUnicode(@ForAll("checklists") Checklist checklist) throws IOException {
        for (String name : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "GB18030")) {
            for (boolean mark : new boolean[] {false, true}) {
                CsvOptions options =
                        CsvOptions.defaults().withCharset(Charset.forName(name)).withByteOrderMark(mark);
                byte[] bytes = ChecklistCsv.with(options).writeBytes(checklist);
                assertEquals(checklist, ChecklistCsv.with(options).read(bytes), name);
                if (mark && name.startsWith("UTF-")) {
                    assertEquals(checklist, csv.read(bytes), "by the byte order mark of " + name);
                }
            }
        }
    }

    @Property(tries = 300)
    void readsRowsInAnyOrderThatKeepsSiblings(@ForAll("checklists") Checklist checklist, @ForAll Random random) {
        List<List<String>> records = records(csv.writeString(checklist));
        List<List<String>> rows = new ArrayList<>(records.subList(1, records.size()));
        int type = records.get(0).indexOf("type");
        int parent = records.get(0).indexOf("parent");
        // Shuffles the positions, and then assigns to each group of siblings its positions in the old order.
        Map<List<String>, List<Integer>> places = new HashMap<>();
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < rows.size(); i++) {
            places.computeIfAbsent(group(rows.get(i), type, parent), key -> new ArrayList<>())
                    .add(shuffled.get(i));
        }
        places.values().forEach(Collections::sort);
        List<List<String>> moved = new ArrayList<>(Collections.nCopies(rows.size(), List.of()));
        for (List<String> row : rows) {
            moved.set(places.get(group(row, type, parent)).remove(0), row);
        }
        moved.add(0, records.get(0));
        assertEquals(checklist, csv.read(text(moved, random)));
    }

    private static List<String> group(List<String> row, int type, int parent) {
        return List.of(row.get(type), row.get(parent));
    }

    @Property(tries = 300)
    void readsColumnsInAnyOrder(@ForAll("checklists") Checklist checklist, @ForAll Random random) {
        List<List<String>> records = records(csv.writeString(checklist));
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, records.get(0).size()).boxed().toList());
        Collections.shuffle(order, random);
        List<List<String>> moved = records.stream()
                .map(record -> order.stream().map(record::get).toList())
                .toList();
        assertEquals(checklist, csv.read(text(moved, random)));
    }

    private static List<List<String>> records(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    /** Writes records with any line end, minimal or full quoting, with or without a final line end, and empty rows. */
    private static String text(List<List<String>> records, Random random) {
        StringWriter text = new StringWriter();
        LineDelimiter[] ends = {LineDelimiter.CRLF, LineDelimiter.LF, LineDelimiter.CR};
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(ends[random.nextInt(3)])
                .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .build(text);
        for (List<String> record : records) {
            writer.writeRecord(record);
            if (random.nextInt(5) == 0) {
                writer.writeRecord(Collections.nCopies(record.size(), ""));
            }
        }
        try {
            writer.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        String whole = (random.nextBoolean() ? "\uFEFF" : "") + text;
        return random.nextBoolean() ? whole.replaceFirst("[\r\n]+$", "") : whole;
    }

    @Property
    void restoresEveryTextFromItsGuard(@ForAll("texts") String text) {
        String guarded = CellGuard.guard(text);
        assertEquals(text, CellGuard.restore(guarded));
        if (guarded.length() > 1) {
            assertEquals(-1, "=+-@\t\r\n＝＋－＠".indexOf(guarded.charAt(0)), guarded);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hostile = net.jqwik.api.Arbitraries.strings()
                .withChars("'=+-@\t\r\n＝＋－＠a")
                .ofMaxLength(5);
        return net.jqwik.api.Arbitraries.oneOf(hostile, ChecklistArbitraries.texts());
    }

    @Example
    void readsThousandsOfControls() throws IOException {
        Checklist large = ChecklistArbitraries.large(5000);
        assertEquals(large, csv.read(csv.writeBytes(large)));
        assertEquals(
                large,
                ChecklistCsv.with(CsvOptions.defaults().withCharset(Charset.forName("windows-31j")))
                        .read(ChecklistCsv.with(CsvOptions.defaults().withCharset(Charset.forName("windows-31j")))
                                .writeBytes(large)));
        assertEquals(StandardCharsets.UTF_8, CsvOptions.defaults().charset());
    }
}
