// SPDX-License-Identifier: Apache-2.0
package com.example.linked;

import dev.checklist.analysis.coverage.Coverage;
import dev.checklist.analysis.validation.ChecklistValidator;
import dev.checklist.analysis.validation.ValidationOptions;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.jackson3.ChecklistJackson3Module;
import dev.checklist.match.AnswerLibrary;
import dev.checklist.match.Proposal;
import dev.checklist.model.Checklist;
import dev.checklist.samples.Samples;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.write.SheetWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Uses every module, with its data files, in several languages and encodings. */
public final class LinkedProgram {

    private static final String SHEET = "項番,確認事項,回答\n1,規程を定めている,○\n2,台帳を整備している,×\n";

    private LinkedProgram() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        workbook(folder);
        text(folder);
        mapper();
        library(folder);
        Checklist sheet = Samples.cybozuComChina();
        var problems = ChecklistValidator.with(ValidationOptions.defaults().withLanguage(Locale.JAPANESE))
                .validate(sheet);
        System.out.println(Coverage.of(sheet) + "; " + problems.get(0).message());
    }

    private static void workbook(Path folder) throws IOException {
        Path workbook = folder.resolve("sheet.xlsx");
        Path document = folder.resolve("sheet.json");
        SheetWriter.create().write(Samples.cybozuComChina(), workbook);
        ChecklistJson.create().write(SheetReader.create().read(workbook).checklist(), document);
        check(ChecklistJson.create().read(document).equals(Samples.cybozuComChina()), "the workbook");
    }

    private static void text(Path folder) throws IOException {
        Path text = Files.write(folder.resolve("sheet.csv"), SHEET.getBytes(Charset.forName("windows-31j")));
        SheetImport sheet = SheetReader.create().read(text);
        check(
                sheet.checklist().control("2").orElseThrow().requirement().equals("台帳を整備している"),
                "the text in windows-31j");
    }

    private static void mapper() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new ChecklistJackson3Module()).build();
        String json = mapper.writeValueAsString(Samples.cybozuComChina());
        check(mapper.readValue(json, Checklist.class).equals(Samples.cybozuComChina()), "the JSON of Jackson 3");
    }

    private static void library(Path folder) throws IOException {
        Checklist sheet = Samples.cybozuComChina();
        Checklist asked = sheet.update("6.14", control -> control.withRequirement("服务器的时间是否同步？"));
        try (AnswerLibrary library = AnswerLibrary.open(folder.resolve("library"))) {
            library.put(sheet);
            List<Proposal> proposals = library.propose(asked).proposals();
            check(
                    proposals.stream()
                            .allMatch(each -> each.candidates()
                                    .get(0)
                                    .control()
                                    .id()
                                    .equals(each.question().id())),
                    "the library of answers");
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("What was read differs from what was written: " + what);
        }
    }
}
