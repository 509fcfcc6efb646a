// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import java.util.regex.Pattern;

/**
 * Finds texts that end in the middle of a sentence, by their last word. In case of doubt, a text counts as complete.
 */
final class Truncation {

    /** Particles after which a Japanese sentence continues, but not もの and ように, with which complete texts end. */
    private static final Pattern JAPANESE = Pattern.compile("(?:が|を|は|(?<!も)の|(?<!よう)に|及び|または|および)$");

    private static final Pattern CHINESE = Pattern.compile("(?:以及|并且|或者)$");

    /** Only a few words, because most others can also end a complete sentence: {@code users must log in}. */
    private static final Pattern ENGLISH = Pattern.compile("(?:^|\\s)(?:and|or|the|of|an|with|which)$");

    private static final Pattern MARK = Pattern.compile("[、，,(（「『]$");

    private Truncation() {}

    static boolean isLikely(String text) {
        String end = text.strip();
        return JAPANESE.matcher(end).find()
                || CHINESE.matcher(end).find()
                || ENGLISH.matcher(end).find()
                || MARK.matcher(end).find();
    }
}
