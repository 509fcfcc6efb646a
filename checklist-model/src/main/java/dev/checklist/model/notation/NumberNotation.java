// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.notation;

import dev.checklist.model.text.Letters;
import java.util.regex.Pattern;

/** Recognises numbers as people write them. */
public final class NumberNotation {

    /** The longest text that is tried. No number that people write is longer. */
    private static final int LONGEST = 60;

    /** With a sign of bookkeeping (▲), digits in groups of three or four, a decimal part, and 万 or %. */
    private static final Pattern NUMBER = Pattern.compile("[+\\-−▲△]? ?"
            + "(?:[0-9]+|[0-9]{1,3}(?<group>[,.'’ ])[0-9]{3}(?:\\k<group>[0-9]{3})*|[0-9]{1,4}(?:,[0-9]{4})+)?"
            + "(?<decimals>[.,][0-9]+)? ?[千万億兆亿]? ?[%‰]?");

    private NumberNotation() {}

    /**
     * {@return whether a text is a number and nothing else, with or without outer white space and a percent sign}
     *
     * @param text the text
     */
    public static boolean isNumber(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = Letters.compatible(text).strip();
        return folded.chars().anyMatch(c -> c >= '0' && c <= '9')
                && NUMBER.matcher(folded).matches();
    }
}
