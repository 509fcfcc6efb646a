// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.fuzz;

import dev.checklist.model.problem.Problem;
import java.util.List;

/** What holds for all messages: one line of at most 500 characters that shows itself as it is. */
final class MessageRules {

    private MessageRules() {}

    static void check(List<Problem> problems) {
        problems.forEach(problem -> check(problem.message()));
    }

    static void check(String message) {
        if (message.length() > Problem.MAX_MESSAGE) {
            throw new AssertionError("message of %d characters: %.600s".formatted(message.length(), message));
        }
        message.codePoints().filter(MessageRules::isHidden).findFirst().ifPresent(c -> {
            throw new AssertionError("U+%04X in the message: %s".formatted(c, message));
        });
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
