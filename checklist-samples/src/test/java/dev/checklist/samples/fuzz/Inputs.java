// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.fuzz;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.checklist.analysis.diff.ChecklistDiff;
import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.ChecklistLines;
import dev.checklist.io.json.ChecklistModule;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.samples.Samples;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.write.SheetWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes inputs: good ones of several kinds, which are then spoiled. */
final class Inputs {

    private static final int POOL = 60;
    private static final int MAX_SIZE = 6_000;

    private static final List<String> CELLS = List.of(
            "No",
            "確認事項",
            "回答",
            "備考",
            "根拠資料",
            "Question",
            "Status",
            "Answer",
            "Remarks",
            "1",
            "1.1",
            "○",
            "×",
            "第1章 管理",
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
            "※",
            "○：対応済み ×：未対応",
            "暗号化していますか。",
            "Is data encrypted?",
            "2026-04-01",
            "[x] Yes [ ] No",
            "=1+1");

    private static final Checklist SMALL = small();
    private static final byte[] MAPPED = """
            No,Category,Requirement,Answer,Remarks,Evidence
            1,Access,Are passwords hashed?,Yes,With bcrypt.,https://example.com/policy
            2,Access,Is there a second factor?,×,,
            3,Data,Is data encrypted?,N/A,,"Report, page 2"
            """.getBytes(StandardCharsets.UTF_8);

    private Inputs() {}

    private static Checklist small() {
        Checklist sample = Samples.cybozuComChina();
        return sample.withSections(sample.sections().subList(0, 2));
    }

    static Checklist answers() {
        return SMALL;
    }

    /** Returns the text that is read with a mapping. */
    static byte[] mapped() {
        return MAPPED.clone();
    }

    /** Returns the workbook that is filled with a mapping. */
    static byte[] questionnaire() {
        return example("questionnaire.xlsx");
    }

    private static List<Checklist> checklists() {
        List<Checklist> checklists = new ArrayList<>(List.of(SMALL));
        for (long seed = 0; checklists.size() < POOL; seed++) {
            Checklist checklist = ChecklistArbitraries.checklist(new Random(seed));
            if (ChecklistJson.create().writeBytes(checklist).length < MAX_SIZE) {
                checklists.add(checklist);
            }
        }
        return checklists;
    }

    private static Function<Random, byte[]> spoiled(List<byte[]> pool) {
        return random -> Mutation.of(pool.get(random.nextInt(pool.size())), random);
    }

    private static Function<Random, byte[]> spoiledTrees(List<byte[]> pool) {
        return random -> {
            byte[] input = pool.get(random.nextInt(pool.size()));
            return random.nextBoolean() ? TreeMutation.of(input, random) : Mutation.of(input, random);
        };
    }

    static Function<Random, byte[]> json() {
        return spoiledTrees(
                checklists().stream().map(ChecklistJson.create()::writeBytes).toList());
    }

    static Function<Random, byte[]> lines() {
        return spoiled(checklists().stream()
                .map(checklist -> ChecklistLines.create().writeBytes(Stream.of(checklist, SMALL)))
                .toList());
    }

    static Function<Random, byte[]> csv() {
        return spoiled(
                checklists().stream().map(ChecklistCsv.create()::writeBytes).toList());
    }

    static Function<Random, byte[]> mappings() {
        List<byte[]> pool = new ArrayList<>();
        for (byte[] sheet : List.of(MAPPED, questionnaire())) {
            pool.add(SheetReader.create().read(sheet).mapping().toJson().getBytes(StandardCharsets.UTF_8));
        }
        return spoiledTrees(pool);
    }

    /** Returns tables of names of columns, questions, marks and others, in several encodings. */
    static Function<Random, byte[]> texts() {
        List<byte[]> files = List.of(MAPPED, example("acme-drive-2025.csv"), example("acme-drive-2026.csv"));
        List<Charset> charsets = List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                Charset.forName("Shift_JIS"),
                Charset.forName("UTF-32"),
                Charset.forName("GB18030"));
        return random -> {
            byte[] text = random.nextInt(3) == 0
                    ? files.get(random.nextInt(files.size()))
                    : table(random).getBytes(charsets.get(random.nextInt(charsets.size())));
            return random.nextInt(3) == 0 ? text : Mutation.of(text, random);
        };
    }

    private static String table(Random random) {
        StringBuilder text = new StringBuilder();
        char separator = ",\t;".charAt(random.nextInt(3));
        for (int row = random.nextInt(15); row >= 0; row--) {
            for (int column = random.nextInt(7); column >= 0; column--) {
                String cell = CELLS.get(random.nextInt(CELLS.size()));
                text.append('"').append(cell.replace("\"", "\"\"")).append('"').append(column == 0 ? '\n' : separator);
            }
        }
        return text.toString();
    }

    static Function<Random, byte[]> workbooks() {
        List<ZipParts> pool = new ArrayList<>(List.of(ZipParts.of(questionnaire())));
        checklists().stream()
                .limit(20)
                .map(SheetWriter.create()::writeBytes)
                .map(ZipParts::of)
                .forEach(pool::add);
        return random -> pool.get(random.nextInt(pool.size())).spoiled(random);
    }

    static Function<Random, byte[]> diffs() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new ChecklistModule()).build();
        List<byte[]> pool = IntStream.range(0, POOL)
                .mapToObj(seed -> {
                    Checklist after = Editions.edition(SMALL, new Random(seed));
                    try {
                        return mapper.writeValueAsBytes(ChecklistDiff.between(SMALL, after));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
        return spoiledTrees(pool);
    }

    static Function<Random, byte[]> seeds() {
        return random -> Editions.bytes(random.nextLong());
    }

    private static byte[] example(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream("examples/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
