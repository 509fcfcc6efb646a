// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabularies;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.List;
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
            String unnumbered = withoutNumber(mark);
            return unnumbered.equals(mark) ? Optional.empty() : vocabulary.verdictOf(unnumbered);
        });
    }

    /** Returns a mark without the number of the choice in front of it. */
    static String withoutNumber(String mark) {
        return NUMBER.matcher(mark).replaceFirst("");
    }

    /** Returns the verdict of a choice: by the vocabulary, or else by all others that know it, if they agree. */
    public static Optional<Verdict> verdictOfChoice(Vocabulary vocabulary, String mark) {
        return verdictOf(vocabulary, mark).or(() -> {
            List<Verdict> verdicts = Vocabularies.all().stream()
                    .flatMap(other -> verdictOf(other, mark).stream())
                    .distinct()
                    .toList();
            return verdicts.size() == 1 ? Optional.of(verdicts.get(0)) : Optional.empty();
        });
    }

    public static boolean isKnown(Vocabulary vocabulary, String mark) {
        return verdictOf(vocabulary, mark).isPresent();
    }
}
