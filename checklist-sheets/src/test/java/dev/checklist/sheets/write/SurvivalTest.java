// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.AnswerForm;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reads written workbooks after people have sorted, copied, added, deleted and renamed what is in them. */
class SurvivalTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String NAMES = "xl/workbook.xml";

    private static final Evidence CERTIFICATE = Evidence.builder()
            .kind(Evidence.Kind.CERTIFICATE)
            .title("ISO/IEC 27001")
            .locator("IS 1")
            .validUntil(LocalDate.of(2027, 1, 31))
            .build();

    /** Each control has a mark, remarks and a certificate of its own, whose dates are in the details only. */
    private static Control control(String id, String mark, String requirement) {
        Verdict verdict = mark.equals("Yes") ? Verdict.IMPLEMENTED : Verdict.NOT_IMPLEMENTED;
        return Control.builder()
                .id(id)
                .label(id.substring(id.length() - 1))
                .requirement(requirement)
                .status(new Status(verdict, mark))
                .remarks("About " + id)
                .addEvidence(
                        Evidence.link("Page", URI.create("https://example.com/" + id)),
                        CERTIFICATE.withTitle("Certificate of " + id))
                .build();
    }

    private static Section section(String id, String title, Control... controls) {
        return Section.builder()
                .id(id)
                .label(id)
                .title(title)
                .addControls(controls)
                .build();
    }

    static final Checklist CHECKLIST = Checklist.builder()
            .id("vendor")
            .title("Vendor")
            .addSection(section(
                            "1",
                            "Policies",
                            control("1.1", "Yes", "Is there a policy?"),
                            control("1.2", "No", "Are logs kept?"))
                    .withSections(section("1a", "Review", control("1a.1", "Yes", "Is it reviewed?"))))
            .addSection(section(
                    "2",
                    "Access",
                    control("2.1", "No", "Are accounts removed?"),
                    control("2.2", "Yes", "Is MFA used?")))
            .build();

    private static EditedWorkbook written() {
        return new EditedWorkbook(SheetWriter.create().writeBytes(CHECKLIST));
    }

    private static List<String> problems(SheetImport read) {
        return read.problems().stream()
                .map(problem -> problem.location().pointer() + " " + problem.code() + ": " + problem.message())
                .toList();
    }

    private static void assertRead(Checklist expected, EditedWorkbook workbook, String... problems) {
        SheetImport read = SheetReader.create().read(workbook.bytes());
        assertEquals(List.of(problems), problems(read));
        assertEquals(expected, read.checklist());
    }

    private static Checklist with(String section, Control... controls) {
        return replace(CHECKLIST, section, controls);
    }

    private static Checklist replace(Checklist checklist, String id, Control... controls) {
        return checklist.withSections(checklist.sections().stream()
                .map(section -> section.id().equals(id) ? section.withControls(controls) : section)
                .toList());
    }

    private static Control of(String id) {
        return CHECKLIST.control(id).orElseThrow();
    }

    /** Returns the texts of the sheet, without the hidden cells. */
    private static int first(EditedWorkbook workbook) {
        return workbook.header() + 1;
    }

    @Test
    void staysEqualUntouched() {
        assertRead(CHECKLIST, written());
    }

    @Test
    void rowsThatAreSortedFindTheirSections() {
        EditedWorkbook workbook = written();
        int header = workbook.header();
        int requirement = workbook.column("Requirement");
        List<Integer> order = new ArrayList<>();
        for (int i = header + 1; i < workbook.rows().size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> workbook.text(a, requirement).compareTo(workbook.text(b, requirement)));
        var sorted = order.stream().map(workbook.rows()::get).toList();
        for (int i = 0; i < sorted.size(); i++) {
            workbook.rows().set(header + 1 + i, sorted.get(i));
        }
        Section policies = CHECKLIST.sections().get(0);
        Section access = CHECKLIST.sections().get(1);
        assertRead(
                CHECKLIST.withSections(access, policies.withControls(of("1.2"), of("1.1"))),
                workbook,
                "Checklist!5:8 moved-rows: Found rows that do not stand below their sections, as after sorting, 3 in all,"
                        + " and read each in the section that its hidden cell names");
    }

    /** Sorts the visible cells only, from a row on. */
    private static EditedWorkbook reversedWithoutHidden(EditedWorkbook workbook) {
        int first = first(workbook);
        int hidden = workbook.column("ID");
        var before = workbook.rows().stream().map(TreeMap::new).toList();
        int last = workbook.rows().size() - 1;
        for (int i = first; i <= last; i++) {
            NavigableMap<Integer, EditedWorkbook.Cell> row = workbook.rows().get(i);
            row.headMap(hidden, false).clear();
            row.putAll(before.get(first + last - i).headMap(hidden, false));
        }
        return workbook;
    }

    @Test
    void visibleCellsThatAreSortedFindTheirHiddenOnes() {
        Section policies = CHECKLIST.sections().get(0);
        Section access = CHECKLIST.sections().get(1);
        assertRead(
                CHECKLIST.withSections(
                        access.withControls(of("2.2"), of("2.1")), policies.withControls(of("1.2"), of("1.1"))),
                reversedWithoutHidden(written()),
                "Checklist!3:10 misplaced-id: Found hidden cells beside other rows, as after sorting without them, 8 in all, and"
                        + " read each row with its own",
                "Checklist!3:9 moved-rows: Found rows that do not stand below their sections, as after sorting, 6 in all,"
                        + " and read each in the section that its hidden cell names");
    }

    @Test
    void aCopyGetsAnIdOfItsOwn() {
        EditedWorkbook workbook = written();
        int row = workbook.row("Are logs kept?");
        workbook.copy(row, row + 1).set(row + 1, workbook.column("Status"), "Yes");
        assertRead(
                with("1", of("1.1"), of("1.2"), copy("1.2#2").withStatus(new Status(Verdict.IMPLEMENTED, "Yes"))),
                workbook,
                "Checklist!F6 duplicate-id: Found the id '1.2' again, and read it as '1.2#2'");
    }

    /** Returns control 1.2 as its cells alone read. */
    private static Control copy(String id) {
        return of("1.2")
                .withId(id)
                .withEvidence(
                        Evidence.link("https://example.com/1.2", URI.create("https://example.com/1.2")),
                        Evidence.builder()
                                .kind(Evidence.Kind.DOCUMENT)
                                .title("Page https://example.com/1.2\nCertificate of 1.2 (IS 1, –2027-01-31)")
                                .build());
    }

    private static String outline(Checklist checklist) {
        StringBuilder text = new StringBuilder();
        checklist.sections().forEach(section -> outline(section, "", text));
        return text.toString().strip();
    }

    private static void outline(Section section, String indent, StringBuilder text) {
        text.append(indent)
                .append(section.id())
                .append(" ")
                .append(section.title())
                .append("\n");
        for (Control control : section.controls()) {
            boolean isWhole =
                    CHECKLIST.control(control.id()).filter(control::equals).isPresent();
            text.append(indent + "  " + control.id()
                            + (isWhole
                                    ? ""
                                    : " " + control.requirement() + " ["
                                            + control.status().mark() + "] "
                                            + control.remarks().orElse("") + " "
                                            + control.evidence().size()))
                    .append("\n");
        }
        section.sections().forEach(below -> outline(below, indent + "  ", text));
    }

    private static void assertOutline(String expected, EditedWorkbook workbook) {
        SheetImport read = SheetReader.create().read(workbook.bytes());
        assertEquals(expected.strip(), (outline(read.checklist()) + "\n" + String.join("\n", problems(read))).strip());
    }

    @Test
    void aRowThatWasMovedStaysInItsSection() {
        EditedWorkbook workbook = written();
        assertOutline("""
                1 Policies
                  1.1
                  1.2
                  1a Review
                    1a.1
                2 Access
                  2.2
                  2.1
                Checklist!4:4 moved-rows: Found rows that do not stand below their sections, as after \
                sorting, 1 in all, and read each in the section that its hidden cell names""", workbook.move(workbook.row("Is MFA used?"), first(workbook) + 1));
    }

    @Test
    void aRowWhoseSectionWasClearedBelongsWhereItStands() {
        EditedWorkbook workbook = written();
        int to = first(workbook) + 1;
        workbook.move(workbook.row("Is MFA used?"), to).rows().get(to).remove(workbook.column("Parent ID"));
        assertOutline("""
                1 Policies
                  2.2
                  1.1
                  1.2
                  1a Review
                    1a.1
                2 Access
                  2.1
                """, workbook);
    }

    @Test
    void sectionsThatWereMovedWithTheirRowsAreInTheirNewOrder() {
        EditedWorkbook workbook = written();
        for (int i = 0; i < 3; i++) {
            workbook.move(workbook.rows().size() - 1, first(workbook));
        }
        assertOutline("""
                2 Access
                  2.1
                  2.2
                1 Policies
                  1.1
                  1.2
                  1a Review
                    1a.1
                """, workbook);
    }

    @Test
    void rowsThatWereAddedByHand() {
        EditedWorkbook workbook = written();
        int requirement = workbook.column("Requirement");
        int status = workbook.column("Status");
        workbook.insert(first(workbook), Map.of(requirement, "Before all?", status, "No"))
                .insert(workbook.row("Policies") + 1, Map.of(requirement, "First of Policies?", status, "No"))
                .insert(workbook.row("Review") + 1, Map.of(requirement, "First of Review?"))
                .insert(workbook.rows().size(), Map.of(requirement, "Last?", status, "Yes"))
                .insert(workbook.rows().size(), Map.of(workbook.column("Remarks"), "Only a remark"));
        assertOutline("""
                s1 Checklist
                  +1 Before all? [No]  0
                1 Policies
                  1.+1 First of Policies? [No]  0
                  1.1
                  1.2
                  1a Review
                    1a.+1 First of Review? []  0
                    1a.1
                2 Access
                  2.1
                  2.2
                  2.+1 Last? [Yes]  0
                Checklist!B3 added-row: Found a row that was added by hand, and read it as the control \
                '+1'
                Checklist!B5 added-row: Found a row that was added by hand, and read it as the control \
                '1.+1'
                Checklist!B9 added-row: Found a row that was added by hand, and read it as the control \
                '1a.+1'
                Checklist!B14 added-row: Found a row that was added by hand, and read it as the control \
                '2.+1'
                Checklist!D15 row-without-requirement: Found a row without a requirement, which was not \
                read""", workbook);
    }

    @Test
    void sectionsThatWereAddedByHand() {
        EditedWorkbook workbook = written();
        int requirement = workbook.column("Requirement");
        int status = workbook.column("Status");
        workbook.insert(workbook.row("Access"), Map.of(0, "3 Networks"))
                .insert(workbook.row("Access"), Map.of(requirement, "Is it split?", status, "Yes"))
                .insert(workbook.rows().size(), Map.of(requirement, "Backup"))
                .insert(workbook.rows().size(), Map.of(requirement, "Are there backups?", status, "Yes"));
        assertOutline("""
                1 Policies
                  1.1
                  1.2
                  1a Review
                    1a.1
                  1.+1 3 Networks
                    1.+1.+1 Is it split? [Yes]  0
                2 Access
                  2.1
                  2.2
                +1 Backup
                  +1.+1 Are there backups? [Yes]  0
                Checklist!A8 added-row: Found a row that was added by hand, and read it as the section \
                '1.+1'
                Checklist!B9 added-row: Found a row that was added by hand, and read it as the control \
                '1.+1.+1'
                Checklist!B13 added-row: Found a row that was added by hand, and read it as the section \
                '+1'
                Checklist!B14 added-row: Found a row that was added by hand, and read it as the control \
                '+1.+1'""", workbook);
    }

    @Test
    void rowsThatWereDeleted() {
        EditedWorkbook workbook = written();
        workbook.delete(workbook.row("Are logs kept?")).delete(workbook.row("Is MFA used?"));
        assertOutline("""
                1 Policies
                  1.1
                  1a Review
                    1a.1
                2 Access
                  2.1
                Details outdated-detail: Found details of sections or controls whose ids are not in the \
                sheet any more, such as '1.2', and left them out""", workbook);
    }

    @Test
    void rowsOfSectionsThatWereDeleted() {
        EditedWorkbook workbook = written();
        workbook.delete(workbook.row("Policies")).delete(workbook.row("Access"));
        assertOutline("""
                1 1
                  1.1
                  1.2
                  1a Review
                    1a.1
                2 2
                  2.1
                  2.2
                Checklist!I3 missing-section: Missing the row of the section '1', to which this row \
                belongs, and read it as a section without a title
                Checklist!I7 missing-section: Missing the row of the section '2', to which this row \
                belongs, and read it as a section without a title""", workbook);
    }

    @Test
    void aRowWhoseCellsWereCleared() {
        EditedWorkbook workbook = written();
        workbook.rows()
                .get(workbook.row("Are logs kept?"))
                .headMap(workbook.column("ID"), false)
                .clear();
        assertOutline("""
                1 Policies
                  1.1
                  1a Review
                    1a.1
                2 Access
                  2.1
                  2.2
                Checklist!F5 row-without-requirement: Found a row with nothing but hidden cells, which \
                was not read
                Details outdated-detail: Found details of sections or controls whose ids are not in the \
                sheet any more, such as '1.2', and left them out""", workbook);
    }

    @Test
    void aTextThatWasEdited() {
        EditedWorkbook workbook = written();
        workbook.set(workbook.row("Are logs kept?"), workbook.column("Requirement"), "Are logs kept for a year?")
                .set(workbook.row("Access"), workbook.column("Requirement"), "Access control");
        assertOutline("""
                1 Policies
                  1.1
                  1.2 Are logs kept for a year? [No] About 1.2 2
                  1a Review
                    1a.1
                2 Access control
                  2.1
                  2.2
                """, workbook);
    }

    /** Pastes the visible cells of a row over those of another. */
    private static void paste(EditedWorkbook workbook, int from, int to) {
        int hidden = workbook.column("ID");
        var cells = new TreeMap<>(workbook.rows().get(from).headMap(hidden, false));
        workbook.rows().get(to).headMap(hidden, false).clear();
        workbook.rows().get(to).putAll(cells);
    }

    @Test
    void aRowThatWasPastedOverAnother() {
        EditedWorkbook workbook = written();
        paste(workbook, workbook.row("Is MFA used?"), workbook.row("Are logs kept?"));
        assertOutline("""
                1 Policies
                  1.1
                  1.+1 Is MFA used? [Yes] About 2.2 2
                  1a Review
                    1a.1
                2 Access
                  2.1
                  2.2
                Checklist!A5 misplaced-id: Found a row with the hidden id '1.2', which may be that of \
                another row, and read it as the control '1.+1'
                Details outdated-detail: Found details of sections or controls whose ids are not in the \
                sheet any more, such as '1.2', and left them out""", workbook);
    }

    @Test
    void aRowThatWasCutAndPastedOverAnEmptyOne() {
        EditedWorkbook workbook = written();
        int from = workbook.row("Is MFA used?");
        workbook.insert(from + 1, Map.of());
        paste(workbook, from, from + 1);
        paste(workbook, from + 2 < workbook.rows().size() ? from + 2 : 0, from);
        workbook.rows().get(from).headMap(workbook.column("ID"), false).clear();
        assertOutline("""
                1 Policies
                  1.1
                  1.2
                  1a Review
                    1a.1
                2 Access
                  2.1
                  2.2
                Checklist!11:11 misplaced-id: Found hidden cells beside other rows, as after sorting \
                without them, 1 in all, and read each row with its own""", workbook);
    }

    @Test
    void aSectionThatWasCopied() {
        EditedWorkbook workbook = written();
        int access = workbook.row("Access");
        for (int i = 0; i < 3; i++) {
            workbook.copy(access + i, workbook.rows().size());
        }
        workbook.set(access + 3, workbook.column("Requirement"), "Access of vendors");
        assertOutline("""
                1 Policies
                  1.1
                  1.2
                  1a Review
                    1a.1
                2 Access
                  2.1
                  2.2
                2#2 Access of vendors
                  2.1#2 Are accounts removed? [No] About 2.1 2
                  2.2#2 Is MFA used? [Yes] About 2.2 2
                Checklist!F11 duplicate-id: Found the id '2' again, and read it as '2#2'
                Checklist!F12 duplicate-id: Found the id '2.1' again, and read it as '2.1#2'
                Checklist!F13 duplicate-id: Found the id '2.2' again, and read it as '2.2#2'""", workbook);
    }

    @Test
    void aCopyAboveWhoseTextWasEdited() {
        EditedWorkbook workbook = written();
        int row = workbook.row("Are logs kept?");
        workbook.copy(row, row).set(row, workbook.column("Requirement"), "Are logs read?");
        assertOutline("""
                1 Policies
                  1.1
                  1.2#2 Are logs read? [No] About 1.2 2
                  1.2
                  1a Review
                    1a.1
                2 Access
                  2.1
                  2.2
                Checklist!F5 duplicate-id: Found the id '1.2' again, and read it as '1.2#2'""", workbook);
    }

    @Test
    void headersThatWereRenamed() {
        EditedWorkbook workbook = written();
        int header = workbook.header();
        workbook.set(header, workbook.column("Status"), "状況")
                .set(header, workbook.column("Remarks"), "メモ")
                .set(header, workbook.column("No."), "#");
        assertOutline("""
                1 Policies
                  1.1
                  1.2
                  1a Review
                    1a.1
                2 Access
                  2.1
                  2.2
                Checklist!A:A missing-column: Missing column 'No.', and read the column at its place
                Checklist!C:C missing-column: Missing column 'Status', and read the column at its place
                Checklist!D:D missing-column: Missing column 'Remarks', and read the column at its place""", workbook);
    }

    @Test
    void columnsThatWereInsertedAndDeleted() {
        EditedWorkbook workbook = written();
        Map<Integer, Integer> to = new HashMap<>();
        int remarks = workbook.column("Remarks");
        for (int i = 0; i <= workbook.rows().get(workbook.header()).lastKey(); i++) {
            if (i != remarks) {
                to.put(i, i < 2 || i > remarks ? i : i + 1);
            }
        }
        workbook.columns(to).set(workbook.header(), 2, "Owner").set(first(workbook) + 1, 2, "IT");
        assertOutline("""
                1 Policies
                  1.1 Is there a policy? [Yes]  2
                  1.2 Are logs kept? [No]  2
                  1a Review
                    1a.1 Is it reviewed? [Yes]  2
                2 Access
                  2.1 Are accounts removed? [No]  2
                  2.2 Is MFA used? [Yes]  2
                Checklist missing-column: Missing column 'Remarks', which the mapping names
                Checklist!C2:C4 unmapped-column: Found 'IT' in column C, which is not in the mapping and \
                was not read""", workbook);
    }

    @Test
    void aSheetThatWasRenamed() {
        assertOutline("""
                1 Policies
                  1.1
                  1.2
                  1a Review
                    1a.1
                2 Access
                  2.1
                  2.2
                Answers 2026 missing-sheet: Missing sheet 'Checklist', and read 'Answers 2026', which has \
                its hidden columns""", written().replace(NAMES, "name=\"Checklist\"", "name=\"Answers 2026\""));
    }

    @Test
    void detailsThatWereDeleted() {
        assertOutline("""
                1 Policies
                  1.1 Is there a policy? [Yes] About 1.1 2
                  1.2 Are logs kept? [No] About 1.2 2
                  1a Review
                    1a.1 Is it reviewed? [Yes] About 1a.1 2
                2 Access
                  2.1 Are accounts removed? [No] About 2.1 2
                  2.2 Is MFA used? [Yes] About 2.2 2
                Checklist bad-detail: Missing the sheet of details, and read the cells as they are""", written().deleteDetails());
    }

    @Test
    void hiddenColumnsThatWereDeleted() {
        EditedWorkbook workbook = written();
        Map<Integer, Integer> to = new HashMap<>();
        for (int i = 0; i < workbook.column("ID"); i++) {
            to.put(i, i);
        }
        assertOutline("""
                1 Policies
                  1.1 Is there a policy? [Yes] About 1.1 2
                  1.2 Are logs kept? [No] About 1.2 2
                  1.1#2 Review []  0
                  1.1#3 Is it reviewed? [Yes] About 1a.1 2
                2 Access
                  2.1 Are accounts removed? [No] About 2.1 2
                  2.2 Is MFA used? [Yes] About 2.2 2
                Details missing-column: Found no sheet with the hidden columns of the mapping, and \
                detected the layout
                Checklist!A6 duplicate-id: Found the id '1.1' again, and read it as '1.1#2'
                Checklist!A7 duplicate-id: Found the id '1.1' again, and read it as '1.1#3'
                Details outdated-detail: Found details of sections or controls whose ids are not in the \
                sheet any more, such as '1.1', and left them out""", workbook.columns(to));
    }

    @Test
    void rowsWithTheSameTextThatMayHaveBeenSwapped() {
        Checklist checklist = CHECKLIST
                .update("1.1", control -> control.withRequirement("Is it documented?"))
                .update("2.1", control -> control.withRequirement("Is it documented?"));
        EditedWorkbook workbook = new EditedWorkbook(SheetWriter.create().writeBytes(checklist));
        assertOutline("""
                2 Access
                  2.2
                  2.+1 Is it documented? [No] About 2.1 2
                1 Policies
                  1.2
                  1.+1 Is it documented? [Yes] About 1.1 2
                  1a Review
                    1a.1
                Checklist!3:10 misplaced-id: Found hidden cells beside other rows, as after sorting \
                without them, 6 in all, and read each row with its own
                Checklist!A4 misplaced-id: Found a row with the hidden id '1.1', which may be that of \
                another row, and read it as the control '2.+1'
                Checklist!A9 misplaced-id: Found a row with the hidden id '2.1', which may be that of \
                another row, and read it as the control '1.+1'
                Checklist!3:8 moved-rows: Found rows that do not stand below their sections, as after \
                sorting, 4 in all, and read each in the section that its hidden cell names
                Details outdated-detail: Found details of sections or controls whose ids are not in the \
                sheet any more, such as '1.1', and left them out""", reversedWithoutHidden(workbook));
    }

    @Test
    void sectionsThatAreInThemselves() {
        EditedWorkbook workbook = written();
        int parent = workbook.column("Parent ID");
        workbook.set(workbook.row("Policies"), parent, "1a").set(workbook.row("Access"), parent, "2");
        assertOutline("""
                1a Review
                  1a.1
                  1 Policies
                    1.1
                    1.2
                2 Access
                  2.1
                  2.2
                Checklist!3:8 moved-rows: Found rows that do not stand below their sections, as after \
                sorting, 2 in all, and read each in the section that its hidden cell names""", workbook);
    }

    @Test
    void formsThatStayedWhereTheyWere() {
        AnswerForm form = AnswerForm.oneOf("AES-128", "AES-256");
        Checklist checklist =
                CHECKLIST.update("1.2", control -> control.withForm(form).withStatus(Status.unanswered()));
        EditedWorkbook workbook = new EditedWorkbook(SheetWriter.create().writeBytes(checklist));
        workbook.move(workbook.row("Are logs kept?"), workbook.row("Is there a policy?"));
        SheetImport read = SheetReader.create().read(workbook.bytes());
        assertEquals(List.of(), problems(read));
        assertEquals(checklist.control("1.1"), read.checklist().control("1.1"));
        assertEquals(checklist.control("1.2"), read.checklist().control("1.2"));
    }

    @Test
    void aFormWhoseChoicesWereEdited() {
        AnswerForm form = AnswerForm.oneOf("AES-128", "AES-256");
        Checklist checklist =
                CHECKLIST.update("1.2", control -> control.withForm(form).withStatus(Status.unanswered()));
        EditedWorkbook workbook = new EditedWorkbook(SheetWriter.create().writeBytes(checklist));
        SheetImport read = SheetReader.create()
                .read(workbook.replace(SHEET, "AES-128,AES-256", "AES-128,ChaCha20")
                        .bytes());
        assertEquals(
                AnswerForm.oneOf("AES-128", "ChaCha20"),
                read.checklist().control("1.2").orElseThrow().form().orElseThrow());
    }

    @Test
    void aSectionThatWasDeletedWhileOneInItIsAbove() {
        Section deep = CHECKLIST.sections().get(0).sections().get(0);
        Checklist checklist = CHECKLIST.withSections(section("0", "All")
                .withSections(section("1", "Policies", of("1.1"), of("1.2"))
                        .withSections(deep.withSections(section("2", "Access", of("2.1"), of("2.2"))))));
        EditedWorkbook workbook = new EditedWorkbook(SheetWriter.create().writeBytes(checklist));
        workbook.delete(workbook.row("Policies")).delete(workbook.row("Is there a policy?"));
        workbook.move(workbook.row("Are logs kept?"), workbook.rows().size() - 1);
        assertOutline("""
                0 All
                  1 1
                    1.2
                    1a Review
                      1a.1
                      2 Access
                        2.1
                        2.2
                Checklist!I4 missing-section: Missing the row of the section '1', to which this row \
                belongs, and read it as a section without a title
                Details outdated-detail: Found details of sections or controls whose ids are not in the \
                sheet any more, such as '1.1', and left them out""", workbook);
    }
}
