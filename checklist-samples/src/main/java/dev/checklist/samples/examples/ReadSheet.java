// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a sheet in a customer's own layout, and saves the layout for the next edition. */
public final class ReadSheet {

    private static final String SHEET = """
            取引先セキュリティチェックシート
            更新日：2026年4月1日
            凡例 ○：実施している　△：一部実施している　×：実施していない　－：対象外
            分類,No.,確認事項,回答,備考
            組織,1,責任者を定めていること。,○,▼規程 https://example.jp/rules
            ,2,体制図を整備していること。,△,整備中
            技術,1,通信を暗号化していること。,〇,
            ,2,無線LANを分離していること。,－,使っていない
            ,3,記録を取っていること。,調整中,
            """;

    private ReadSheet() {}

    /**
     * Runs the example.
     *
     * @param args the folder to write to
     * @throws IOException if the folder can't be written to
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path file = Files.writeString(folder.resolve("customer.csv"), SHEET, Charset.forName("windows-31j"));

        SheetImport sheet = SheetReader.create().read(file);
        Checklist checklist = sheet.checklist();
        System.out.println(checklist.title() + ", " + checklist.updated().orElseThrow());
        for (Control control : checklist.controls()) {
            System.out.println(control.id() + " " + control.status().verdict().token() + " " + control.requirement());
        }
        sheet.problems()
                .forEach(problem -> System.out.println(
                        problem.code() + " at " + problem.location().pointer()));

        // In next year's edition the columns may have moved; they are found by their names.
        Path saved = Files.writeString(
                folder.resolve("customer-mapping.json"), sheet.mapping().toJson());
        SheetMapping mapping = SheetMapping.fromJson(Files.readString(saved));
        System.out.println(
                "Read again alike: " + SheetReader.create().read(file, mapping).equals(sheet));
    }
}
