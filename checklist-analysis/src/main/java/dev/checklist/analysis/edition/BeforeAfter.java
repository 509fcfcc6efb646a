// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.model.Control;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.Objects;
import java.util.Optional;

/** Something as it is in the last edition and in the next, one of which may not have it. */
public final class BeforeAfter {

    private BeforeAfter() {}

    public static void check(Optional<?> before, Optional<?> after) {
        if (Objects.requireNonNull(before, "before").isEmpty()
                && Objects.requireNonNull(after, "after").isEmpty()) {
            throw new InvalidComponentException("before", "there is neither before nor after, expected one of them");
        }
    }

    /** One id, or both if they differ, such as {@code 4.2 -> 4.3}. */
    public static String ids(Optional<String> before, Optional<String> after) {
        return before.equals(after) || before.isEmpty() || after.isEmpty()
                ? after.or(() -> before).orElseThrow()
                : before.get() + " -> " + after.get();
    }

    /** Whether what is asked has another text. */
    public static boolean isReworded(Control before, Control after) {
        return !before.requirement().equals(after.requirement())
                || !before.guidance().equals(after.guidance());
    }
}
