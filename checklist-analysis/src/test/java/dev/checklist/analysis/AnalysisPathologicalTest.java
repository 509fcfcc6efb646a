// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import static dev.checklist.model.Cost.assertProportional;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.analysis.carry.CarryForward;
import dev.checklist.analysis.compare.ChecklistComparison;
import dev.checklist.analysis.diff.ChangeKind;
import dev.checklist.analysis.diff.ChecklistDiff;
import dev.checklist.analysis.diff.OrderChange;
import dev.checklist.analysis.diff.SectionChange;
import dev.checklist.analysis.merge.ChecklistMerge;
import dev.checklist.analysis.score.Score;
import dev.checklist.analysis.score.ScoreRule;
import dev.checklist.analysis.validation.ChecklistValidator;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Analyses checklists that were made to take for ever, or all memory. */
class AnalysisPathologicalTest {

    private static Control control(String id, String requirement) {
        return Control.builder()
                .id(id)
                .requirement(requirement)
                .status(new Status(Verdict.IMPLEMENTED, "○"))
                .build();
    }

    private static Checklist checklist(int size, IntFunction<Control> control) {
        return Examples.checklist(IntStream.range(0, size).mapToObj(control).toArray(Control[]::new));
    }

    private static Checklist sheet(List<Section> sections) {
        return Checklist.builder().id("c").title("t").sections(sections).build();
    }

    private static Section section(String id, Section... below) {
        return Section.builder().id(id).title(id).addSections(below).build();
    }

    private static String letters(long seed, int length) {
        return new Random(seed)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static final int MANY = 2_000;

    /** A text that shares each of its pieces with three others, with other ones each time. */
    private static String sharing(int index, int pieces, int edition) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < pieces; k++) {
            int group = Math.floorMod(index * (2 * k + 1), MANY) / 4;
            text.append(letters((long) k * MANY + group, 6))
                    .append((char) ('一' + (index * 31 + edition * 17 + k) % 9000));
        }
        return text.toString();
    }

    private static Checklist sharing(int pieces, int edition) {
        return checklist(MANY, i -> control(edition + "-" + i, sharing(i, pieces, edition)));
    }

    @Test
    void editionsThatShareRarePieces() {
        assertProportional(
                10,
                pieces -> List.of(sharing(pieces, 0), sharing(pieces, 1)),
                pair -> ChecklistDiff.between(pair.get(0), pair.get(1)));
    }

    @Test
    void longTexts() {
        assertProportional(
                2_000,
                length -> List.of(
                        checklist(100, i -> control("a" + i, letters(i, length))),
                        checklist(100, i -> control("b" + i, letters(-i - 1, length)))),
                pair -> ChecklistDiff.between(pair.get(0), pair.get(1)));
    }

    @Test
    void longTitleAboveManyLabels() {
        assertProportional(
                2_000,
                size -> {
                    Checklist labelled = sheet(List.of(Section.builder()
                            .id("s")
                            .title("T".repeat(50 * size))
                            .addControls(IntStream.range(0, size)
                                    .mapToObj(i -> control("c" + i, "Text " + i).withLabel("l" + i))
                                    .toArray(Control[]::new))
                            .build()));
                    return List.of(
                            labelled,
                            labelled.mapControls(old -> control(old.id() + "x", letters(old.hashCode(), 20))
                                    .withLabel(old.label())));
                },
                pair -> ChecklistDiff.between(pair.get(0), pair.get(1)));
    }

    @Test
    void unrelatedAnswersOfManyVendors() {
        assertProportional(
                8,
                pieces -> {
                    Map<String, Checklist> vendors = new LinkedHashMap<>();
                    IntStream.range(0, 5).forEach(vendor -> vendors.put("v" + vendor, sharing(pieces, vendor)));
                    return vendors;
                },
                vendors -> ChecklistComparison.of(vendors).toString());
    }

    @Test
    void questionsOfTheirOwnForManyVendors() {
        assertProportional(
                250,
                count -> {
                    Map<String, Checklist> vendors = new LinkedHashMap<>();
                    IntStream.range(0, count)
                            .forEach(vendor -> vendors.put(
                                    "v" + vendor,
                                    checklist(8, i -> control("c" + vendor + "." + i, letters(31 * vendor + i, 40)))));
                    return vendors;
                },
                vendors -> ChecklistComparison.of(vendors).toString());
    }

    @Test
    void mergeOfManyControls() {
        assertProportional(
                5_000,
                size -> checklist(size, i -> control("c" + i, "Text")),
                base -> assertFalse(ChecklistMerge.of(
                                base,
                                base.update("c1", control -> control.withRemarks("ours")),
                                base.update("c2", control -> control.withRemarks("theirs")))
                        .hasConflicts()));
    }

    /** Texts with the same hash code. */
    private static List<String> colliding(int size) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 16; bit++) {
                text.append((i >> bit) % 2 == 0 ? "Aa" : "BB");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void mergeOfListsWhoseElementsShareHashCodes() {
        assertProportional(
                3_000,
                size -> colliding(size).stream()
                        .map(title -> Evidence.link(title, URI.create("https://example.com/")))
                        .toList(),
                evidence -> {
                    Checklist base = checklist(1, i -> control("c", "Text"));
                    int half = evidence.size() / 2;
                    Checklist ours = base.update("c", control -> control.withEvidence(evidence.subList(0, half)));
                    Checklist theirs = base.update("c", control -> control.withEvidence(evidence));
                    assertEquals(
                            evidence,
                            ChecklistMerge.of(base, ours, theirs)
                                    .merged()
                                    .control("c")
                                    .orElseThrow()
                                    .evidence());
                });
    }

    @Test
    void sectionsThatBothMoveIntoEachOther() {
        int size = 20_000;
        IntFunction<Checklist> moved = odd -> sheet(IntStream.range(0, size)
                .filter(i -> i % 2 != odd)
                .mapToObj(i -> i + 1 < size && (i > 0 || odd == 1)
                        ? section("s" + i, section("s" + (i + 1)))
                        : section("s" + i))
                .toList());
        Checklist flat =
                sheet(IntStream.range(0, size).mapToObj(i -> section("s" + i)).toList());
        Checklist ours = moved.apply(1);
        Checklist theirs = moved.apply(0);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> ChecklistMerge.of(flat, ours, theirs));
        assertTrue(e.getMessage().contains("expected at most 16"), e.getMessage());
    }

    private static ChecklistDiff added(List<SectionOutline> sections) {
        return new ChecklistDiff(
                Optional.empty(),
                sections.stream()
                        .map(outline -> new SectionChange(
                                Optional.empty(), Optional.of(outline), Set.of(ChangeKind.ADDED), MatchReason.NOTHING))
                        .toList(),
                List.of(),
                Optional.of(new OrderChange(List.of(), List.of("s0"))));
    }

    private static SectionOutline outline(String id, List<String> below) {
        return new SectionOutline(section(id), Optional.empty(), List.of(), below);
    }

    private static String refusal(ChecklistDiff diff) {
        return assertThrows(IllegalArgumentException.class, () -> diff.applyTo(sheet(List.of())))
                .getMessage();
    }

    @Test
    void diffWhoseSectionsContainEachOther() {
        assertEquals(
                "section 's0' has two places, expected one",
                refusal(added(List.of(outline("s0", List.of("s1")), outline("s1", List.of("s0"))))));
        List<SectionOutline> doubled = IntStream.range(0, 15)
                .mapToObj(i -> outline("s" + i, List.of("s" + (i + 1), "s" + (i + 1))))
                .toList();
        assertEquals(
                "section 's15' is missing, expected the edition that the diff was made from", refusal(added(doubled)));
        List<SectionOutline> chain = IntStream.range(0, 100_000)
                .mapToObj(i -> outline("s" + i, List.of("s" + (i + 1))))
                .toList();
        assertEquals("section 's16' is in 16 others, expected at most 16 levels in total", refusal(added(chain)));
    }

    /** Marks that the legend explains, and one that it explains twice, at the end. */
    private static Checklist withLegend(int size) {
        List<Term> legend = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            legend.add(new Term("m" + i, Verdict.IMPLEMENTED, "Meaning"));
        }
        legend.add(new Term("m0", Verdict.NOT_IMPLEMENTED, "Meaning"));
        return checklist(
                        size,
                        i -> control("c" + i, "Text " + i)
                                .withStatus(new Status(Verdict.IMPLEMENTED, (i % 2 == 0 ? "m" : "x") + (size - 1 - i))))
                .withLegend(legend);
    }

    @Test
    void longLegend() {
        assertProportional(4_000, AnalysisPathologicalTest::withLegend, checklist -> {
            assertEquals(
                    checklist.controls().size() / 2,
                    ChecklistValidator.create().validate(checklist).stream()
                            .filter(problem -> problem.code().equals("unknown-mark"))
                            .count());
            Score.of(checklist, ScoreRule.ofTerms());
            CarryForward.between(
                    checklist,
                    checklist.mapControls(control -> control.withStatus(Status.unanswered())),
                    CarryForward.Policy.ALWAYS);
        });
    }
}
