// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import dev.checklist.sheets.read.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compares the sample with the text that was extracted from the published sheet, ignoring white space. */
class SeedTest {

    private static final Path SEED = Path.of(System.getProperty("checklist.testdata", "../shared/testdata"))
            .resolveSibling("seed")
            .resolve("cybozu-com-cn-security-checksheet.txt");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern LINK = Pattern.compile("▼([^▼]*?)(https?://[!-~]+)");

    private final Checklist sheet = Samples.cybozuComChina();
    private String seed = "";

    @BeforeEach
    void readSeed() throws IOException {
        assumeTrue(Files.exists(SEED), "the extracted text is missing: " + SEED);
        seed = withoutSpace(Files.readString(SEED).replace("<p>", "").replace("</p>", ""))
                // The two corrections that are not white space: a number inside a sentence, and a cell reference.
                .replace("情報セキュリティインシデントに対する迅速、2効果的で", "2情報セキュリティインシデントに対する迅速、効果的で")
                .replace(".pdf+J1", ".pdf");
    }

    private static String withoutSpace(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    @Test
    void hasEveryCharacterOfTheSheetInOrder() {
        StringBuilder text = new StringBuilder("更新日：2024年8月7日");
        sheet.notes().forEach(text::append);
        text.append("確認事項実施有無備考");
        sheet.sections().forEach(section -> append(section, text));
        assertEquals(seed, withoutSpace(text.toString()));
    }

    private static void append(Section section, StringBuilder text) {
        text.append(section.label().orElseThrow()).append(section.title());
        for (Control control : section.controls()) {
            text.append(control.label().orElseThrow())
                    .append(control.requirement())
                    .append(control.status().mark())
                    .append(control.remarks().orElse(""));
        }
        section.sections().forEach(below -> append(below, text));
    }

    @Test
    void hasEachTitledLinkAsEvidence() {
        List<String> expected = new ArrayList<>();
        for (Control control : sheet.controls()) {
            Matcher link = LINK.matcher(control.remarks().orElse(""));
            while (link.find()) {
                expected.add(control.id() + withoutSpace(link.group(1)) + link.group(2));
            }
        }
        List<String> found = new ArrayList<>();
        for (Control control : sheet.controls()) {
            for (Evidence evidence : control.evidence()) {
                found.add(control.id()
                        + withoutSpace(evidence.title())
                        + evidence.uri().orElseThrow());
            }
        }
        assertEquals(expected, found);
        assertEquals(39, found.size());
    }

    @Test
    void containsEachAddressOfTheSheet() throws IOException {
        Matcher address = Pattern.compile("https?://[^\\s<)]+")
                .matcher(Files.readString(SEED).replace("+J1", ""));
        int count = 0;
        String texts = sheet.toString();
        while (address.find()) {
            count++;
            assertTrue(texts.contains(address.group()), address.group());
        }
        assertEquals(42, count);
    }

    /**
     * The extracted text can also be read as a sheet, although some cells are shifted and some numbers are inside
     * texts.
     */
    @Test
    void canAlsoBeReadAsASheet() throws IOException {
        Path text = Files.copy(SEED, Files.createTempDirectory("seed").resolve("sheet.tsv"));
        Checklist read = SheetReader.create().read(text).checklist();
        assertEquals(
                sheet.controls().stream().map(Control::id).toList(),
                read.controls().stream().map(Control::id).toList());
        assertEquals(
                sheet.controls().stream().map(Control::status).toList(),
                read.controls().stream().map(Control::status).toList());
        assertEquals(
                sheet.sections().stream().map(Section::title).toList(),
                read.sections().stream().map(Section::title).toList());
        assertEquals(sheet.updated(), read.updated());
        for (Control control : sheet.controls()) {
            Control same = read.control(control.id()).orElseThrow();
            assertEquals(
                    withoutSpace(control.remarks().orElse("")),
                    withoutSpace(withoutTags(same.remarks().orElse(""))));
            List<String> links = links(same);
            links(control).forEach(link -> assertTrue(links.contains(link), link));
        }
    }

    private static List<String> links(Control control) {
        return control.evidence().stream()
                .map(evidence -> evidence.uri().orElseThrow().toString().replace("+J1", ""))
                .toList();
    }

    private static String withoutTags(String text) {
        return text.replace("<p>", "").replace("</p>", "").replace(".pdf+J1", ".pdf");
    }
}
