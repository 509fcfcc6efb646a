// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds inputs on which a pattern takes more time than their length says, by the number of characters that it reads. */
final class PatternCost {

    private static final int SMALL = 150;
    private static final int GROWTH = 4;
    private static final int MOST_GROWTH = 8;
    /** Inputs of which each character is read fewer times are not tried with a larger size. */
    private static final int FEW_READS = 15;

    /** The length at which a pattern that calls itself for each character runs out of stack. */
    private static final int DEEP = 10_000;

    private static final int FEW = 25;

    private enum Use {
        MATCHES(Matcher::matches),
        LOOKING_AT(Matcher::lookingAt),
        FIND_ALL(matcher -> {
            while (matcher.find()) {
                matcher.start();
            }
        });

        private final Consumer<Matcher> use;

        Use(Consumer<Matcher> use) {
            this.use = use;
        }
    }

    private final Pattern pattern;

    private PatternCost(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Returns what is wrong with a pattern; empty if all inputs cost what their length says. */
    static Optional<String> worst(Pattern pattern) {
        PatternCost cost = new PatternCost(pattern);
        List<IntFunction<String>> inputs = new PatternInputs(pattern).inputs();
        for (Use use : Use.values()) {
            for (IntFunction<String> input : inputs) {
                if (cost.isTooHigh(use, input)) {
                    return Optional.of("%s %s %s".formatted(use, escaped(input.apply(4)), pattern));
                }
            }
            for (IntFunction<String> input : inputs.subList(0, Math.min(FEW, inputs.size()))) {
                if (cost.overflows(use, input.apply(DEEP))) {
                    return Optional.of("%s %s %s runs out of stack".formatted(use, escaped(input.apply(4)), pattern));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isTooHigh(Use use, IntFunction<String> input) {
        String small = input.apply(SMALL);
        long reads = reads(use, small);
        if (reads <= (long) FEW_READS * small.length()) {
            return false;
        }
        return reads(use, input.apply(SMALL * GROWTH)) > reads * MOST_GROWTH;
    }

    private long reads(Use use, String text) {
        CountedText counted = new CountedText(text);
        try {
            use.use.accept(pattern.matcher(counted));
        } catch (CountedText.TooManyReads e) {
            return Long.MAX_VALUE / MOST_GROWTH;
        }
        return counted.reads();
    }

    private boolean overflows(Use use, String text) {
        try {
            use.use.accept(pattern.matcher(text));
            return false;
        } catch (StackOverflowError e) {
            return true;
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < ' ' ? "\\u%04X".formatted(c) : (char) c + ""));
        return escaped.toString();
    }
}
