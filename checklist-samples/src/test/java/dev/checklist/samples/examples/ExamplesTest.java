// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs each example and checks its output. */
class ExamplesTest {

    @TempDir
    Path folder;

    @FunctionalInterface
    private interface Program {
        void main(String[] args) throws IOException;
    }

    private static String output(Program program, String... args) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.main(args);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void buildsChecklist() throws IOException {
        String json = output(BuildChecklist::main);
        assertTrue(json.startsWith("""
                {
                  "format": "checklist/1.0",
                  "id": "acme-drive-2026",
                """), json);
        assertTrue(json.contains("\"verdict\": \"planned\""), json);
    }

    @Test
    void queriesChecklist() throws IOException {
        assertEquals("""
                72 controls, 39 links as evidence
                2.1.3 is in: 情報セキュリティのための組織 > 内部組織
                6.31 is implemented
                To look at: 6.7
                To look at: 11.7
                """, output(QueryChecklist::main));
    }

    @Test
    void changesChecklist() throws IOException {
        assertEquals("""
                11.7 is now Status[verdict=IMPLEMENTED, mark=○]
                """, output(ChangeChecklist::main, folder.toString()));
        assertTrue(Files.readString(folder.resolve("changed.json")).contains("\"updated\": \"2026-04-01\""));
        assertTrue(Files.readString(folder.resolve("changed.csv")).startsWith("\uFEFFtype,"));
    }

    @Test
    void registersJacksonModule() throws IOException {
        assertEquals("""
                {"auditor":"Sato","overall":"partially-implemented","checklist":{"format":"checklist/1.0","id":"cybozu-com-cn"…
                Read back equal: true
                """, output(RegisterJacksonModule::main));
    }

    @Test
    void streamsPortfolio() throws IOException {
        assertEquals("""
                implemented: 70000
                see-remarks: 2000
                """, output(StreamPortfolio::main, folder.toString()));
    }

    @Test
    void analysesChecklist() throws IOException {
        assertEquals("""
                NOTE no-proof: Answer '○' has neither remarks nor evidence (cybozu-com-cn, 4.2)
                WARNING truncated-text: Text ends in the middle of a sentence: 'ットワーク若しくはインタフェースの分離が' (cybozu-com-cn, 6.20)
                72 controls: 70 implemented, 2 see-remarks; answered 72 of 72 (100.0 %), assessed 70 of 72 (97.2 %), implemented 70 of 70 (100.0 %)
                6 met, 1 to-review
                11.7 to-review: see-remarks, required implemented
                11.7 answer-changed: 'IPv6の対応についての情報が提供されている'
                """, output(AnalyseChecklist::main));
    }

    @Test
    void carriesAnswersIntoTheNextEdition() throws IOException {
        assertEquals("""
                1 carried, 1 to-review, 0 kept, 1 new, 1 dropped
                1.1 to-review (reworded): 'Is all data encrypted at rest and in tra…'
                1.2 new: 'Who may change the rules of firewalls?'
                1.3 dropped: 'Is there a fax machine for incidents?'

                control '1.1': remarks

                2 differ, 2 agree
                1.3 'Is there a fax machine for incidents?' implemented: Acme; not asked: Umbrella
                1.2 'Who may change the rules of firewalls?' planned: Umbrella; not asked: Acme
                """, output(NextEdition::main));
    }

    @Test
    void readsSheets() throws IOException {
        assertEquals("""
                取引先セキュリティチェックシート, 2026-04-01
                1.1 implemented 責任者を定めていること。
                1.2 partially-implemented 体制図を整備していること。
                2.1 implemented 通信を暗号化していること。
                2.2 not-applicable 無線LANを分離していること。
                2.3 answered 記録を取っていること。
                unknown-mark at D9
                Read again alike: true
                """, output(ReadSheet::main, folder.toString()));
    }

    @Test
    void checksFiles() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), output(BuildChecklist::main));
        Path csv = Files.writeString(folder.resolve("bad.csv"), "type,id\n");
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\n  \"format\": 1\n}");
        Path missing = folder.resolve("missing.json");
        assertEquals(
                """
                Acme Drive security check sheet: 2 controls
                Not a checklist, see line 1: Missing column 'parent', expected the columns type, id, parent, label, text, \
                status, verdict, remarks (%s:1:1)
                Not a checklist, see line 2: Found the number '1', expected a text (%s:2:13, /format)
                Can't read: java.nio.file.NoSuchFileException: %s
                """.formatted(csv, bad, missing),
                output(CheckFile::main, good.toString(), csv.toString(), bad.toString(), missing.toString()));
    }

    @Test
    void asksAndScores() throws IOException {
        assertEquals("""
                WARNING answer-not-in-form: Answer 'a few' does not fit the question, expected the form number \
                (supplier-2026, 2.1)
                33 of 46 points (71.7 %), 4 controls counted, 3 left out; average of sections 40.2 %
                section 1: 33 of 41 points (80.5 %), 3 controls counted, 0 left out
                section 2: 0 of 5 points (0.0 %), 1 controls counted, 3 left out
                """, output(AskAndScore::main, folder.toString()));
        Checklist answered = AskAndScore.answered();
        assertEquals(answered, ChecklistJson.create().read(folder.resolve("supplier.json")));
        assertEquals(answered, ChecklistCsv.create().read(folder.resolve("supplier.csv")));
        SheetImport workbook = SheetReader.create().read(folder.resolve("supplier.xlsx"));
        assertEquals(answered, workbook.checklist());
        assertEquals(List.of(), workbook.problems());
    }

    /** The scores are left out: they change with what is measured, and the page need not. */
    @Test
    void answersQuestionnaire() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("checklist.root"), "docs", "questionnaire.md"));
        assertTrue(withoutScores(page)
                .contains("```text\n" + withoutScores(output(AnswerQuestionnaire::main, folder.toString())) + "```\n"));
    }

    private static String withoutScores(String text) {
        return text.replaceAll("(?m)^     [01]\\.\\d\\d ", "     ");
    }

    @Test
    void fillsTheCustomersWorkbook() throws IOException {
        output(AnswerQuestionnaire::main, folder.toString());
        Checklist blank =
                SheetReader.create().read(QuestionnaireWorkbook.bytes()).checklist();
        byte[] shipped = Files.readAllBytes(folder.resolve("questionnaire.xlsx"));
        assertEquals(blank, SheetReader.create().read(shipped).checklist());
        SheetImport filled = SheetReader.create().read(folder.resolve("questionnaire-filled.xlsx"));
        assertEquals(List.of(), filled.problems());
        Checklist answers = filled.checklist();
        assertEquals(List.of("C-07", "E-01", "E-02", "E-03"), unanswered(answers));
        assertEquals("""
                A-01 実施済 取締役会で承認した方針を当社サイトで公開しています。
                A-04 一部実施 主要な委託先のみ、年1回書面で評価しています。
                B-02 実施済 8文字から64文字まで、文字種の組み合わせとともに管理画面で設定できます。
                B-03 実施済 社内規程で16文字以上と定め、使い回しを禁止しています。
                C-03 未実施 暗号鍵は当社が用意し、当社の鍵管理システムで管理しています。
                """, answers(answers, "A-01", "A-04", "B-02", "B-03", "C-03"));
        assertEquals(
                blank.controls(),
                answers.mapControls(control ->
                                control.withStatus(Status.unanswered()).withRemarks(Optional.empty()))
                        .controls());
    }

    private static List<String> unanswered(Checklist checklist) {
        return checklist.controls().stream()
                .filter(control -> control.status().equals(Status.unanswered())
                        && control.remarks().isEmpty())
                .map(Control::id)
                .toList();
    }

    private static String answers(Checklist checklist, String... ids) {
        return Stream.of(ids)
                .map(id -> checklist.control(id).orElseThrow())
                .map(control -> control.id() + " " + control.status().mark() + " "
                        + control.remarks().orElse("") + "\n")
                .collect(Collectors.joining());
    }
}
