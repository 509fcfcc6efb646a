// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tests that copies by builders and withers are the same as the original value. */
class CopyProperties {

    @Property
    void toBuilderKeepsChecklists(@ForAll("checklists") Checklist checklist) {
        assertSameValue(checklist, checklist.toBuilder().build());
    }

    @Property
    void toBuilderKeepsSections(@ForAll("sections") Section section) {
        assertSameValue(section, section.toBuilder().build());
    }

    @Property
    void toBuilderKeepsControls(@ForAll("controls") Control control) {
        assertSameValue(control, control.toBuilder().build());
    }

    @Property
    void toBuilderKeepsEvidence(@ForAll("evidence") Evidence evidence) {
        assertSameValue(evidence, evidence.toBuilder().build());
    }

    @Property
    void toBuilderKeepsReferences(@ForAll("references") Reference reference) {
        assertSameValue(reference, reference.toBuilder().build());
    }

    @Property
    void withersOfChecklistsCanBeTakenBack(
            @ForAll("checklists") Checklist checklist, @ForAll("checklists") Checklist other) {
        Checklist changed = checklist
                .withTitle(other.title())
                .withLanguage(other.language())
                .withEvidence(other.evidence())
                .withSections(other.sections())
                .withProperties(other.properties());
        assertSameValue(other.sections(), changed.sections());
        assertSameValue(
                checklist,
                changed.withTitle(checklist.title())
                        .withLanguage(checklist.language())
                        .withEvidence(checklist.evidence())
                        .withSections(checklist.sections())
                        .withProperties(checklist.properties()));
    }

    @Property
    void withersOfControlsGiveWhatTheyTook(@ForAll("controls") Control control, @ForAll("controls") Control other) {
        assertSameValue(
                other,
                control.withId(other.id())
                        .withLabel(other.label())
                        .withRequirement(other.requirement())
                        .withGuidance(other.guidance())
                        .withForm(other.form())
                        .withWeight(other.weight())
                        .withStatus(other.status())
                        .withResponsibility(other.responsibility())
                        .withRemarks(other.remarks())
                        .withPlan(other.plan())
                        .withAssessments(other.assessments())
                        .withEvidence(other.evidence())
                        .withReferences(other.references())
                        .withProperties(other.properties()));
    }

    @Property
    void withRemarksGivesTheRemarks(@ForAll("controls") Control control, @ForAll("texts") String remarks) {
        Optional<String> expected = Optional.of(remarks).filter(text -> !text.isEmpty());
        assertEquals(expected, control.withRemarks(remarks).remarks());
        assertEquals(expected, control.toBuilder().remarks(remarks).build().remarks());
    }

    @Property
    void anotherIdMakesAnotherControl(@ForAll("controls") Control control, @ForAll("ids") String id) {
        if (!id.equals(control.id())) {
            assertNotEquals(control, control.withId(id));
            assertSameValue(control, control.withId(id).withId(control.id()));
        }
    }

    @Property
    void propertiesKeepTheirOrder(@ForAll("properties") Map<String, String> properties) {
        Section section = Section.builder()
                .id("s")
                .title("t")
                .putAllProperties(properties)
                .build();
        assertEquals(
                List.copyOf(properties.entrySet()),
                List.copyOf(section.properties().entrySet()));
    }

    // Compared as text too, because equality ignores the order of maps and the case of the host of a URI.
    private static void assertSameValue(Object expected, Object actual) {
        assertEquals(expected, actual);
        assertEquals(expected.hashCode(), actual.hashCode());
        assertEquals(expected.toString(), actual.toString());
    }

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Provide
    Arbitrary<Section> sections() {
        return ChecklistArbitraries.sections();
    }

    @Provide
    Arbitrary<Control> controls() {
        return ChecklistArbitraries.controls();
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return ChecklistArbitraries.evidence();
    }

    @Provide
    Arbitrary<Reference> references() {
        return ChecklistArbitraries.references();
    }

    @Provide
    Arbitrary<Map<String, String>> properties() {
        return ChecklistArbitraries.properties();
    }

    @Provide
    Arbitrary<String> ids() {
        return ChecklistArbitraries.ids();
    }

    @Provide
    Arbitrary<String> texts() {
        return ChecklistArbitraries.texts();
    }
}
