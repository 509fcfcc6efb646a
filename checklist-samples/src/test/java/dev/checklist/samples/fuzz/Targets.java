// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.fuzz;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.checklist.analysis.diff.ChecklistDiff;
import dev.checklist.io.ReadResult;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.csv.CsvOptions;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.ChecklistLines;
import dev.checklist.io.json.ChecklistModule;
import dev.checklist.io.json.JsonOptions;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.fill.SheetFiller;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** The readers, and what works on checklists. */
final class Targets {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ChecklistModule()).build();
    private static final ChecklistJson JSON =
            ChecklistJson.with(JsonOptions.defaults().withUnknownMembers(UnknownPolicy.REPORT));
    private static final ChecklistCsv CSV =
            ChecklistCsv.with(CsvOptions.defaults().withUnknownColumns(UnknownPolicy.REPORT));

    private Targets() {}

    static List<Target> all() {
        return List.of(
                reader("JSON", Inputs.json(), Targets::json),
                reader("JSON lines", Inputs.lines(), input -> lines(ChecklistLines.create(), input)),
                reader("CSV", Inputs.csv(), Targets::csv),
                reader("mapping", Inputs.mappings(), Targets::mapping),
                reader("text", Inputs.texts(), Targets::sheet),
                reader("workbook", Inputs.workbooks(), Targets::sheet),
                reader("filling", Inputs.workbooks(), Targets::fill),
                reader("filling with a mapping", Inputs.mappings(), Targets::fillMapped),
                new Target(
                        "diff as JSON",
                        Inputs.diffs(),
                        Targets::diff,
                        Set.of(IllegalArgumentException.class, UncheckedJson.class)),
                new Target("analysis", Inputs.seeds(), Editions::analyse, Set.of()),
                new Target("merge", Inputs.seeds(), Editions::merge, Set.of(IllegalArgumentException.class)));
    }

    private static Target reader(String name, Function<Random, byte[]> input, Target.Trial trial) {
        return new Target(name, input, trial, Set.of(ChecklistParseException.class));
    }

    private static void json(byte[] input) {
        try {
            Checklist checklist = ChecklistJson.create().read(input);
            ChecklistJson.create().read(JSON.writeString(checklist));
        } catch (ChecklistParseException e) {
            MessageRules.check(e.getMessage());
        }
        MessageRules.check(JSON.readWithProblems(input).problems());
    }

    private static void lines(ChecklistLines lines, byte[] input) {
        try (var results = lines.readWithProblems(input)) {
            results.map(ReadResult::problems).forEach(MessageRules::check);
        }
    }

    private static void csv(byte[] input) {
        MessageRules.check(CSV.readWithProblems(input).problems());
    }

    private static void mapping(byte[] input) {
        SheetMapping mapping = SheetMapping.fromJson(new String(input, StandardCharsets.UTF_8));
        MessageRules.check(SheetReader.create().read(Inputs.mapped(), mapping).problems());
    }

    private static void sheet(byte[] input) {
        MessageRules.check(SheetReader.create().read(input).problems());
    }

    private static void fill(byte[] input) throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        SheetFiller.create().fill(input, Inputs.answers(), filled);
        MessageRules.check(SheetReader.create().read(filled.toByteArray()).problems());
    }

    private static void fillMapped(byte[] input) throws IOException {
        SheetMapping mapping = SheetMapping.fromJson(new String(input, StandardCharsets.UTF_8));
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        SheetFiller.create().fill(Inputs.questionnaire(), mapping, Inputs.answers(), filled);
        MessageRules.check(SheetReader.create().read(filled.toByteArray()).problems());
    }

    /** Jackson's own exceptions are checked ones. */
    private static final class UncheckedJson extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static void diff(byte[] input) throws IOException {
        ChecklistDiff diff;
        try {
            diff = MAPPER.readValue(input, ChecklistDiff.class);
        } catch (JacksonException e) {
            throw new UncheckedJson();
        }
        if (diff != null) {
            diff.toString();
            diff.reversed();
            diff.applyTo(Inputs.answers());
        }
    }
}
