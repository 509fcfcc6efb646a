// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.vocabulary.Vocabularies;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetMappingTest {

    private static final SheetMapping MAPPING = SheetMapping.builder()
            .charset(StandardCharsets.UTF_8)
            .separator(';')
            .addTable(TableMapping.builder()
                    .sheet("Sheet1")
                    .headerRow(3)
                    .headerHeight(2)
                    .lastRow(99)
                    .addColumns(
                            ColumnMapping.ofHeader(ColumnRole.REQUIREMENT, "確認事項"),
                            new ColumnMapping(
                                    ColumnRole.TICK,
                                    Optional.of("回答 / はい"),
                                    Optional.of("C"),
                                    Optional.of("はい"),
                                    Optional.empty()))
                    .sections(SectionRule.COLUMNS)
                    .ids(IdRule.PATH)
                    .vocabulary(Vocabularies.JAPANESE_WORDS)
                    .build())
            .build();

    @Test
    void isSavedAndReadAgain() {
        assertEquals(MAPPING, SheetMapping.fromJson(MAPPING.toJson()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"role\" : \"tick\"|\"role\" : \"TICK\"|Not a mapping: Unknown column role 'TICK', expected one of id,"
                        + " label, section, section-id, requirement, title, guidance, status, tick, tick-label, weight,"
                        + " responsibility, remarks, plan-due, plan-owner, plan-note, assessment, assessment-remarks,"
                        + " evidence, valid-until, reference, depth, assessable, parent, print, property",
                "\"headerHeight\" : 2|\"headerHeight\" : 9|Not a mapping: headerHeight is 9, expected 1 to 4",
                "\"headerRow\" : 3|\"headerRow\" : -1|Not a mapping: headerRow is -1, expected 0 or more",
                "\"headerRow\" : 3|\"headerRow\" : 0|Not a mapping: a column has no letter, expected one because there"
                        + " is no header",
                "\"role\" : \"tick\"|\"role\" : \"requirement\"|Not a mapping: more than one column has the role"
                        + " requirement, expected one",
                "\"value\" : \"はい\"|\"value\" : \" \"|Not a mapping: value is blank, expected text",
                "\"letter\" : \"C\"|\"letter\" : \"C1\"|Not a mapping: letter is 'C1', expected A to XFD",
                "\"role\" : \"requirement\"|\"role\" : \"remarks\"|Not a mapping: no column has the role requirement,"
                        + " title or id, expected one of them",
            })
    void saysWhatIsWrong(String find, String by, String message) {
        String json = MAPPING.toJson().replace(find, by);
        String given = assertThrows(ChecklistParseException.class, () -> SheetMapping.fromJson(json))
                .getMessage();
        assertEquals(message, given.substring(0, given.lastIndexOf(" (<input>")));
    }

    @Test
    void needsAHeaderOrALetter() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ColumnMapping(
                        ColumnRole.ID, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void isEditedThroughBuilders() {
        TableMapping table = MAPPING.tables().get(0);
        ColumnMapping column = table.columns().get(0);
        assertEquals(MAPPING, MAPPING.toBuilder().build());
        assertEquals(table, table.toBuilder().build());
        assertEquals(column, column.toBuilder().build());
        ColumnMapping renamed = column.withHeader("Requirement");
        assertEquals(
                renamed,
                ColumnMapping.builder()
                        .role(column.role())
                        .header("Requirement")
                        .letter(column.letter())
                        .value(column.value())
                        .build());
        assertEquals(5, table.toBuilder().headerRow(5).build().headerRow());
    }
}
