// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Creates random checklists, sections and controls. Use a new instance for each value: it never repeats an id. */
final class RandomChecklists {

    private static final int BUSHY_DEPTH = 4;

    final RandomTexts texts;
    final RandomParts parts;
    private final Dice dice;
    private final Set<String> ids = new HashSet<>();

    RandomChecklists(Random random) {
        dice = new Dice(random);
        texts = new RandomTexts(dice);
        parts = new RandomParts(dice, texts);
    }

    Checklist checklist() {
        return new Checklist(
                texts.id(),
                texts.nonBlank(),
                dice.maybe(texts::language),
                dice.maybe(texts::text),
                dice.maybe(parts::date),
                dice.maybe(parts::subject),
                dice.few(parts::reference),
                dice.few(texts::nonBlank),
                dice.few(parts::evidence),
                dice.few(parts::term),
                dice.oneIn(10) ? List.of() : dice.several(dice.between(1, 3), this::section),
                parts.properties());
    }

    /** Returns a section with many branches and few levels, or with few branches and up to the maximum depth. */
    Section section() {
        if (dice.oneIn(12)) {
            return deep(dice.oneIn(2) ? Section.MAX_DEPTH : dice.between(1, Section.MAX_DEPTH));
        }
        return bushy(BUSHY_DEPTH);
    }

    private Section bushy(int depth) {
        return section(depth == 1 ? List.of() : dice.few(() -> bushy(depth - 1)));
    }

    private Section deep(int depth) {
        if (depth == 1) {
            return section(List.of());
        }
        return section(dice.oneIn(4) ? List.of(section(List.of()), deep(depth - 1)) : List.of(deep(depth - 1)));
    }

    private Section section(List<Section> sections) {
        return new Section(
                id(),
                dice.maybe(texts::text),
                texts.nonBlank(),
                dice.maybe(texts::text),
                dice.few(this::control),
                sections,
                parts.properties());
    }

    Control control() {
        return new Control(
                id(),
                dice.maybe(texts::text),
                texts.nonBlank(),
                dice.maybe(texts::text),
                dice.oneIn(3) ? Optional.of(parts.form()) : Optional.empty(),
                dice.oneIn(3) ? Optional.of(parts.decimal()) : Optional.empty(),
                parts.status(),
                dice.maybe(() -> dice.of(Responsibility.class)),
                dice.maybe(texts::text),
                dice.oneIn(3) ? Optional.of(parts.plan()) : Optional.empty(),
                dice.oneIn(3) ? dice.few(parts::assessment) : List.of(),
                dice.few(parts::evidence),
                dice.few(parts::reference),
                parts.properties());
    }

    private String id() {
        String id = texts.id();
        String unique = id;
        for (int i = 1; !ids.add(unique); i++) {
            unique = RandomTexts.fit(i + "~" + id);
        }
        return unique;
    }
}
