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

    private record Box(int start, int end, boolean isTicked, String label) {}

    private final String text;
    private final List<Box> boxes;

    private CellBoxes(String text, List<Box> boxes) {
        this.text = text;
        this.boxes = boxes;
    }

    /** Whether a text is one box, ticked or not. */
    public static boolean isBox(String text) {
        return BOX.matcher(text).matches();
    }

    /** Returns the boxes of a text; empty if the text does not consist of boxes with labels. */
    public static Optional<CellBoxes> of(String text) {
        List<Box> found = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        Matcher box = BOX.matcher(text);
        int end = 0;
        while (box.find()) {
            labels.add(text.substring(end, box.start()).strip());
            found.add(new Box(box.start(), box.end(), box.group("ticked") != null, ""));
            end = box.end();
        }
        labels.add(text.substring(end).strip());
        boolean follow = labels.get(0).isEmpty();
        boolean precede = labels.get(labels.size() - 1).isEmpty();
        if (found.isEmpty() || follow == precede) {
            return Optional.empty();
        }
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String label = labels.get(follow ? i + 1 : i);
            if (label.isEmpty()) {
                return Optional.empty();
            }
            boxes.add(new Box(
                    found.get(i).start(), found.get(i).end(), found.get(i).isTicked(), label));
        }
        return Optional.of(new CellBoxes(text, boxes));
    }

    /** Returns the labels of all boxes. */
    public List<String> labels() {
        return boxes.stream().map(Box::label).toList();
    }

    /** Returns the labels of the boxes that are ticked. */
    List<String> ticked() {
        return boxes.stream().filter(Box::isTicked).map(Box::label).toList();
    }

    /** Returns the text with the box of one label ticked, and no other. */
    public String tick(String label) {
        StringBuilder changed = new StringBuilder();
        int end = 0;
        for (Box box : boxes) {
            changed.append(text.substring(end, box.start()));
            changed.append(
                    with(text.substring(box.start(), box.end()), box.label().equals(label)));
            end = box.end();
        }
        return changed.append(text.substring(end)).toString();
    }

    /** Returns a box of the same kind, ticked or not. */
    public static String with(String box, boolean isTicked) {
        return switch (box.charAt(0)) {
            case '[' -> isTicked ? "[x]" : "[ ]";
            case '(' -> isTicked ? "(x)" : "( )";
            case '□', '■' -> isTicked ? "■" : "□";
            default -> isTicked ? "☑" : "☐";
        };
    }
}
