// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks marks up as sheets write them: choices are often numbered, {@code ①はい}, {@code 2. No}. */
public final class MarkLookup {

    private static final Pattern NUMBER = Pattern.compile("^\\s*([①-⑳]|[0-9０-９]{1,2}\\s*[.．:：)）、])\\s*(?=\\S)");

    private MarkLookup() {}

    public static Optional<Verdict> verdictOf(Vocabulary vocabulary, String mark) {
        return vocabulary.verdictOf(mark).or(() -> {
            String bare = NUMBER.matcher(mark).replaceFirst("");
            return bare.equals(mark) ? Optional.empty() : vocabulary.verdictOf(bare);
        });
    }

    public static boolean isKnown(Vocabulary vocabulary, String mark) {
        return verdictOf(vocabulary, mark).isPresent();
    }
}
