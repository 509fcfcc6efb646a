// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tick boxes in the text of one cell: {@code ☑はい ☐いいえ}, {@code [x] Yes [ ] No}, {@code Yes ☒ No ☐}. */
public final class CellBoxes {

    private static final Pattern BOX =
            Pattern.compile("(?<ticked>[☑☒■✅✓✔]|[\\[(][xX✓✔レ○●][\\])])|[☐□⬜]|\\[ ?\\]|\\( ?\\)");

    private CellBoxes() {}

    /** Whether a text is one box, ticked or not. */
    public static boolean isBox(String text) {
        return BOX.matcher(text).matches();
    }

    /** Returns the labels of the boxes that are ticked; empty if the text consists of no boxes with labels. */
    static Optional<List<String>> ticked(String text) {
        List<Boolean> ticked = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        Matcher box = BOX.matcher(text);
        int end = 0;
        while (box.find()) {
            labels.add(text.substring(end, box.start()).strip());
            ticked.add(box.group("ticked") != null);
            end = box.end();
        }
        labels.add(text.substring(end).strip());
        boolean follow = labels.get(0).isEmpty();
        boolean precede = labels.get(labels.size() - 1).isEmpty();
        if (ticked.isEmpty() || follow == precede) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < ticked.size(); i++) {
            String label = labels.get(follow ? i + 1 : i);
            if (label.isEmpty()) {
                return Optional.empty();
            }
            if (ticked.get(i)) {
                found.add(label);
            }
        }
        return Optional.of(found);
    }
}
