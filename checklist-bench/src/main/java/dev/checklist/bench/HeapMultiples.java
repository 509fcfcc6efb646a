// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.io.UnknownPolicy;
import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.JsonOptions;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.read.SheetReadOptions;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Measures how many times the size of an input the heap must have to read it, for inputs that cost the most memory for
 * their size: nothing but the smallest controls, cells or problems.
 */
public final class HeapMultiples {

    private static final int MEGABYTES = 16;
    private static final int SIZE = MEGABYTES << 20;

    private enum Kind {
        JSON_OF_SMALL_CONTROLS("JSON of the smallest controls") {
            @Override
            byte[] input() {
                return text(
                        "{\"format\":\"checklist/1.0\",\"id\":\"c\",\"title\":\"t\",\"sections\":[{\"id\":\"s\",\"title\":\"S\","
                                + "\"controls\":[",
                        i -> (i == 0 ? "" : ",") + "{\"id\":\"" + i
                                + "\",\"requirement\":\"a\",\"status\":{\"verdict\":\"unanswered\",\"mark\":\"\"}}",
                        "]}]}");
            }

            @Override
            void read(byte[] input) {
                ChecklistJson.create().read(input);
            }
        },
        JSON_OF_UNKNOWN_MEMBERS("JSON of unknown members, reported") {
            @Override
            byte[] input() {
                return text(
                        "{\"format\":\"checklist/1.9\",\"id\":\"c\",\"title\":\"t\",",
                        i -> "\"a\":1,",
                        "\"sections\":[]}");
            }

            @Override
            void read(byte[] input) {
                ChecklistJson.with(JsonOptions.defaults().withUnknownMembers(UnknownPolicy.REPORT))
                        .readWithProblems(input);
            }
        },
        CSV_OF_SMALL_CONTROLS("CSV of the smallest controls") {
            @Override
            byte[] input() {
                return text(
                        "type,id,parent,label,text,status,verdict,remarks,format\n"
                                + "checklist,c,,,t,,,,checklist/1.0\nsection,s,,,S,,,,\n",
                        i -> "control," + i + ",s,,a,,unanswered,,\n",
                        "");
            }

            @Override
            void read(byte[] input) {
                ChecklistCsv.create().read(input);
            }
        },
        TEXT_OF_SMALL_CELLS("text of the smallest cells") {
            @Override
            byte[] input() {
                return text("No,Question,Answer\n", i -> i + ",a,b\n", "");
            }

            @Override
            void read(byte[] input) {
                SheetReader.create().read(input);
            }
        },
        WORKBOOK_OF_SMALL_CELLS("workbook of the smallest cells") {
            @Override
            byte[] input() throws IOException {
                byte[] sheet = text(
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + row("No", "Question", "Answer"),
                        i -> row(String.valueOf(i), "a", "b"),
                        "</sheetData></worksheet>");
                return workbook(sheet);
            }

            @Override
            void read(byte[] input) {
                SheetReader.with(SheetReadOptions.defaults()
                                .withLimits(SheetLimits.defaults().withMaxRatio(10_000)))
                        .read(input);
            }
        };

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        abstract byte[] input() throws IOException;

        abstract void read(byte[] input);
    }

    private HeapMultiples() {}

    /**
     * Runs the measurement.
     *
     * @param args none; in the processes that this one starts, the kind of input and the file
     * @throws Exception if a file can't be written or read
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            Kind.valueOf(args[0]).read(Files.readAllBytes(Path.of(args[1])));
            return;
        }
        System.out.println("| input of 16 MiB, unpacked | smallest heap | times the input |\n|---|---|---|");
        for (Kind kind : Kind.values()) {
            Path file = Files.createTempFile("heap", ".bin");
            Files.write(file, kind.input());
            int heap = HeapSearch.smallest(HeapMultiples.class, kind.name(), file.toString());
            System.out.printf("| %s | %d MB | %d |%n", kind.title, heap, heap / MEGABYTES);
            Files.delete(file);
        }
    }

    private static byte[] text(String start, IntFunction<String> piece, String end) {
        StringBuilder text = new StringBuilder(start);
        for (int i = 0; text.length() < SIZE; i++) {
            text.append(piece.apply(i));
        }
        return text.append(end).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"str\"><v>").append(cell).append("</v></c>");
        }
        return row.append("</row>").toString();
    }

    private static byte[] workbook(byte[] sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"%s\"><Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"w.xml\"/></Relationships>"
                            .formatted(packages, office)
                            .getBytes(StandardCharsets.UTF_8));
            add(
                    zip,
                    "w.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r\"/></sheets></workbook>"
                            .formatted(main, office)
                            .getBytes(StandardCharsets.UTF_8));
            add(
                    zip,
                    "_rels/w.xml.rels",
                    "<Relationships xmlns=\"%s\"><Relationship Id=\"r\" Type=\"%s/worksheet\" Target=\"s.xml\"/></Relationships>"
                            .formatted(packages, office)
                            .getBytes(StandardCharsets.UTF_8));
            add(zip, "s.xml", sheet);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part);
    }
}
