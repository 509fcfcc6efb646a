// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Subject;
import dev.checklist.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private final Checklist sheet = Samples.cybozuComChina();

    @Test
    void hasElevenSectionsWithFourBelowThem() {
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"),
                sheet.sections().stream().map(Section::id).toList());
        assertEquals(
                List.of("2.1", "3.1", "3.2", "3.3"),
                sheet.sections().stream()
                        .flatMap(section -> section.sections().stream())
                        .map(Section::id)
                        .toList());
    }

    @Test
    void hasSeventyTwoControlsOfWhichTwoReferToTheRemarks() {
        assertEquals(72, sheet.controls().size());
        assertEquals(70, count(new Status(Verdict.IMPLEMENTED, "○")));
        assertEquals(
                List.of("6.7", "11.7"),
                sheet.controls().stream()
                        .filter(control -> control.status().equals(new Status(Verdict.SEE_REMARKS, "※")))
                        .map(Control::id)
                        .toList());
    }

    private long count(Status status) {
        return sheet.controls().stream()
                .filter(control -> control.status().equals(status))
                .count();
    }

    @Test
    void hasDateSubjectBasisNotesAndCertificates() {
        assertEquals(Optional.of(LocalDate.of(2024, 8, 7)), sheet.updated());
        assertEquals(Optional.of(new Subject("cybozu.com (中国)", Optional.of("才望子信息技术(上海)有限公司"))), sheet.subject());
        assertEquals(1, sheet.basis().size());
        assertEquals(4, sheet.notes().size());
        assertEquals(
                List.of(Optional.of("IS577142"), Optional.of("CLOUD 715091")),
                sheet.evidence().stream().map(Evidence::locator).toList());
        assertEquals(List.of(), sheet.legend());
    }

    @Test
    void idsAreThePathsOfTheLabels() {
        for (Control control : sheet.controls()) {
            List<String> labels = Stream.concat(
                            sheet.pathTo(control.id()).stream().map(Section::label), Stream.of(control.label()))
                    .map(Optional::orElseThrow)
                    .toList();
            assertEquals(String.join(".", labels), control.id());
        }
    }

    @Test
    void keepsThePeculiaritiesOfTheSheet() {
        assertEquals(Optional.empty(), sheet.control("4.2").orElseThrow().remarks());
        assertEquals(
                "ネットワーク若しくはインタフェースの分離が",
                sheet.control("6.20").orElseThrow().requirement().split(" ", 2)[1]);
    }

    @Test
    void isWrittenExactlyAsTheResources() throws IOException {
        assertArrayEquals(resource("cybozu-com-cn.json"), ChecklistJson.create().writeBytes(sheet));
        assertArrayEquals(resource("cybozu-com-cn.csv"), ChecklistCsv.create().writeBytes(sheet));
    }

    @Test
    void isTheSameReadFromCsvAndFromJson() throws IOException {
        assertEquals(sheet, ChecklistCsv.create().read(resource("cybozu-com-cn.csv")));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Samples.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }
}
