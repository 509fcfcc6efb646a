// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import static dev.checklist.analysis.Examples.checklist;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.model.Checklist;
import dev.checklist.model.Evidence;
import dev.checklist.model.Reference;
import dev.checklist.model.Subject;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeaderChangeTest {

    private static final Checklist CHECKLIST = checklist();

    private static final Map<String, Checklist> CHANGED = Map.ofEntries(
            Map.entry("id", CHECKLIST.withId("d")),
            Map.entry("title", CHECKLIST.withTitle("u")),
            Map.entry("language", CHECKLIST.withLanguage("ja")),
            Map.entry("version", CHECKLIST.withVersion("2")),
            Map.entry("updated", CHECKLIST.withUpdated(LocalDate.of(2026, 11, 24))),
            Map.entry(
                    "subject",
                    CHECKLIST.withSubject(Subject.builder().service("s").build())),
            Map.entry(
                    "basis",
                    CHECKLIST.withBasis(
                            new Reference("ISO 27001", Optional.empty(), Optional.empty(), Optional.empty()))),
            Map.entry("notes", CHECKLIST.withNotes("n")),
            Map.entry("evidence", CHECKLIST.withEvidence(Evidence.link("e", URI.create("https://example.com")))),
            Map.entry("legend", CHECKLIST.withLegend(new Term("○", Verdict.IMPLEMENTED, ""))),
            Map.entry("properties", CHECKLIST.withProperties(Map.of("p", "q"))));

    @Test
    void namesWhatChanged() {
        assertEquals(
                CHANGED.keySet().stream().collect(Collectors.toMap(name -> name, name -> "checklist: " + name + "\n")),
                CHANGED.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                changed -> ChecklistDiff.between(CHECKLIST, changed.getValue())
                                        .toString())));
    }

    @Test
    void namesAllThatChanged() {
        Checklist after = CHECKLIST.withVersion("2").withTitle("u").withNotes("n");
        assertEquals(
                List.of("title", "version", "notes"),
                ChecklistDiff.between(CHECKLIST, after).header().orElseThrow().members());
    }

    @Test
    void canNotBeAppliedToAnotherHeader() {
        ChecklistDiff diff = ChecklistDiff.between(CHECKLIST, CHECKLIST.withVersion("2"));
        assertEquals(
                "header is not the same as in the edition that the diff was made from",
                assertThrows(IllegalArgumentException.class, () -> diff.applyTo(CHECKLIST.withTitle("u")))
                        .getMessage());
    }
}
