// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.text.Letters;
import dev.checklist.model.text.Marks;
import dev.checklist.model.text.Texts;
import java.util.regex.Pattern;

/** Folds the texts of marks for a comparison, and removes what does not belong to them. */
final class MarkTexts {

    private static final String SPACE = " \t\n\u000B\f\r";
    private static final String BEFORE = SPACE + "\"'“”‘’「『【[(（［〔<";
    private static final String BEHIND = SPACE + "\"'“”‘’」』】])）］〕>.。．,，、!！;；:：";
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{IsLatin})[-_]+ ?(?=\\p{IsLatin})");
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");

    private MarkTexts() {}

    /** Returns a text without quotes and brackets around it and without punctuation at its end. */
    static String bare(String text) {
        int start = 0;
        while (start < text.length() && BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String bare = Texts.stripEnd(text.substring(start), BEHIND);
        // A mark that consists of such signs is kept: "/" or "-" are none, but "(" alone says nothing.
        return bare.isEmpty() ? text.strip() : bare;
    }

    /** Returns the key by which a text is compared: without case, width, look-alikes and hyphens. */
    static String key(String text) {
        String folded = Marks.fold(Letters.compatible(bare(text)));
        return SLASH.matcher(HYPHEN.matcher(folded).replaceAll(" ")).replaceAll("/");
    }
}
