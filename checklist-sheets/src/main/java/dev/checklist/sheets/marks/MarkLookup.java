// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks up marks in a vocabulary as they are written in sheets. Choices are often numbered: {@code ①はい}, {@code 2. No}.
 */
public final class MarkLookup {

    private static final Pattern NUMBER = Pattern.compile("^\\s*([①-⑳]|[0-9０-９]{1,2}\\s*[.．:：)）、])\\s*(?=\\S)");

    private MarkLookup() {}

    /** Returns the verdict of a mark. A number in front of the mark is ignored if the mark is not known with it. */
    public static Optional<Verdict> verdictOf(Vocabulary vocabulary, String mark) {
        return vocabulary.verdictOf(mark).or(() -> {
            String unnumbered = NUMBER.matcher(mark).replaceFirst("");
            return unnumbered.equals(mark) ? Optional.empty() : vocabulary.verdictOf(unnumbered);
        });
    }

    public static boolean isKnown(Vocabulary vocabulary, String mark) {
        return verdictOf(vocabulary, mark).isPresent();
    }
}
