// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Assessment;
import dev.checklist.model.Control;
import dev.checklist.model.Plan;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.TestWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds the answer beside columns that look like it. */
class AnswerColumnTest {

    private static SheetImport csv(String text) throws IOException {
        return SheetReader.create().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv");
    }

    private static List<Status> statuses(SheetImport sheet) {
        return sheet.checklist().controls().stream().map(Control::status).toList();
    }

    private static List<String> verdicts(SheetImport sheet) {
        return statuses(sheet).stream().map(status -> status.verdict().token()).toList();
    }

    private static List<String> codes(SheetImport sheet) {
        return sheet.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mandatory",
                "Required",
                "Applicable",
                "Previous answer",
                "Last year",
                "Answer last year",
                "Expected answer",
                "Sample answer",
                "Compliant Response",
                "必須",
                "対象",
                "前回回答",
                "昨年の回答",
                "回答例",
                "記入例",
                "上次结果"
            })
    void aBlankSheetHasNoVerdictWhateverStandsBesideTheAnswers(String other) throws IOException {
        String rows =
                "1,Doors are locked every evening,Yes,,\n2,Keys are counted every week,No,,\n3,Racks are locked,Yes,,\n";
        for (String header :
                List.of("No,Requirement," + other + ",Answer,Remarks\n", "No,Requirement," + other + ",回答,備考\n")) {
            SheetImport sheet = csv(header + rows);
            assertEquals(List.of("unanswered", "unanswered", "unanswered"), verdicts(sheet), header);
            assertEquals(
                    "Keys are counted every week",
                    sheet.checklist().controls().get(1).requirement());
        }
    }

    @Test
    void anEmptyColumnWithTheExactNameGoesBeforeAFullOneWithANearName() throws IOException {
        SheetImport sheet = csv("ID,Question,Vendor answer key,Answer\nA-1,Is it locked?,Yes,\nA-2,Is it lit?,No,\n");
        assertEquals(List.of("unanswered", "unanswered"), verdicts(sheet));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Expected answer", "Sample answer", "Correct answer", "Mandatory answer", "Previous answer"})
    void ofTwoNearNamesTheOneOfTheAskerIsNotTheAnswer(String other) throws IOException {
        SheetImport sheet =
                csv("ID,Question," + other + ",Answer of the supplier\nA-1,Is it locked?,Yes,\nA-2,Is it lit?,No,\n");
        assertEquals(List.of("unanswered", "unanswered"), verdicts(sheet));
    }

    @Test
    void whatWasSaidBeforeIsAnAssessment() throws IOException {
        SheetImport sheet = csv("No,確認事項,前回回答,今回回答,備考\n1,施錠している,×,○,改善した\n2,点検している,○,○,\n3,巡回している,－,,\n");
        assertEquals(List.of("implemented", "implemented", "unanswered"), verdicts(sheet));
        assertEquals(
                List.of(Assessment.builder()
                        .name("前回回答")
                        .status(new Status(Verdict.NOT_IMPLEMENTED, "×"))
                        .build()),
                sheet.checklist().controls().get(0).assessments());
        assertEquals(
                Verdict.NOT_APPLICABLE,
                sheet.checklist()
                        .controls()
                        .get(2)
                        .assessments()
                        .get(0)
                        .status()
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "回答（2024年度） | 回答（2025年度）",
                "回答（2025年度） | 回答（2024年度）",
                "Answer 2023 | Answer 2024",
                "Answer (2026) | Answer (2024)",
                "令和6年度回答 | 令和7年度回答"
            })
    void theLatestYearIsTheAnswer(String first, String second) throws IOException {
        boolean latestIsSecond = first.compareTo(second) < 0;
        SheetImport sheet = csv("No,確認事項," + first + "," + second + "\n1,施錠している,○,×\n2,点検している,○,×\n");
        String expected = latestIsSecond ? "not-implemented" : "implemented";
        assertEquals(List.of(expected, expected), verdicts(sheet));
        assertEquals(
                List.of(latestIsSecond ? first : second),
                sheet.checklist().controls().get(0).assessments().stream()
                        .map(Assessment::name)
                        .toList());
    }

    @Test
    void aHiddenColumnIsNeverTheAnswer() throws IOException {
        String cell = "<c t='str'><v>%s</v></c>";
        String row = "<row>" + cell + cell + cell + cell + "</row>";
        byte[] workbook = new TestWorkbook()
                .rawSheet(
                        "S",
                        "<cols><col min='3' max='3' hidden='1'/></cols><sheetData>"
                                + row.formatted("No", "Question", "Answer", "Answer")
                                + row.formatted("1", "Is it locked?", "No", "Yes")
                                + row.formatted("2", "Is it lit?", "Yes", "No") + "</sheetData>",
                        "")
                .bytes();
        SheetImport sheet = SheetReader.create().read(workbook);
        assertEquals(List.of("implemented", "not-implemented"), verdicts(sheet));
        assertEquals(
                List.of("NOTE hidden-column: Found a hidden column, and read it as assessment (<input>, S!C:C)"),
                sheet.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void aCommaInATextTakesTheVerdictFromItsRow() throws IOException {
        SheetImport sheet = csv("ID,Requirement,Mandatory,Status\n1,Access is logged,Yes,No\n"
                + "2,Parties (RP, IdP) agree on a time,Yes,No\n3,Logs are kept,No,Yes\n");
        assertEquals(List.of("not-implemented", "answered", "implemented"), verdicts(sheet));
        assertEquals(List.of("extra-cells"), codes(sheet));
    }

    @Test
    void checkBoxesNoneOfWhichIsTickedAreUnanswered() throws IOException {
        assertEquals(
                List.of("unanswered", "unanswered"), verdicts(csv("No,要件,チェック\n1,暗号化している,FALSE\n2,保存している,FALSE\n")));
        assertEquals(
                List.of("implemented", "not-implemented"),
                verdicts(csv("No,要件,チェック\n1,暗号化している,TRUE\n2,保存している,FALSE\n")));
    }

    @Test
    void aRowIsOnlyMovedIfItsIdOrRequirementIsShifted() throws IOException {
        SheetImport sheet = csv(",No,確認事項,対応,実施有無\n,1,施錠している,必,○\n2,点検している,必,×,\n,3,巡回している,○,\n");
        assertEquals(List.of("implemented", "not-implemented", "unanswered"), verdicts(sheet));
        assertEquals(List.of("shifted-row"), codes(sheet));
    }

    @Test
    void whatAnAuditorSaysIsAnAssessment() throws IOException {
        SheetImport sheet = csv("No,確認事項,自己評価,監査人評価,備考\n1,施錠している,○,×,\n2,点検している,×,×,\n");
        assertEquals(List.of("implemented", "not-implemented"), verdicts(sheet));
        assertEquals(
                List.of("監査人評価", "監査人評価"),
                sheet.checklist().controls().stream()
                        .flatMap(control -> control.assessments().stream())
                        .map(Assessment::name)
                        .toList());
        assertEquals(List.of(), codes(sheet));
    }

    @Test
    void theFirstOfTwoColumnsWithTheSameNameIsTheAnswer() throws IOException {
        SheetImport sheet =
                csv("No,Question,Answer,Comment,Answer,Comment\n1,Is it locked?,Yes,a,No,b\n2,Is it lit?,No,,Yes,\n");
        assertEquals(List.of("implemented", "not-implemented"), verdicts(sheet));
        assertEquals(
                List.of(
                        "NOTE several-answer-columns: Found another column of answers with the name 'Answer', and read it"
                                + " as an assessment (a.csv, E:E)"),
                sheet.problems().stream().map(Problem::toString).toList());
        assertEquals(
                "Answer (E)",
                sheet.checklist().controls().get(0).assessments().get(0).name());
    }

    @Test
    void plansWeightsAndReasonsAreFoundByTheirNames() throws IOException {
        SheetImport sheet = csv("No,確認事項,重み,実施状況,実施予定日,担当部署,備考,未実施の理由\n"
                + "1,施錠している,2,実施済,,,全館,\n2,点検している,1.5,未実施,令和8年10月1日,総務部,,予算待ち\n3,巡回している,1,実施予定,来春,警備部,,\n");
        Control second = sheet.checklist().controls().get(1);
        assertEquals(new BigDecimal("1.5"), second.weight().orElseThrow());
        assertEquals(
                Plan.builder().due(LocalDate.of(2026, 10, 1)).owner("総務部").build(),
                second.plan().orElseThrow());
        assertEquals("予算待ち", second.remarks().orElseThrow());
        Control third = sheet.checklist().controls().get(2);
        assertEquals(Plan.builder().owner("警備部").build(), third.plan().orElseThrow());
        assertEquals(Map.of("実施予定日", "来春"), third.properties());
        assertEquals(List.of(), codes(sheet));
    }

    @Test
    void anOwnerAloneIsNoPlan() throws IOException {
        SheetImport sheet = csv("No,Question,Answer,Owner\n1,Is it locked?,Yes,IT\n2,Is it lit?,No,HR\n");
        assertEquals(Optional.empty(), sheet.checklist().controls().get(0).plan());
        assertEquals(Map.of("Owner", "IT"), sheet.checklist().controls().get(0).properties());
    }

    @Test
    void columnsOfAnswersNoneOfWhichIsNamedSoAreAssessments() throws IOException {
        SheetImport sheet = csv("""
                ID,Requirement,Paris,Tokyo
                1,Doors are locked,Open,Not a Finding
                2,Keys are counted,Open,Open
                3,Racks are locked,Not Applicable,Not a Finding
                """);
        assertEquals(List.of("unanswered", "unanswered", "unanswered"), verdicts(sheet));
        assertEquals(
                List.of(
                        "Paris: not-implemented Open, Tokyo: implemented Not a Finding",
                        "Paris: not-implemented Open, Tokyo: not-implemented Open",
                        "Paris: not-applicable Not Applicable, Tokyo: implemented Not a Finding"),
                sheet.checklist().controls().stream()
                        .map(control -> control.assessments().stream()
                                .map(each -> each.name() + ": "
                                        + each.status().verdict().token() + " "
                                        + each.status().mark())
                                .collect(Collectors.joining(", ")))
                        .toList());
        assertEquals(
                List.of(
                        "NOTE several-answer-columns: Found columns of answers none of which is named as the answer, and"
                                + " read them as assessments (a.csv, C:C)"),
                sheet.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void twoFlagsAreNoAnswers() throws IOException {
        SheetImport sheet = csv("ID,Requirement,Indoor,Outdoor\n1,Doors are locked,Yes,No\n2,Keys are counted,No,No\n");
        assertEquals(
                List.of(Map.of("Indoor", "Yes", "Outdoor", "No"), Map.of("Indoor", "No", "Outdoor", "No")),
                sheet.checklist().controls().stream().map(Control::properties).toList());
        assertEquals(List.of(), codes(sheet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Compliance ID", "Assessment No", "評価番号", "Result number"})
    void aNameThatEndsLikeAnIdIsNoAnswer(String name) throws IOException {
        SheetImport sheet = csv("Host," + name + ",Description\nh1,46,Doors are locked\nh2,47,Keys are counted\n");
        assertEquals(List.of("unanswered", "unanswered"), verdicts(sheet));
        assertEquals(
                List.of("Doors are locked", "Keys are counted"),
                sheet.checklist().controls().stream().map(Control::requirement).toList());
    }

    @ParameterizedTest
    @CsvSource({"前年度回答,今年度回答,前年度コメント,今年度コメント", "Answer last year,Answer,Comments last year,Comments"})
    void remarksOfLastYearBelongToTheAnswerOfLastYear(
            String answerBefore, String answer, String remarksBefore, String remarks) throws IOException {
        SheetImport sheet =
                csv("ID,Question,%s,%s,%s,%s\n1,Is it locked?,No,Yes,from May,since May\n2,Is it lit?,Yes,,all,\n"
                        .formatted(answerBefore, answer, remarksBefore, remarks));
        assertEquals(List.of("implemented", "unanswered"), verdicts(sheet));
        assertEquals(
                List.of(Optional.of("since May"), Optional.empty()),
                sheet.checklist().controls().stream().map(Control::remarks).toList());
        assertEquals(
                List.of("%s: No, from May".formatted(answerBefore), "%s: Yes, all".formatted(answerBefore)),
                sheet.checklist().controls().stream()
                        .flatMap(control -> control.assessments().stream())
                        .map(each -> each.name() + ": " + each.status().mark() + ", "
                                + each.remarks().orElse(""))
                        .toList());
    }

    @Test
    void remarksOfLastYearAloneAreAProperty() throws IOException {
        SheetImport sheet = csv("ID,Question,Answer,Previous comments\n1,Is it locked?,Yes,from May\n");
        Control control = sheet.checklist().controls().get(0);
        assertEquals(Optional.empty(), control.remarks());
        assertEquals(Map.of("Previous comments", "from May"), control.properties());
    }
}
