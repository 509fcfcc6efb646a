// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.analysis.carry.CarryForward;
import dev.checklist.analysis.compare.ChecklistComparison;
import dev.checklist.analysis.coverage.CoverageReport;
import dev.checklist.analysis.diff.ChecklistDiff;
import dev.checklist.analysis.gap.Gap;
import dev.checklist.analysis.gap.Profile;
import dev.checklist.analysis.merge.ChecklistMerge;
import dev.checklist.analysis.score.Score;
import dev.checklist.analysis.score.ScoreRule;
import dev.checklist.analysis.validation.ChecklistValidator;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.problem.DuplicateIdException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Analyses editions of random checklists. The input is the seed of the random numbers. */
final class Editions {

    private Editions() {}

    private static Random random(byte[] input) {
        return new Random(ByteBuffer.wrap(input).getLong());
    }

    static void analyse(byte[] input) {
        Random random = random(input);
        Checklist before = ChecklistArbitraries.checklist(random);
        Checklist after = edition(before, random);
        ChecklistDiff diff = ChecklistDiff.between(before, after);
        assertEquals(after, diff.applyTo(before));
        assertEquals(before, diff.reversed().applyTo(after));
        diff.toString();
        CarryForward.between(before, after, CarryForward.Policy.values()[random.nextInt(3)])
                .markedForReview("review");
        ChecklistComparison.of(Map.of("a", before, "b", after)).toString();
        MessageRules.check(ChecklistValidator.create().validate(after));
        CoverageReport.of(before).plus(CoverageReport.of(after));
        Gap.of(Profile.of(before), after).toString();
        Score.of(after, ScoreRule.ofTerms());
    }

    static void merge(byte[] input) {
        Random random = random(input);
        Checklist base = ChecklistArbitraries.checklist(random);
        Checklist ours = edition(base, random);
        ChecklistMerge merge = ChecklistMerge.of(base, ours, edition(base, random));
        merge.toString();
        assertEquals(ours, ChecklistMerge.of(base, ours, base).merged());
    }

    /** Returns a checklist in which controls and sections are changed, removed, added, and moved to any place. */
    static Checklist edition(Checklist checklist, Random random) {
        List<Control> controls = new ArrayList<>(checklist.controls());
        Checklist other = ChecklistArbitraries.checklist(random);
        controls.addAll(other.controls());
        Collections.shuffle(controls, random);
        List<Control> left = new ArrayList<>(controls.subList(0, random.nextInt(controls.size() + 1)));
        left.replaceAll(control -> changed(control, random));
        List<Section> sections = new ArrayList<>();
        for (Section section : checklist.allSections()) {
            Section emptied = section.withControls(List.of()).withSections(List.of());
            List<Control> own = left.isEmpty() ? left : left.subList(0, random.nextInt(left.size() + 1));
            Section filled = emptied.withControls(List.copyOf(own));
            own.clear();
            boolean isInside = !sections.isEmpty() && random.nextInt(3) == 0;
            sections.add(
                    isInside ? filled.withSections(List.of(sections.remove(random.nextInt(sections.size())))) : filled);
            if (depth(sections) > Section.MAX_DEPTH / 2) {
                break;
            }
        }
        try {
            return checklist.withSections(List.of()).withSections(sections);
        } catch (DuplicateIdException e) {
            return other;
        }
    }

    private static int depth(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> 1 + depth(section.sections()))
                .max()
                .orElse(0);
    }

    private static Control changed(Control control, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> control.withRequirement(control.requirement() + " again");
            case 1 -> control.withId("x" + random.nextInt(1_000));
            case 2 ->
                ChecklistArbitraries.checklist(random).controls().stream()
                        .findFirst()
                        .map(other -> other.withId(control.id()))
                        .orElse(control);
            default -> control;
        };
    }

    static byte[] bytes(long seed) {
        return Arrays.copyOf(ByteBuffer.allocate(Long.BYTES).putLong(seed).array(), Long.BYTES);
    }
}
