// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

/** The kinds of terms by which texts are compared. */
public enum Kind {
    /** Words without endings. */
    WORDS,
    /** Pairs of neighbouring Chinese or Japanese characters, and all other words as they are. */
    PAIRS,
    /** Concepts of the glossary. */
    CONCEPTS
}
