// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.sheets.fill.FillOptions;
import dev.checklist.sheets.fill.RowMatch;
import dev.checklist.sheets.fill.TextPolicy;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.read.SheetReadOptions;
import dev.checklist.sheets.write.SheetWriteOptions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void readOptionsHaveTheirDefaults() {
        SheetReadOptions defaults =
                new SheetReadOptions(UnknownMarkPolicy.ANSWERED, Map.of(), Optional.empty(), SheetLimits.defaults());
        assertEquals(defaults, SheetReadOptions.defaults());
        assertEquals(defaults, SheetReadOptions.builder().build());
        SheetReadOptions own = SheetReadOptions.builder()
                .unknownMarks(UnknownMarkPolicy.SEE_REMARKS)
                .putHeaderName("質問", ColumnRole.REQUIREMENT)
                .language(Locale.JAPANESE)
                .build();
        assertEquals(Map.of("質問", ColumnRole.REQUIREMENT), own.headerNames());
        assertEquals(own, own.toBuilder().build());
    }

    @Test
    void writeOptionsHaveTheirDefaults() {
        SheetWriteOptions defaults = new SheetWriteOptions(Optional.empty(), Optional.empty(), false);
        assertEquals(defaults, SheetWriteOptions.defaults());
        assertEquals(defaults, SheetWriteOptions.builder().build());
        SheetWriteOptions own = SheetWriteOptions.builder()
                .vocabulary(Vocabularies.CAIQ)
                .language(Locale.CHINESE)
                .summary(true)
                .build();
        assertEquals(own, own.toBuilder().build());
        assertEquals(
                own,
                defaults.withVocabulary(Vocabularies.CAIQ)
                        .withLanguage(Locale.CHINESE)
                        .withSummary(true));
    }

    @Test
    void fillOptionsHaveTheirDefaults() {
        FillOptions defaults =
                new FillOptions(SheetReadOptions.defaults(), Map.of(), Map.of(), RowMatch.ID_AND_REQUIREMENT, true);
        assertEquals(defaults, FillOptions.defaults());
        assertEquals(defaults, FillOptions.builder().build());
        FillOptions own = FillOptions.builder()
                .putMark(Verdict.IMPLEMENTED, "OK")
                .putText(ColumnRole.REMARKS, TextPolicy.APPEND)
                .rows(RowMatch.ID)
                .recalculates(false)
                .build();
        assertEquals(own, own.toBuilder().build());
        assertEquals(
                "texts append to status or tick, expected KEEP or OVERWRITE",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> FillOptions.builder()
                                        .putText(ColumnRole.STATUS, TextPolicy.APPEND)
                                        .build())
                        .getMessage());
    }
}
