// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import java.net.URI;
import java.time.LocalDate;

/** Creates a checklist of thousands of controls, the same in every run, with texts as long as in real checklists. */
final class LargeChecklist {

    private static final int CONTROLS_PER_SECTION = 50;
    private static final Verdict[] VERDICTS = {
        Verdict.IMPLEMENTED, Verdict.IMPLEMENTED, Verdict.PARTIALLY_IMPLEMENTED, Verdict.NOT_IMPLEMENTED
    };
    private static final String[] MARKS = {"○", "○", "△", "×"};

    private LargeChecklist() {}

    static Checklist of(int controls) {
        Checklist.Builder checklist = Checklist.builder()
                .id("large")
                .title("クラウドサービス セキュリティチェックシート")
                .language("ja")
                .updated(LocalDate.of(2024, 8, 7));
        for (int first = 0; first < controls; first += CONTROLS_PER_SECTION) {
            checklist.addSection(section(first, Math.min(controls, first + CONTROLS_PER_SECTION)));
        }
        return checklist.build();
    }

    private static Section section(int first, int end) {
        int number = first / CONTROLS_PER_SECTION + 1;
        Section.Builder section = Section.builder()
                .id("s" + number)
                .label(Integer.toString(number))
                .title("情報セキュリティのための組織 " + number);
        for (int i = first; i < end; i++) {
            section.addControl(control(i, number, i - first + 1));
        }
        return section.build();
    }

    private static Control control(int index, int section, int number) {
        int answer = index % VERDICTS.length;
        return Control.builder()
                .id("c" + section + "." + number)
                .label(Integer.toString(number))
                .requirement("クラウド利用者は、クラウド事業者が提供する管理策「" + index + "」が、自らの情報セキュリティ要求事項を満たすことを確認することが望ましい。")
                .status(new Status(VERDICTS[answer], MARKS[answer]))
                .remarks("ISMSの管理策に従い、年1回以上の内部監査で実施状況を確認しています。\n詳細は情報セキュリティ基本方針をご参照ください。")
                .addEvidence(Evidence.link("情報セキュリティ基本方針", URI.create("https://acme.example/policy/" + index)))
                .build();
    }
}
