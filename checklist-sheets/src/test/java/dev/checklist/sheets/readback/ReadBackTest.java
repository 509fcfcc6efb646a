// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.detail.Detail;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.GridRowBuilder;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.mapping.TableMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadBackTest {

    private static final TableMapping MAPPING = TableMapping.builder()
            .sheet("Sheet")
            .headerRow(1)
            .columns(Stream.of(
                            ColumnRole.REQUIREMENT,
                            ColumnRole.STATUS,
                            ColumnRole.ID,
                            ColumnRole.DEPTH,
                            ColumnRole.ASSESSABLE)
                    .map(role -> new ColumnMapping(
                            role, Optional.of(role.name()), Optional.empty(), Optional.empty(), Optional.empty()))
                    .toList())
            .sections(SectionRule.DEPTH)
            .vocabulary(new Vocabulary("none", List.of()))
            .build();

    private static final Section SECTION =
            Section.builder().id("1").label("1").title("Keys").build();
    private static final Control CONTROL = Control.builder()
            .id("1.1")
            .label("1.1")
            .requirement("Are they safe?")
            .status(new Status(Verdict.IMPLEMENTED, "as usual"))
            .build();

    private final ReadBack reader =
            new ReadBack(MAPPING, List.of(row(1, "REQUIREMENT", "STATUS", "ID", "DEPTH", "ASSESSABLE")), 2);

    private static GridRow row(int number, String... texts) {
        GridRowBuilder cells = new GridRowBuilder();
        for (int i = 0; i < texts.length; i++) {
            cells.add(i, texts[i]);
        }
        return cells.build(number);
    }

    private List<Detail> control(GridRow row) {
        return reader.ofControl(CONTROL, 2, row, Map.of(), 1, List.of());
    }

    @Test
    void returnsWhatTheCellsDoNotShow() {
        assertEquals(List.of(), reader.ofSection(SECTION, 1, row(2, "Keys", "", "1", "1")));
        List<Detail> details = control(row(3, "Are they safe?", "as usual", "1.1", "2", "x"));
        assertEquals(
                List.of("control 1.1 status {\"verdict\":\"answered\",\"mark\":\"as usual\"}"
                        + " {\"verdict\":\"implemented\",\"mark\":\"as usual\"}"),
                details.stream()
                        .map(each -> each.item() + " " + each.id() + " " + each.member() + " " + each.readsAs() + " "
                                + each.standsFor())
                        .toList());
        // The id is taken.
        assertEquals(
                "1.1#2",
                control(row(4, "Are they safe?", "as usual", "1.1", "2", "x"))
                        .get(0)
                        .id());
    }

    @Test
    void refusesRowsThatAreReadAsSomethingElse() {
        GridRow control = row(3, "Are they safe?", "as usual", "1.1", "2", "x");
        reader.ofSection(SECTION, 1, row(2, "Keys", "", "1", "1"));
        IllegalStateException noSection =
                assertThrows(IllegalStateException.class, () -> reader.ofSection(SECTION, 1, control));
        assertEquals("The row of 1 would be read as something else", noSection.getMessage());
        IllegalStateException noControl =
                assertThrows(IllegalStateException.class, () -> control(row(4, "Keys", "", "2", "1")));
        assertEquals("The row of 1.1 would be read as something else", noControl.getMessage());
    }
}
