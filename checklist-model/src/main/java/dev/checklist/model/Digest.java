// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The digest of a document, by which it can be checked later that the document has not changed.
 *
 * <p>JSON form: {@code {"algorithm": "SHA-256", "value": "9f86d0…"}}.
 *
 * @param algorithm {@code SHA-256}, {@code SHA-384} or {@code SHA-512}
 * @param value     the digest in lower-case hexadecimal digits; 64, 96 or 128 of them
 * @since 0.1.0
 */
public record Digest(String algorithm, String value) {

    private static final Map<String, Integer> DIGITS = Map.of("SHA-256", 64, "SHA-384", 96, "SHA-512", 128);
    private static final Pattern HEX = Pattern.compile("[0-9a-f]*");

    /**
     * Checks the components.
     *
     * @param algorithm {@link #algorithm()}
     * @param value     {@link #value()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if {@code algorithm} is not one of the three algorithms, or {@code value} does
     *                                   not have the length of that algorithm or is not lower-case hexadecimal
     */
    public Digest {
        Checks.present("algorithm", algorithm);
        Checks.present("value", value);
        Integer digits = DIGITS.get(algorithm);
        if (digits == null) {
            throw new InvalidComponentException(
                    "algorithm",
                    "algorithm is %s, expected one of SHA-256, SHA-384, SHA-512".formatted(quote(algorithm)));
        }
        if (value.length() != digits || !HEX.matcher(value).matches()) {
            throw new InvalidComponentException(
                    "value", "value is %s, expected %s lower-case hexadecimal digits".formatted(quote(value), digits));
        }
    }
}
