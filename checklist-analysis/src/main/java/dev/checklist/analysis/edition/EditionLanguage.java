// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.text.Languages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language of an edition: the one that the checklist names, or else Japanese or Chinese if most of its texts show it.
 */
final class EditionLanguage {

    /** An edition is Japanese if more than one in this many of these texts has kana; a short question may have none. */
    private static final int KANA = 10;

    private static final int SAMPLE = 100;

    private final Checklist checklist;
    private @Nullable String tag;

    EditionLanguage(Checklist checklist) {
        this.checklist = checklist;
    }

    /** Whether both languages are known, and not the same. */
    boolean differsFrom(EditionLanguage other) {
        return !tag().isEmpty() && !other.tag().isEmpty() && !tag().equals(other.tag());
    }

    /** Found on demand, because most controls have the same text in both editions. */
    private String tag() {
        if (tag == null) {
            tag = checklist
                    .language()
                    .map(named -> Locale.forLanguageTag(named).getLanguage())
                    .orElseGet(() -> shownBy(Sample.of(checklist.controls(), SAMPLE)));
        }
        return tag;
    }

    private static String shownBy(List<Control> controls) {
        int japanese = 0;
        int chinese = 0;
        for (Control control : controls) {
            String language = Languages.detect(control.requirement()).getLanguage();
            japanese += language.equals("ja") ? 1 : 0;
            chinese += language.equals("zh") ? 1 : 0;
        }
        if (2 * (japanese + chinese) <= controls.size()) {
            return "";
        }
        return KANA * japanese > japanese + chinese ? "ja" : "zh";
    }
}
