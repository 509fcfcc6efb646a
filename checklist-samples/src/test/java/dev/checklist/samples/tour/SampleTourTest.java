// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.samples.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTourTest {

    @TempDir
    Path folder;

    private String tour(Locale locale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new SampleTour(out, locale).show(folder);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsCountsAndControlsToReview() throws IOException {
        String text = tour(Locale.ENGLISH);
        assertTrue(text.startsWith("""
                cybozu.com (中国) セキュリティチェックシート
                才望子信息技术(上海)有限公司
                Updated 2024-08-07

                  controls     implemented     see remarks
                         2               2               0   1  情報セキュリティのための方針群
                         5               5               0   2  情報セキュリティのための組織
                """), text);
        assertTrue(text.contains("""
                        31              30               1   6  運用のセキュリティ・アクセス制御
                """), text);
        assertTrue(text.contains("""
                        72              70               2   in all
                """), text);
        assertTrue(text.endsWith("""
                ※ 11.7
                  IPv6の対応についての情報が提供されている
                    | IPv6には対応しておりません。

                Wrote cybozu-com-cn.json and cybozu-com-cn.csv to %s
                Read both back: each is equal to the sheet.
                """.formatted(folder)), text);
    }

    @Test
    void writesBothFiles() throws IOException {
        SampleTour.main(new String[] {folder.resolve("new").toString()});
        Path written = folder.resolve("new").resolve("cybozu-com-cn.json");
        assertEquals(Samples.cybozuComChina(), ChecklistJson.create().read(written));
        assertEquals(Samples.cybozuComChina(), ChecklistCsv.create().read(written.resolveSibling("cybozu-com-cn.csv")));
    }

    @ParameterizedTest
    @CsvSource({"en, in all", "ja, 合計", "zh, 合计", "fr, in all"})
    void usesTheLanguageOfTheLocale(String language, String total) throws IOException {
        assertTrue(tour(Locale.forLanguageTag(language)).contains("   " + total + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "zh"})
    void hasEveryTextInEveryLanguage(String language) {
        String name = "dev.checklist.samples.tour.tour";
        assertEquals(
                ResourceBundle.getBundle(name, Locale.ROOT).keySet(),
                ((java.util.PropertyResourceBundle) ResourceBundle.getBundle(name, Locale.forLanguageTag(language)))
                        .keySet());
    }

    @Test
    void wrapsByCharacterWidthAndKeepsWords() {
        assertEquals(List.of("あい", "う", "abc", "defg"), TerminalText.wrap("あいう abc defg", 5));
        assertEquals(List.of("abcdefgh", "あ"), TerminalText.wrap("abcdefghあ", 5));
        assertEquals("  有a", TerminalText.padLeft("有a", 5));
    }
}
