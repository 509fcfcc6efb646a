// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.rowkey.TextPrint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Does to written workbooks at random what people do to them. */
class SurvivalProperties {

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    private static EditedWorkbook written(Checklist checklist) {
        EditedWorkbook workbook = new EditedWorkbook(SheetWriter.create().writeBytes(checklist));
        workbook.unmerge();
        return workbook;
    }

    private static void shuffleRows(EditedWorkbook workbook, Random random) {
        Collections.shuffle(
                workbook.rows().subList(workbook.header() + 1, workbook.rows().size()), random);
    }

    /** Puts the columns into another order, with a new blank one between them. */
    private static void moveColumns(EditedWorkbook workbook, Random random) {
        int columns = workbook.rows().get(workbook.header()).lastKey() + 1;
        List<Integer> to =
                new ArrayList<>(IntStream.range(0, columns + 1).boxed().toList());
        Collections.shuffle(to, random);
        Map<Integer, Integer> moves = new HashMap<>();
        IntStream.range(0, columns).forEach(column -> moves.put(column, to.get(column)));
        workbook.columns(moves);
    }

    /** Returns the control of each id without its place, and the section in which it is. */
    private static Map<Control, String> sections(Checklist checklist) {
        Map<Control, String> sections = new HashMap<>();
        for (Section section : checklist.allSections()) {
            section.controls().forEach(control -> sections.put(control, section.id()));
        }
        return sections;
    }

    private static Set<Section> alone(Checklist checklist) {
        Set<Section> alone = new HashSet<>();
        checklist
                .allSections()
                .forEach(section -> alone.add(section.withControls(List.of()).withSections(List.of())));
        return alone;
    }

    @Property(tries = 100)
    void everyRowIsTheSameInAnyOrder(@ForAll("checklists") Checklist checklist, @ForAll Random random) {
        EditedWorkbook workbook = written(checklist);
        shuffleRows(workbook, random);
        SheetImport read = SheetReader.create().read(workbook.bytes());
        assertEquals(sections(checklist), sections(read.checklist()));
        assertEquals(alone(checklist), alone(read.checklist()));
        assertEquals(parents(checklist), parents(read.checklist()));
    }

    /** Lists whose items are in several columns are in the order of the columns. */
    private static Map<Control, String> inNoOrder(Checklist checklist) {
        Map<Control, String> sections = new HashMap<>();
        sections(checklist)
                .forEach((control, section) -> sections.put(
                        control.withAssessments(sorted(control.assessments()))
                                .withReferences(sorted(control.references()))
                                .withEvidence(sorted(control.evidence())),
                        section));
        return sections;
    }

    private static <T> List<T> sorted(List<T> items) {
        return items.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    private static Map<Control, String> withoutLists(Checklist checklist) {
        Map<Control, String> sections = new HashMap<>();
        sections(checklist)
                .forEach((control, section) -> sections.put(
                        control.withAssessments(List.of())
                                .withReferences(List.of())
                                .withEvidence(List.of()),
                        section));
        return sections;
    }

    @Property(tries = 100)
    void everyRowIsTheSameInAnyOrderOfColumns(@ForAll("checklists") Checklist checklist, @ForAll Random random) {
        EditedWorkbook workbook = written(checklist);
        shuffleRows(workbook, random);
        moveColumns(workbook, random);
        SheetImport read = SheetReader.create().read(workbook.bytes());
        assertEquals(withoutLists(checklist), withoutLists(read.checklist()));
        boolean isReported =
                read.problems().stream().anyMatch(problem -> problem.code().equals("outdated-detail"));
        assertTrue(isReported || inNoOrder(checklist).equals(inNoOrder(read.checklist())));
    }

    private static Map<String, String> parents(Checklist checklist) {
        Map<String, String> parents = new HashMap<>();
        for (Section section : checklist.allSections()) {
            section.sections().forEach(below -> parents.put(below.id(), section.id()));
        }
        return parents;
    }

    @Property(tries = 100)
    void whatIsDeletedIsAllThatIsLost(@ForAll("checklists") Checklist checklist, @ForAll Random random) {
        EditedWorkbook workbook = written(checklist);
        int first = workbook.header() + 1;
        int assessable = workbook.column("Assessable");
        List<Integer> controls = IntStream.range(first, workbook.rows().size())
                .filter(row -> workbook.text(row, assessable).equals("x"))
                .boxed()
                .toList();
        if (!controls.isEmpty()) {
            workbook.delete(controls.get(random.nextInt(controls.size())));
        }
        shuffleRows(workbook, random);
        Map<Control, String> read =
                sections(SheetReader.create().read(workbook.bytes()).checklist());
        Map<Control, String> all = sections(checklist);
        assertEquals(Math.max(0, all.size() - 1), read.size());
        assertTrue(all.entrySet().containsAll(read.entrySet()), () -> read + "\n" + all);
    }

    /** After sorting the visible cells only, each row whose text no other row has is the same. */
    @Property(tries = 100)
    void noRowTakesTheHiddenCellsOfAnother(@ForAll("checklists") Checklist checklist, @ForAll Random random) {
        EditedWorkbook workbook = written(checklist);
        int first = workbook.header() + 1;
        int hidden = workbook.column("ID");
        List<NavigableMap<Integer, EditedWorkbook.Cell>> visible = new ArrayList<>();
        List<NavigableMap<Integer, EditedWorkbook.Cell>> rows =
                workbook.rows().subList(first, workbook.rows().size());
        rows.forEach(row -> visible.add(new TreeMap<>(row.headMap(hidden, false))));
        Collections.shuffle(visible, random);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).headMap(hidden, false).clear();
            rows.get(i).putAll(visible.get(i));
        }
        Checklist read = SheetReader.create().read(workbook.bytes()).checklist();
        Map<Control, String> after = sections(read);
        Set<String> once = textsThatOccurOnce(checklist);
        sections(checklist).forEach((control, section) -> {
            if (once.contains(TextPrint.of(control.requirement()))) {
                assertEquals(section, after.get(control), () -> control + "\n" + read);
            }
        });
    }

    private static Set<String> textsThatOccurOnce(Checklist checklist) {
        Map<String, Long> counts = Stream.concat(
                        checklist.controls().stream().map(Control::requirement),
                        checklist.allSections().stream().map(Section::title))
                .collect(Collectors.groupingBy(TextPrint::of, Collectors.counting()));
        // A row without a text that can be seen has no requirement.
        counts.remove(TextPrint.of(""));
        counts.values().removeIf(count -> count > 1);
        return counts.keySet();
    }
}
