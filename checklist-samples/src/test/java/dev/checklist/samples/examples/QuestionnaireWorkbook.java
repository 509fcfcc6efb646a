// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The workbook {@code questionnaire.xlsx} of the examples: what a customer sends, in a layout of its own. It is in the jar,
 * because users of the examples do not have the library that writes it.
 */
final class QuestionnaireWorkbook {

    private static final int HEADER = 6;
    private static final String LIGHT = "DDEBF7";
    private static final List<String> COLUMNS = List.of("管理番号", "区分", "確認内容", "貴社回答", "回答の補足", "当社記入欄");
    private static final List<Integer> WIDTHS = List.of(10, 13, 66, 12, 66, 12);

    /** The groups, each with its questions. */
    private static final List<List<String>> GROUPS = List.of(
            List.of(
                    "組織・体制",
                    "情報セキュリティ方針は経営層の承認を受け、社外に公開されていますか。",
                    "情報セキュリティの責任者（CISO等）は任命されていますか。",
                    "従業員を対象に、情報セキュリティ研修を毎年実施していますか。",
                    "業務の再委託先について、セキュリティ対策状況を評価していますか。"),
            List.of(
                    "認証・権限",
                    "利用者のログインに二要素認証を設定できますか。",
                    "利用者のパスワードについて、長さや文字種の条件を設定できますか。",
                    "運用担当者のパスワードについて、長さや文字種の条件を定めていますか。",
                    "アクセス元のIPアドレスによる制限は可能ですか。",
                    "特権IDの付与は承認制とし、定期的に棚卸しをしていますか。",
                    "SAML認証によるシングルサインオンに対応していますか。"),
            List.of(
                    "データ保護",
                    "インターネット上の通信は暗号化されていますか。",
                    "サーバーに保存されるデータは暗号化されていますか。",
                    "暗号化に用いる鍵を当社が用意し、当社で管理することはできますか。",
                    "バックアップは毎日取得していますか。",
                    "データセンターの建物は耐震構造ですか。",
                    "当社のデータは日本国内だけに保管されますか。",
                    "操作ログを1年以上保管していること。",
                    "解約後、当社のデータは何日以内に消去されますか。"),
            List.of(
                    "開発・運用",
                    "本番環境と開発環境・検証環境は分離されていますか。",
                    "リリース前にソースコードの脆弱性を検査していますか。",
                    "外部の専門会社による脆弱性診断を毎年受けていますか。",
                    "障害が発生したとき、利用者へ通知していますか。",
                    "情報セキュリティ事故の発生時、24時間以内に当社へ連絡できますか。"),
            List.of("その他", "当社のデータを生成AIの学習に利用しないことを約束できますか。", "サイバー保険に加入していますか。", "反社会的勢力との関係がないことを表明できますか。"));

    private QuestionnaireWorkbook() {}

    /** Writes the workbook anew; its bytes differ each time by the date that they contain. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), bytes());
    }

    static byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "checklist", null)) {
            workbook.setGlobalDefaultFont("Noto Sans CJK JP", 10);
            Worksheet sheet = workbook.newWorksheet("確認票");
            writeTop(sheet);
            int last = writeQuestions(sheet);
            sheet.range(HEADER + 1, 3, last, 3).validateWithListByFormula("\"実施済,一部実施,実施予定,未実施,該当なし\"");
            sheet.freezePane(0, HEADER + 1);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(HEADER);
        }
        return bytes.toByteArray();
    }

    private static void writeTop(Worksheet sheet) {
        sheet.value(0, 0, "クラウドサービス利用前確認票");
        sheet.style(0, 0).bold().fontSize(16).set();
        sheet.value(1, 0, "対象サービス：Acme Drive");
        sheet.value(2, 0, "依頼元：みなと商会株式会社 情報システム部");
        sheet.value(3, 0, "・「貴社回答」は選択肢から選び、「回答の補足」に内容を具体的にご記入ください。");
        sheet.value(4, 0, "・「当社記入欄」には記入しないでください。");
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
            sheet.value(HEADER, column, COLUMNS.get(column));
        }
        sheet.range(HEADER, 0, HEADER, COLUMNS.size() - 1)
                .style()
                .bold()
                .fillColor("1F4E78")
                .fontColor("FFFFFF")
                .horizontalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    /** Returns the last row. */
    private static int writeQuestions(Worksheet sheet) {
        int row = HEADER;
        for (int group = 0; group < GROUPS.size(); group++) {
            List<String> texts = GROUPS.get(group);
            int first = row + 1;
            sheet.value(first, 1, texts.get(0));
            for (int i = 1; i < texts.size(); i++) {
                row++;
                sheet.value(row, 0, "%c-%02d".formatted('A' + group, i));
                sheet.value(row, 2, texts.get(i));
            }
            sheet.range(first, 1, row, 1).merge();
            sheet.range(first, 0, row, COLUMNS.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .set();
            sheet.range(first, 0, row, 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .fillColor(LIGHT)
                    .set();
        }
        return row;
    }
}
