// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.token.Token;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reference to another framework: one that a checklist is based on, or one that a control corresponds to.
 *
 * <p>JSON form: {@code {"framework": "ISO/IEC 27001:2022", "locator": "A.5.1", "relation": "subset"}}.
 *
 * @param framework the name of the framework, with its edition; not blank
 * @param locator   the place in the framework, such as a clause or control id
 * @param uri       the address where it can be read; kept as given; not empty
 * @param relation  how the control relates to that place
 * @since 0.1.0
 */
@Value.Builder
public record Reference(String framework, Optional<String> locator, Optional<URI> uri, Optional<Relation> relation)
        implements WithReference {

    /**
     * How a control relates to the place in the other framework, in the terms of set theory (NIST IR 8477).
     *
     * @since 0.1.0
     */
    public enum Relation implements Token {
        /** The control requires the same as that place. Token {@code equal}. */
        EQUAL("equal"),
        /** The control requires a part of what that place requires. Token {@code subset}. */
        SUBSET("subset"),
        /** The control requires all that that place requires, and more. Token {@code superset}. */
        SUPERSET("superset"),
        /** The control and that place have something in common. Token {@code intersects}. */
        INTERSECTS("intersects");

        private final String token;

        Relation(String token) {
            this.token = token;
        }

        @Override
        public String token() {
            return token;
        }
    }

    /**
     * Checks the components.
     *
     * @param framework {@link #framework()}
     * @param locator   {@link #locator()}
     * @param uri       {@link #uri()}
     * @param relation  {@link #relation()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if {@code framework} is blank, {@code uri} is empty, or a text contains an
     *                                   unpaired surrogate
     */
    public Reference {
        Checks.nonBlank("framework", framework);
        locator = Checks.optionalText("locator", locator);
        uri = Checks.uri("uri", uri);
        Checks.present("relation", relation);
    }

    /**
     * {@return a builder with nothing set; {@code framework} is required}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with all components of this reference}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Reference}. Not thread-safe. */
    public static final class Builder extends ReferenceBuilder {
        Builder() {}
    }
}
