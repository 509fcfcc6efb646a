// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.text.Letters;
import dev.checklist.model.text.Marks;
import java.util.regex.Pattern;

/** Folds the texts of marks for a comparison, and removes what does not belong to them. */
final class MarkTexts {

    private static final Pattern AROUND =
            Pattern.compile("^[\\s\"'“”‘’「『【\\[(（［〔<]+|[\\s\"'“”‘’」』】\\])）］〕>.。．,，、!！;；:：]+$");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{IsLatin})[-_]+ ?(?=\\p{IsLatin})");
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");

    private MarkTexts() {}

    /** Returns a text without quotes and brackets around it and without punctuation at its end. */
    static String bare(String text) {
        String bare = AROUND.matcher(text).replaceAll("");
        // A mark that consists of such signs is kept: "/" or "-" are none, but "(" alone says nothing.
        return bare.isEmpty() ? text.strip() : bare;
    }

    /** Returns the key by which a text is compared: without case, width, look-alikes and hyphens. */
    static String key(String text) {
        String folded = Marks.fold(Letters.compatible(bare(text)));
        return SLASH.matcher(HYPHEN.matcher(folded).replaceAll(" ")).replaceAll("/");
    }
}
