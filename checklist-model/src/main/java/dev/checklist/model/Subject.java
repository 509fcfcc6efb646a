// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a checklist is about: a service and its provider.
 *
 * <p>JSON form: {@code {"service": "Acme Drive", "provider": "Acme K.K."}}.
 *
 * @param service  the name of the service; not blank
 * @param provider the name of the provider, if known
 * @since 0.1.0
 */
@Value.Builder
public record Subject(String service, Optional<String> provider) implements WithSubject {

    /**
     * Checks the components.
     *
     * @param service  {@link #service()}
     * @param provider {@link #provider()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if {@code service} is blank, or a text contains an unpaired surrogate
     */
    public Subject {
        Checks.nonBlank("service", service);
        provider = Checks.optionalText("provider", provider);
    }

    /**
     * {@return a builder with nothing set; {@code service} is required}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with all components of this subject}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Subject}. Not thread-safe. */
    public static final class Builder extends SubjectBuilder {
        Builder() {}
    }
}
