// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What columns of evidence, and of the day until which it is valid, say. */
class EvidenceColumnsTest {

    private static Control first(String csv) {
        return SheetReader.create()
                .read(csv.getBytes(StandardCharsets.UTF_8))
                .checklist()
                .controls()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "N/A", "-", "―", "なし", "該当なし。", "无", "Keine", "(none)"})
    void aWordForNothingIsNoEvidenceButIsKept(String word) {
        Control control = first("ID,Requirement,Answer,Evidence\n1,Doors are locked,Yes,%s\n".formatted(word));
        assertEquals(List.of(), control.evidence());
        assertEquals(Map.of("Evidence", word), control.properties());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nonesuch report", "NA-12 audit", "なし崩し報告書"})
    void aNameThatBeginsLikeSuchAWordIsEvidence(String name) {
        Control control = first("ID,Requirement,Answer,Evidence\n1,Doors are locked,Yes,%s\n".formatted(name));
        assertEquals(
                List.of(name), control.evidence().stream().map(Evidence::title).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Valid until", "Expiry date", "有効期限", "有效期至", "Gültig bis"})
    void theLastDayBelongsToTheEvidence(String name) {
        Control control =
                first("ID,Requirement,Answer,Evidence,%s\n1,Doors are locked,Yes,Report,2025-03-31\n".formatted(name));
        assertEquals(
                List.of(Optional.of(LocalDate.of(2025, 3, 31))),
                control.evidence().stream().map(Evidence::validUntil).toList());
        assertEquals(Map.of(), control.properties());
    }

    @Test
    void aDayThatBelongsToNoSinglePieceOfEvidenceIsAProperty() {
        String header = "ID,Requirement,Answer,Evidence,Valid until\n";
        assertEquals(
                Map.of("Valid until", "2025-03-31"),
                first(header + "1,Doors are locked,Yes,,2025-03-31\n").properties());
        assertEquals(
                Map.of("Valid until", "2025-03-31"),
                first(header + "1,Doors are locked,Yes,\"https://a.example/a\nhttps://a.example/b\",2025-03-31\n")
                        .properties());
        assertEquals(
                Map.of("Valid until", "end of May"),
                first(header + "1,Doors are locked,Yes,Report,end of May\n").properties());
    }

    @Test
    void withoutAColumnOfEvidenceTheDayIsAProperty() {
        assertEquals(
                Map.of("Valid until", "2025-03-31"),
                first("ID,Requirement,Answer,Valid until\n1,Doors are locked,Yes,2025-03-31\n")
                        .properties());
    }
}
