// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.samples.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Creates two editions of a long checklist from the controls of the sample, each with some words of its own. In the
 * next edition, a tenth of the controls have other ids, a twentieth have other answers, a fiftieth have other words, a
 * hundredth were removed, and as many were added.
 */
final class Editions {

    private static final int CONTROLS_PER_SECTION = 100;
    private static final int WORDS = 4_000;

    private final Random random = new Random(1);
    private final List<Control> sample = Samples.cybozuComChina().controls();

    private Editions() {}

    static Checklist last(int size) {
        Editions editions = new Editions();
        List<Control> controls = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            controls.add(editions.control(i).withId("c" + i));
        }
        return checklist(controls);
    }

    static Checklist next(Checklist last) {
        Editions editions = new Editions();
        List<Control> controls = new ArrayList<>();
        for (Control control : last.controls()) {
            switch (editions.random.nextInt(100)) {
                case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 -> controls.add(control.withId("n" + control.id()));
                case 10, 11, 12, 13, 14 -> controls.add(control.withStatus(new Status(Verdict.PLANNED, "△")));
                case 15, 16 -> controls.add(control.withRequirement(control.requirement() + editions.words(2)));
                case 17 -> {}
                case 18 -> {
                    controls.add(control);
                    controls.add(editions.control(controls.size()).withId("new" + controls.size()));
                }
                default -> controls.add(control);
            }
        }
        return checklist(controls);
    }

    private Control control(int index) {
        Control control = sample.get(index % sample.size());
        return control.withRequirement(control.requirement() + words(8));
    }

    private String words(int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            int word = random.nextInt(WORDS) + WORDS;
            words.append(' ').append(Integer.toString(word * word, Character.MAX_RADIX));
        }
        return words.toString();
    }

    private static Checklist checklist(List<Control> controls) {
        List<Section> sections = new ArrayList<>();
        for (int from = 0; from < controls.size(); from += CONTROLS_PER_SECTION) {
            int number = sections.size();
            sections.add(Section.builder()
                    .id("s" + number)
                    .title("Section " + number)
                    .controls(controls.subList(from, Math.min(controls.size(), from + CONTROLS_PER_SECTION)))
                    .build());
        }
        return Samples.cybozuComChina().withSections(sections);
    }
}
