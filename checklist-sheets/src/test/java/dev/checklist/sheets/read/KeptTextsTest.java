// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Responsibility;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.sheets.TestWorkbook;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.mapping.IdRule;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.mapping.TableMapping;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts for which a control has no second place are kept as properties. */
class KeptTextsTest {

    private static SheetImport read(String text, ColumnMapping... columns) {
        SheetMapping mapping = SheetMapping.builder()
                .addTables(TableMapping.builder()
                        .headerRow(1)
                        .addColumns(ColumnMapping.ofHeader(ColumnRole.REQUIREMENT, "Question"))
                        .addColumns(columns)
                        .vocabulary(Vocabularies.YES_NO_NA)
                        .build())
                .build();
        return SheetReader.create().read(text.getBytes(StandardCharsets.UTF_8), mapping);
    }

    private static Control first(SheetImport sheet) {
        return sheet.checklist().controls().get(0);
    }

    private static List<String> problems(SheetImport sheet) {
        return sheet.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aRowThatContinuesAnotherAddsItsValues() {
        Control control = first(read(
                "Question,Owner,Weight,Label\nIs it locked?,,,\n,Customer,2,a\n,Provider,3,b\n",
                ColumnMapping.ofHeader(ColumnRole.RESPONSIBILITY, "Owner"),
                ColumnMapping.ofHeader(ColumnRole.WEIGHT, "Weight"),
                ColumnMapping.ofHeader(ColumnRole.LABEL, "Label")));
        assertEquals(Optional.of(Responsibility.CUSTOMER), control.responsibility());
        assertEquals(Optional.of(new BigDecimal("2")), control.weight());
        assertEquals(Map.of("Owner", "Provider", "Weight", "3", "Label", "a\nb"), control.properties());
    }

    @Test
    void assessmentsWithOneNameKeepAllTheirTexts() {
        SheetImport sheet = read(
                "Question,A,B,C,D\nIs it locked?,Yes,No,at night,by day\n",
                ColumnMapping.ofLetter(ColumnRole.ASSESSMENT, "B").withValue(Optional.of("auditor")),
                ColumnMapping.ofLetter(ColumnRole.ASSESSMENT, "C").withValue(Optional.of("auditor")),
                ColumnMapping.ofLetter(ColumnRole.ASSESSMENT_REMARKS, "D").withValue(Optional.of("auditor")),
                ColumnMapping.ofLetter(ColumnRole.ASSESSMENT_REMARKS, "E").withValue(Optional.of("auditor")));
        assertEquals(
                "Yes at night\nby day",
                first(sheet).assessments().get(0).status().mark() + " "
                        + first(sheet).assessments().get(0).remarks().orElseThrow());
        assertEquals(Map.of("auditor", "No"), first(sheet).properties());
    }

    @Test
    void columnsOfWhichATableHasNoUseAreProperties() {
        SheetImport sheet = read(
                "Question,Answer,Yes,Depth,Label,Number\nIs it locked?,Yes,x,2,a,b\n",
                ColumnMapping.ofHeader(ColumnRole.STATUS, "Answer"),
                ColumnMapping.ofHeader(ColumnRole.TICK, "Yes"),
                ColumnMapping.ofHeader(ColumnRole.DEPTH, "Depth"),
                ColumnMapping.ofHeader(ColumnRole.LABEL, "Label"),
                ColumnMapping.ofHeader(ColumnRole.LABEL, "Number"));
        assertEquals(
                Map.of("Yes", "x", "Depth", "2", "Number", "b"), first(sheet).properties());
        assertEquals(Optional.of("a"), first(sheet).label());
        assertEquals(List.of(), problems(sheet));
    }

    @Test
    void anIdIsKeptWholeIfAnotherColumnHasTheLabel() {
        SheetMapping mapping = SheetMapping.builder()
                .addTables(TableMapping.builder()
                        .headerRow(1)
                        .addColumns(
                                ColumnMapping.ofHeader(ColumnRole.ID, "Id"),
                                ColumnMapping.ofHeader(ColumnRole.LABEL, "No"),
                                ColumnMapping.ofHeader(ColumnRole.REQUIREMENT, "Question"))
                        .ids(IdRule.PATH)
                        .vocabulary(Vocabularies.YES_NO_NA)
                        .build())
                .build();
        SheetImport sheet = SheetReader.create()
                .read("Id,No,Question\nK/17,3,Is it locked?\n".getBytes(StandardCharsets.UTF_8), mapping);
        assertEquals("K/17", first(sheet).id());
        assertEquals(Optional.of("3"), first(sheet).label());
    }

    @Test
    void theTitleOfAFurtherSheetDescribesItsSection() {
        List<String> table = List.of("No|Question|Answer", "1|Is it locked?|Yes", "2|Is it lit?|No");
        byte[] workbook = new TestWorkbook()
                .sheet("A", Stream.concat(Stream.of("Doors"), table.stream()).toList(), List.of())
                .sheet("B", Stream.concat(Stream.of("Lamps"), table.stream()).toList(), List.of())
                .sheet("C", Stream.concat(Stream.of("Doors"), table.stream()).toList(), List.of())
                .bytes();
        Checklist checklist = SheetReader.create().read(workbook).checklist();
        assertEquals("Doors", checklist.title());
        assertEquals(
                List.of("A Optional.empty", "B Optional[Lamps]", "C Optional.empty"),
                checklist.sections().stream()
                        .map(section -> section.title() + " " + section.description())
                        .toList());
    }

    @Test
    void aTextOfAnOutlineComesWithAllItsCells() {
        String text = "assessable,depth,ref_id,description,annotation,Source\n"
                + "x,1,A,Doors are locked,At night,Manual\n"
                + ",1,,Windows too,All of them,Letter\n";
        Control control = first(SheetReader.create().read(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of("At night\nWindows too\nAll of them"), control.guidance());
        assertEquals(Map.of("Source", "Manual\nLetter"), control.properties());
    }

    @Test
    void aSignIsTheTitleOfASection() {
        Checklist checklist = SheetReader.create()
                .read("No,Question,Category,Answer\nDoors,,,\n1,Is it locked?,×,Yes\n2,Is it lit?,×,No\n"
                        .getBytes(StandardCharsets.UTF_8))
                .checklist();
        assertEquals(
                List.of("Doors", "×"),
                checklist.allSections().stream().map(section -> section.title()).toList());
    }
}
