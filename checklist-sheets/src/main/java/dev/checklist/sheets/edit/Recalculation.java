// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import dev.checklist.sheets.edit.XmlTags.Tag;
import java.util.List;
import java.util.Set;

/** Sets in the main part of a workbook that all formulas are calculated when it is opened. */
final class Recalculation {

    /** The elements in front of the one with the settings, see ECMA-376 part 1, 18.2.27. */
    private static final Set<String> BEFORE = Set.of(
            "AlternateContent",
            "absPath",
            "revisionPtr",
            "fileVersion",
            "fileSharing",
            "workbookPr",
            "workbookProtection",
            "bookViews",
            "sheets",
            "functionGroups",
            "externalReferences",
            "definedNames");

    private static final String ON = " fullCalcOnLoad=\"1\"";

    private Recalculation() {}

    static String set(String workbook) {
        XmlTags tags = new XmlTags(workbook);
        Tag tag = tags.next(tags.next(0).end());
        while (!tag.closes() && BEFORE.contains(tag.localName())) {
            tag = tags.next(tags.endOf(tag).end());
        }
        String before = workbook.substring(0, tag.start());
        if (!tag.starts("calcPr")) {
            return before + "<" + tag.prefix() + "calcPr" + ON + "/>" + workbook.substring(tag.start());
        }
        return before + "<" + tag.name() + tags.attributesWithout(tag, List.of("fullCalcOnLoad")) + ON
                + (tag.isEmpty() ? "/>" : ">") + workbook.substring(tag.end());
    }
}
