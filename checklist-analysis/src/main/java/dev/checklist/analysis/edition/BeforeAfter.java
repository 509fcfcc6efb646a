// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.model.Control;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.Objects;
import java.util.Optional;

/** Helpers for something that is in the last edition, in the next, or in both. */
public final class BeforeAfter {

    private BeforeAfter() {}

    public static void check(Optional<?> before, Optional<?> after) {
        if (Objects.requireNonNull(before, "before").isEmpty()
                && Objects.requireNonNull(after, "after").isEmpty()) {
            throw new InvalidComponentException(
                    "before", "before and after are both empty, expected at least one of them");
        }
    }

    /** Returns one id, or both if they differ, such as {@code 4.2 -> 4.3}. */
    public static String ids(Optional<String> before, Optional<String> after) {
        return before.equals(after) || before.isEmpty() || after.isEmpty()
                ? after.or(() -> before).orElseThrow()
                : before.get() + " -> " + after.get();
    }

    /** Whether the requirement or the guidance has a different text. */
    public static boolean isReworded(Control before, Control after) {
        return !before.requirement().equals(after.requirement())
                || !before.guidance().equals(after.guidance());
    }
}
