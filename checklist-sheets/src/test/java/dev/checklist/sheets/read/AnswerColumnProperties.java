// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reads generated sheets with columns beside the answers that look like them. */
class AnswerColumnProperties {

    /** The words of a sheet in one language. */
    private record Language(
            String id,
            String requirement,
            List<String> answers,
            String remarks,
            List<String> others,
            List<String> marks) {}

    private static final List<Language> LANGUAGES = List.of(
            new Language(
                    "No.",
                    "確認事項",
                    List.of("実施有無", "回答", "回答（2026年度）", "対応状況", "評価", "当社の対応状況"),
                    "備考",
                    List.of("必須", "対象", "前回回答", "昨年度の評価", "記入例", "回答例", "優先度", "前年結果"),
                    List.of("○", "×", "△", "－", "はい", "いいえ")),
            new Language(
                    "ID",
                    "Requirement",
                    List.of("Answer", "Status", "Response", "Answer (2026)", "Implementation status", "Your status"),
                    "Comments",
                    List.of(
                            "Mandatory",
                            "Required",
                            "Applicable",
                            "Previous answer",
                            "Status last year",
                            "Expected answer",
                            "Example",
                            "Prior response",
                            "Compliant Response"),
                    List.of("Yes", "No", "N/A", "Partially", "Y", "N")),
            new Language(
                    "序号",
                    "检查项",
                    List.of("符合情况", "检查结果", "是否符合"),
                    "备注",
                    List.of("必填", "上次结果", "示例", "上年结果"),
                    List.of("是", "否", "不适用", "符合", "√")));

    /** A sheet: its header and its rows, and the index of the column of answers. */
    private record Sheet(List<String> header, List<List<String>> rows, int answer) {

        String csv() {
            StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
            rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
            return text.toString();
        }

        Sheet with(int at, String name, List<String> cells) {
            List<String> names = new ArrayList<>(header);
            names.add(at, name);
            List<List<String>> changed = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                List<String> row = new ArrayList<>(rows.get(i));
                row.add(at, cells.get(i));
                changed.add(row);
            }
            return new Sheet(names, changed, answer >= at ? answer + 1 : answer);
        }
    }

    private static Sheet sheet(Language language, Random random, boolean isBlank) {
        String answer = language.answers().get(random.nextInt(language.answers().size()));
        List<String> header = List.of(language.id(), language.requirement(), answer, language.remarks());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 4 + random.nextInt(12); i++) {
            String requirement = language.requirement() + " " + "施錠していることを確認する".repeat(1 + random.nextInt(3)) + i;
            rows.add(List.of(String.valueOf(i), requirement, isBlank ? "" : mark(language, random), ""));
        }
        return new Sheet(header, rows, 2);
    }

    private static String mark(Language language, Random random) {
        return language.marks().get(random.nextInt(language.marks().size()));
    }

    private static Sheet withOthers(Sheet sheet, Language language, Random random) {
        Sheet changed = sheet;
        List<String> names = new ArrayList<>(language.others());
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            List<String> cells = new ArrayList<>();
            for (int row = 0; row < sheet.rows().size(); row++) {
                cells.add(random.nextInt(5) == 0 ? "" : mark(language, random));
            }
            String name = names.remove(random.nextInt(names.size()));
            changed = changed.with(2 + random.nextInt(changed.header().size() - 1), name, cells);
        }
        return changed;
    }

    private static List<Status> read(Sheet sheet) {
        return SheetReader.create().read(sheet.csv().getBytes(StandardCharsets.UTF_8)).checklist().controls().stream()
                .map(Control::status)
                .toList();
    }

    @Property(tries = 400)
    void aBlankSheetHasNoVerdict(@ForAll("languages") Language language, @ForAll Random random) {
        Sheet sheet = withOthers(sheet(language, random, true), language, random);
        assertEquals(sheet.rows().stream().map(row -> Status.unanswered()).toList(), read(sheet), sheet::csv);
    }

    @Property(tries = 400)
    void anotherColumnChangesNoAnswer(@ForAll("languages") Language language, @ForAll Random random) {
        Sheet sheet = sheet(language, random, false);
        Sheet wider = withOthers(sheet, language, random);
        assertEquals(
                sheet.rows().stream().map(row -> row.get(sheet.answer())).toList(),
                read(wider).stream().map(Status::mark).toList(),
                wider::csv);
        assertEquals(
                read(sheet).stream().map(Status::verdict).toList(),
                read(wider).stream().map(Status::verdict).toList(),
                wider::csv);
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of(LANGUAGES);
    }
}
