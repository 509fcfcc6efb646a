// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.text.Resources;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.grid.CellTexts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the names of sheets that are no questionnaire: instructions, examples, old copies, histories. */
final class OtherSheets {

    private static final String RESOURCE = "other-sheets.txt";
    private static final Map<String, Set<String>> WORDS = read();
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OtherSheets() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : Resources.lines(OtherSheets.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            int colon = line.indexOf(':');
            Set<String> ofKind = words.computeIfAbsent(line.substring(0, colon), kind -> new HashSet<>());
            for (String word : Texts.split(line.substring(colon + 1), '|')) {
                ofKind.add(CellTexts.key(word));
            }
        }
        return words;
    }

    /** Whether a name is a listed one, has a listed word that stands alone, or contains a listed part. */
    static boolean isName(String sheet) {
        String key = CellTexts.key(sheet);
        return of("name").contains(key)
                || BETWEEN.splitAsStream(sheet).map(CellTexts::key).anyMatch(of("word")::contains)
                || of("part").stream().anyMatch(key::contains);
    }

    private static Set<String> of(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }
}
