// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import java.util.Optional;

/**
 * A choice that is written to files as a fixed token in kebab-case, such as {@code partially-implemented}.
 *
 * @since 0.1.0
 */
public sealed interface Token permits Verdict, Responsibility, Evidence.Kind, Reference.Relation {

    /**
     * {@return the token in JSON and CSV; lower-case ASCII letters and hyphens; never changes}
     */
    String token();

    /**
     * Finds the choice that a token stands for. Case matters.
     *
     * @param <E>   the type of the choice
     * @param type  the type of the choice
     * @param token the token as read from a file
     * @return the choice, or empty if {@code type} has none of that token
     * @throws NullPointerException if an argument is {@code null}
     */
    static <E extends Enum<E> & Token> Optional<E> find(Class<E> type, String token) {
        Checks.present("token", token);
        for (E choice : type.getEnumConstants()) {
            if (choice.token().equals(token)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
