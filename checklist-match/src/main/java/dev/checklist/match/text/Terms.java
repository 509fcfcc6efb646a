// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

/** What a text is about, and the script it is written in. */
public record Terms(Script script, Bag words, Bag pairs, Bag concepts) {

    /** Returns the terms of this text followed by another. */
    public Terms plus(Terms other) {
        return new Terms(script, words.plus(other.words), pairs.plus(other.pairs), concepts.max(other.concepts));
    }

    public Bag of(Kind kind) {
        return switch (kind) {
            case WORDS -> words;
            case PAIRS -> pairs;
            case CONCEPTS -> concepts;
        };
    }
}
