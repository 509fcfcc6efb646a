// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.text.Resources;
import dev.checklist.sheets.grid.CellTexts;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the names of sheets that are no questionnaire: instructions, examples, old copies, histories. */
final class OtherSheets {

    private static final String RESOURCE = "other-sheets.txt";
    private static final Set<String> WORDS = read();
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OtherSheets() {}

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        for (String line : Resources.lines(OtherSheets.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            for (String word : line.split("\\|", -1)) {
                words.add(CellTexts.key(word));
            }
        }
        return words;
    }

    /** Whether a name has one of the listed words. Words of Latin letters have to stand alone. */
    static boolean isName(String sheet) {
        String key = CellTexts.key(sheet);
        return WORDS.contains(key)
                || BETWEEN.splitAsStream(sheet).map(CellTexts::key).anyMatch(WORDS::contains)
                || WORDS.stream().anyMatch(word -> word.charAt(0) >= 0x80 && word.length() > 1 && key.contains(word));
    }
}
