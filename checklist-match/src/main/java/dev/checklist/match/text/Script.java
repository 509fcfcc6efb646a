// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Tells in which language a text is written. */
public enum Script {
    JAPANESE,
    CHINESE,
    LATIN;

    /** A text is Chinese or Japanese if more than one in this many letters is; the rest may be names and numbers. */
    private static final int SHARE = 5;

    static boolean isCjk(int c) {
        return Character.isIdeographic(c) || isKana(c) || c == 'ー';
    }

    private static boolean isKana(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** A text without kana is Chinese, unless the language of its checklist is known to be Japanese. */
    static Script of(String text, Optional<String> language) {
        long cjk = text.codePoints().filter(Script::isCjk).count();
        if (SHARE * cjk <= text.length()) {
            return LATIN;
        }
        return text.codePoints().anyMatch(Script::isKana)
                        || language.filter(tag -> tag.startsWith("ja")).isPresent()
                ? JAPANESE
                : CHINESE;
    }
}
