// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.coverage;

import static dev.checklist.analysis.Examples.checklist;
import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.analysis.Examples;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Control;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Section;
import dev.checklist.model.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Checklist ALL = checklist(
            control("1", Verdict.IMPLEMENTED, "○")
                    .withReferences(
                            new Reference("ISO", Optional.of("5.1"), Optional.empty(), Optional.empty()),
                            new Reference("ISO", Optional.of("5.2"), Optional.empty(), Optional.empty()))
                    .withResponsibility(Responsibility.PROVIDER),
            control("2", Verdict.ALTERNATIVE, ""),
            control("3", Verdict.NOT_IMPLEMENTED, "×"),
            control("4", Verdict.NOT_APPLICABLE, "－"),
            control("5", Verdict.SEE_REMARKS, "※"),
            control("6", Verdict.ANSWERED, "in progress"),
            control("7", Verdict.UNANSWERED, ""));

    @Test
    void countsVerdictsAndShares() {
        Coverage coverage = Coverage.of(ALL);
        assertEquals(7, coverage.total());
        assertEquals(Optional.of(new Share(6, 7)), coverage.answered());
        assertEquals(Optional.of(new Share(3, 6)), coverage.assessed());
        assertEquals(Optional.of(new Share(2, 3)), coverage.implemented());
        assertEquals(
                "7 controls: 1 implemented, 1 alternative, 1 not-implemented, 1 not-applicable, 1 see-remarks,"
                        + " 1 answered, 1 unanswered; answered 6 of 7 (85.7 %), assessed 3 of 6 (50.0 %),"
                        + " implemented 2 of 3 (66.7 %)",
                coverage.toString());
    }

    @Test
    void hasNoShareIfTheWholeIsEmpty() {
        Coverage coverage = Coverage.of(checklist(control("1", Verdict.NOT_APPLICABLE, "－")));
        assertEquals(Optional.empty(), coverage.implemented());
        assertEquals(
                Optional.empty(),
                Coverage.of(checklist(control("1", Verdict.UNANSWERED, ""))).assessed());
        assertEquals(Optional.empty(), Coverage.empty().answered());
        assertEquals("0 controls", Coverage.empty().toString());
    }

    @Test
    void countsParts() {
        CoverageReport report = CoverageReport.of(ALL);
        Coverage one = Coverage.of(List.of(control("1", Verdict.IMPLEMENTED, "○")));
        assertEquals(Map.of("s", Coverage.of(ALL)), report.bySection());
        assertEquals(Map.of("ISO", one), report.byFramework());
        assertEquals(Map.of(Responsibility.PROVIDER, one), report.byResponsibility());
        assertEquals(
                Coverage.of(ALL) + "\nsection s: " + Coverage.of(ALL) + "\nISO: " + one + "\nprovider: " + one + "\n",
                report.toString());
        assertEquals(report, CoverageReport.empty().plus(report));
        assertEquals(14, report.plus(report).bySection().get("s").total());
    }

    @Test
    void countsSectionsIncludingNestedOnes() {
        Section inner = Section.builder()
                .id("i")
                .title("I")
                .addControl(control("8", Verdict.IMPLEMENTED, "○"))
                .build();
        Checklist nested = ALL.withSections(ALL.sections().get(0).withSections(inner));
        Map<String, Coverage> bySection = CoverageReport.of(nested).bySection();
        assertEquals(8, bySection.get("s").total());
        assertEquals(1, bySection.get("i").total());
    }

    @Test
    void rejectsInvalidNumbers() {
        assertEquals(
                "count of implemented is 0, expected 1 or more",
                assertThrows(IllegalArgumentException.class, () -> new Coverage(Map.of(Verdict.IMPLEMENTED, 0L)))
                        .getMessage());
        assertEquals(
                "share is 2 of 1, expected a whole of 1 or more and a part from 0 to the whole",
                assertThrows(IllegalArgumentException.class, () -> new Share(2, 1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Share(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Share(-1, 1));
    }

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Property(tries = 200)
    void partsAddUp(@ForAll("checklists") Checklist checklist) {
        Coverage sum = checklist.sections().stream()
                .map((Section section) -> Coverage.of(section))
                .reduce(Coverage.empty(), Coverage::plus);
        assertEquals(Coverage.of(checklist), sum);
        for (Verdict verdict : Verdict.values()) {
            long count = checklist.controls().stream()
                    .map(Control::status)
                    .filter(status -> status.verdict() == verdict)
                    .count();
            assertEquals(count, sum.count(verdict));
        }
    }

    /** Spark sends results by Java serialization. */
    @Test
    void isSerializable() throws Exception {
        CoverageReport report = CoverageReport.of(Examples.checklist(
                Examples.control("1", Verdict.PLANNED, "△").withResponsibility(Responsibility.SHARED)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(report);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(report, in.readObject());
        }
    }
}
