// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChecklistEditsProperties {

    @Property
    void changingToTheSameChangesNothing(@ForAll("checklists") Checklist checklist) {
        assertSame(checklist, checklist.mapControls(control -> control));
        assertSame(checklist, checklist.mapSections(section -> section));
        assertSame(checklist, checklist.filter(control -> true));
    }

    @Property
    void changingAllAtOnceIsTheSameAsOneByOne(@ForAll("checklists") Checklist checklist) {
        Checklist oneByOne = checklist;
        for (Control control : checklist.controls()) {
            oneByOne = oneByOne.update(control.id(), each -> each.withRemarks("m"));
        }
        assertEquals(oneByOne, checklist.mapControls(control -> control.withRemarks("m")));
    }

    @Property
    void changesInDocumentOrder(@ForAll("checklists") Checklist checklist) {
        List<Control> seen = new ArrayList<>();
        checklist.mapControls(control -> {
            seen.add(control);
            return control;
        });
        assertEquals(checklist.controls(), seen);
    }

    @Property
    void movingThereAndBackChangesNothing(@ForAll("checklists") Checklist checklist) {
        for (Section section : checklist.allSections()) {
            for (int i = 0; i < section.controls().size(); i++) {
                String id = section.controls().get(i).id();
                for (Section other : checklist.allSections()) {
                    assertEquals(checklist, checklist.move(id, other.id(), 0).move(id, section.id(), i));
                }
            }
        }
        for (int i = 0; i < checklist.sections().size(); i++) {
            String id = checklist.sections().get(i).id();
            assertEquals(checklist, checklist.move(id, "", 0).move(id, "", i));
        }
    }

    @Property
    void removesWhatWasAdded(@ForAll("checklists") Checklist checklist) {
        String id = "an id that no generated text equals";
        Checklist more = checklist.add("", Samples.section(id));
        assertEquals(checklist, more.remove(id));
        for (Section section : checklist.allSections()) {
            assertEquals(
                    checklist, checklist.add(section.id(), Samples.control(id)).remove(id));
        }
    }

    @Property
    void removesOnlyWhatIsNamed(@ForAll("checklists") Checklist checklist) {
        for (Control control : checklist.controls()) {
            List<Control> rest = new ArrayList<>(checklist.controls());
            rest.remove(control);
            assertEquals(rest, checklist.remove(control.id()).controls());
        }
    }

    @Property
    void filterKeepsWhatMatches(@ForAll("checklists") Checklist checklist) {
        Predicate<Control> wanted = control -> control.id().hashCode() % 2 == 0;
        Checklist filtered = checklist.filter(wanted);
        assertEquals(checklist.controls().stream().filter(wanted).toList(), filtered.controls());
        for (Section section : filtered.allSections()) {
            if (section.allControls().isEmpty() && section.allSections().isEmpty()) {
                assertSame(checklist.section(section.id()).orElseThrow(), section);
            }
        }
    }

    @Property
    void walksInDocumentOrder(@ForAll("checklists") Checklist checklist) {
        List<Control> walked = new ArrayList<>();
        checklist.walk((path, control) -> {
            assertEquals(checklist.pathTo(control.id()), path);
            walked.add(control);
        });
        assertEquals(checklist.controls(), walked);
    }

    @Property
    void findsControlsById(@ForAll("checklists") Checklist checklist) {
        assertEquals(checklist.controls(), List.copyOf(checklist.controlsById().values()));
        checklist.controlsById().forEach((id, control) -> assertEquals(id, control.id()));
    }

    @Property
    void sectionsHaveTheirControls(@ForAll("checklists") Checklist checklist) {
        for (Section section : checklist.allSections()) {
            assertEquals(
                    checklist.controls().stream()
                            .filter(control -> checklist.pathTo(control.id()).contains(section))
                            .toList(),
                    section.allControls());
            assertEquals(
                    checklist.allSections().stream()
                            .filter(other -> !other.equals(section)
                                    && checklist.pathTo(other.id()).contains(section))
                            .toList(),
                    section.allSections());
        }
    }

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }
}
