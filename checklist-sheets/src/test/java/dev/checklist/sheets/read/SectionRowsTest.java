// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.SectionRule;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.mapping.TableMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rows say that name a section and ask nothing. */
class SectionRowsTest {

    private static final SheetMapping COLUMNS = SheetMapping.builder()
            .addTable(TableMapping.builder()
                    .headerRow(1)
                    .addColumns(
                            ColumnMapping.ofLetter(ColumnRole.SECTION_ID, "A"),
                            ColumnMapping.ofLetter(ColumnRole.SECTION, "B"),
                            ColumnMapping.ofLetter(ColumnRole.ID, "C"),
                            ColumnMapping.ofLetter(ColumnRole.REQUIREMENT, "D"),
                            ColumnMapping.ofLetter(ColumnRole.GUIDANCE, "E"),
                            ColumnMapping.ofLetter(ColumnRole.REMARKS, "F"))
                    .sections(SectionRule.COLUMNS)
                    .vocabulary(Vocabularies.YES_NO_NA)
                    .build())
            .build();

    private static SheetImport read(String... rows) {
        return SheetReader.create().read(TestWorkbook.of(rows).bytes(), COLUMNS);
    }

    /** Returns all problems but that these tables have no column of answers. */
    private static List<String> problems(SheetImport sheet) {
        return sheet.problems().stream()
                .filter(problem -> !problem.code().equals(SheetProblemCodes.NO_ANSWERS))
                .map(Problem::toString)
                .toList();
    }

    @Test
    void anUnansweredSentenceWithTheNextNumberIsARequirement() {
        SheetImport sheet = SheetReader.create()
                .read(TestWorkbook.of(
                                "No | 確認事項 | 回答",
                                "1 | 施錠していること。 | ○",
                                "2 | 記録していること。 | ○",
                                "3 | 点検していること。 |",
                                "1 | 誓約していること。 | ○",
                                "2 | 教育していること。 | ×")
                        .bytes());
        assertEquals(
                List.of("施錠していること。", "記録していること。", "点検していること。", "誓約していること。", "教育していること。"),
                sheet.checklist().controls().stream().map(Control::requirement).toList());
    }

    @Test
    void textsOfARowThatOpensASectionAreThoseOfTheSection() {
        SheetImport sheet = read(
                "Req | Name | Sub | Text | Guidance | Notes",
                "1.1 | Roles | | | How to assign roles. |",
                " | | 1.1.1 | One person is accountable. | |",
                "1.2 | Staff | | | How to tell people. | in May",
                "1.2 | Staff | | | And when. | in May",
                " | | 1.2.1 | Staff know their roles. | By mail. |",
                "1.2 | Staff | | | Or by telephone. |");
        List<Section> sections = sheet.checklist().allSections();
        assertEquals(
                List.of("How to assign roles.", "How to tell people.\nAnd when."),
                sections.stream()
                        .map(Section::description)
                        .map(Optional::orElseThrow)
                        .toList());
        assertEquals(Map.of("F", "in May"), sections.get(1).properties());
        List<Control> controls = sheet.checklist().controls();
        assertEquals(Optional.empty(), controls.get(0).guidance());
        assertEquals(Optional.of("By mail.\nOr by telephone."), controls.get(1).guidance());
        assertEquals(
                List.of("NOTE continued-row: Found a row without a requirement, and joined it to the control above"
                        + " (<input>, Sheet1!A7)"),
                problems(sheet));
    }

    @Test
    void aTextBelowTheTitleOfASectionIsNotJoinedToTheControlAboveIt() {
        SheetImport sheet = read(
                "Req | Name | Sub | Text | Guidance | Notes",
                "1.1 | Roles | | | |",
                " | | 1.1.1 | One person is accountable. | |",
                "1.2 | Staff | | | |",
                " | | | | How to tell people. |",
                " | | 1.2.1 | Staff know their roles. | |");
        assertEquals(Optional.empty(), sheet.checklist().controls().get(0).guidance());
        assertEquals(
                List.of("WARNING row-without-requirement: Found a row without a requirement, which was not read"
                        + " (<input>, Sheet1!E5)"),
                problems(sheet));
    }
}
