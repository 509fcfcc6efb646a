// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.token;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An enum constant that is written to files as a fixed token in kebab-case, such as {@code partially-implemented}.
 * Enums of other modules that implement this interface are also written and read in JSON as their tokens.
 *
 * @since 0.1.0
 */
public interface Token {

    /**
     * {@return the name of the constant}
     */
    String name();

    /**
     * {@return the token in JSON and CSV, which is the name in lower case with hyphens; consists of ASCII letters and
     * hyphens; never changes}
     */
    default String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds the constant with a given token. Tokens are case-sensitive.
     *
     * @param <E>   the type of the constant
     * @param type  the type of the constant
     * @param token the token as read from a file
     * @return the constant, or empty if {@code type} has no constant with that token
     * @throws NullPointerException if an argument is {@code null}
     */
    static <E extends Enum<E> & Token> Optional<E> find(Class<E> type, String token) {
        Objects.requireNonNull(token, "token");
        for (E choice : type.getEnumConstants()) {
            if (choice.token().equals(token)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
