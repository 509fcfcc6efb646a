// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.component;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.text.Texts;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks single components of records. Each method returns the value that the record stores, or throws a
 * {@link NullPointerException} or {@link InvalidComponentException} that names the component.
 */
public final class Checks {

    public static final int MAX_ID_LENGTH = 256;

    private static final int MAX_DIGITS = 34;

    private Checks() {}

    public static <T> T present(String component, T value) {
        return Objects.requireNonNull(value, component);
    }

    public static String id(String component, String value) {
        nonBlank(component, value);
        if (value.length() > MAX_ID_LENGTH) {
            throw new InvalidComponentException(
                    component,
                    "%s is %s UTF-16 units long, expected at most %s"
                            .formatted(component, value.length(), MAX_ID_LENGTH));
        }
        return value;
    }

    public static String nonBlank(String component, String value) {
        return nonBlank(component, component, value);
    }

    private static String nonBlank(String component, String subject, String value) {
        text(component, value);
        if (Texts.isBlank(value)) {
            throw new InvalidComponentException(
                    component, "%s is blank, expected text: found %s".formatted(subject, quote(value)));
        }
        return value;
    }

    public static String text(String component, String value) {
        present(component, value);
        // A simple loop for the common case of no surrogates. Creating a record spends most of its time here.
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                checkPairs(component, value, i);
                return value;
            }
        }
        return value;
    }

    private static void checkPairs(String component, String value, int start) {
        for (int i = start; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean leads = Character.isHighSurrogate(c);
            if (leads && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new InvalidComponentException(
                        component,
                        "%s holds the unpaired surrogate U+%04X at index %s, expected whole characters"
                                .formatted(component, (int) c, i));
            }
        }
    }

    /** Treats an empty text as absent. */
    public static Optional<String> optionalText(String component, Optional<String> value) {
        if (present(component, value).isEmpty()) {
            return value;
        }
        return text(component, value.get()).isEmpty() ? Optional.empty() : value;
    }

    public static Optional<String> language(String component, Optional<String> value) {
        Optional<String> tag = optionalText(component, value);
        try {
            tag.ifPresent(new Locale.Builder()::setLanguageTag);
        } catch (IllformedLocaleException e) {
            throw new InvalidComponentException(
                    component,
                    "%s is %s, expected a well-formed BCP 47 tag such as 'ja' or 'zh-Hans'"
                            .formatted(component, quote(tag.orElseThrow())));
        }
        return tag;
    }

    public static Optional<URI> uri(String component, Optional<URI> value) {
        present(component, value).ifPresent(uri -> nonBlank(component, uri.toString()));
        return value;
    }

    /** Removes trailing zeros after the decimal point, so that equal numbers are equal values. */
    public static Optional<BigDecimal> decimal(String component, Optional<BigDecimal> value) {
        if (present(component, value).isEmpty()) {
            return value;
        }
        BigDecimal number = value.get().stripTrailingZeros();
        if (number.signum() < 0) {
            throw new InvalidComponentException(component, "%s is negative, expected 0 or more".formatted(component));
        }
        // As long, because the scale of a very large or small number can be near the limits of int.
        long integerDigits = (long) number.precision() - number.scale();
        if (integerDigits > MAX_DIGITS || number.scale() > MAX_DIGITS || number.precision() > MAX_DIGITS) {
            throw new InvalidComponentException(
                    component,
                    "%s has too many digits, expected at most %s when written without an exponent"
                            .formatted(component, MAX_DIGITS));
        }
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    public static <T> List<T> list(String component, List<T> values) {
        if (present(component, values).isEmpty()) {
            return List.of();
        }
        for (T value : values) {
            present(component, value);
        }
        return List.copyOf(values);
    }

    public static List<String> nonBlankTexts(String component, List<String> values) {
        present(component, values);
        for (int i = 0; i < values.size(); i++) {
            nonBlank(component, component + "[" + i + "]", values.get(i));
        }
        return List.copyOf(values);
    }

    /** Copies the map and keeps its order, which {@link Map#copyOf} does not do. */
    public static Map<String, String> properties(Map<String, String> values) {
        if (present("properties", values).isEmpty()) {
            return Map.of();
        }
        Map<String, String> copy = new LinkedHashMap<>(values);
        copy.forEach((name, value) -> {
            nonBlank("properties", "a name in properties", name);
            text("properties", value);
        });
        return Collections.unmodifiableMap(copy);
    }
}
