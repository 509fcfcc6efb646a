// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import java.util.ArrayList;
import java.util.List;

/** Splits folded texts into pairs of neighbouring Chinese or Japanese characters, and into all other words. */
final class Pairs {

    private Pairs() {}

    static List<String> of(String folded) {
        List<String> pairs = new ArrayList<>();
        int start = 0;
        int before = -1;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean isCjk = Script.isCjk(c);
            if (isCjk || !Character.isLetterOrDigit(c)) {
                addWord(folded, start, i, pairs);
                start = next;
            }
            if (isCjk && before >= 0) {
                pairs.add(folded.substring(before, next));
            }
            before = isCjk ? i : -1;
            i = next;
        }
        addWord(folded, start, folded.length(), pairs);
        return pairs;
    }

    private static void addWord(String folded, int start, int end, List<String> pairs) {
        if (start < end) {
            pairs.add(folded.substring(start, end));
        }
    }
}
