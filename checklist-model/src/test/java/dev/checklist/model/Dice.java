// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Random choices. Plain code, because the combinators of jqwik take a hundred times longer for such deep values. */
final class Dice {

    private static final int FEW = 3;

    private final Random random;

    Dice(Random random) {
        this.random = random;
    }

    int below(int end) {
        return random.nextInt(end);
    }

    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    long number() {
        return random.nextLong();
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <E extends Enum<E>> E of(Class<E> type) {
        return of(List.of(type.getEnumConstants()));
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    /** Returns up to three values, and no values as often as some. */
    <T> List<T> few(Supplier<T> value) {
        return random.nextBoolean() ? List.of() : several(between(1, FEW), value);
    }

    <T> List<T> several(int count, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(value.get());
        }
        return values;
    }
}
