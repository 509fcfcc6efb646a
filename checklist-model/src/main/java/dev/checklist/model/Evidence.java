// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.token.Token;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One piece of proof for an answer, or for a checklist as a whole.
 *
 * <p>JSON form: {@code {"kind": "link", "title": "Security policy", "uri": "https://acme.example/policy"}}.
 *
 * @param kind       the kind of proof
 * @param title      the name of the proof, one line of text for people; not blank
 * @param uri        the address of the proof; kept as given; not empty; never opened by this library
 * @param locator    the exact place, such as a clause, a page, or the number of a certificate
 * @param issuer     who issued the proof
 * @param collected  the day on which the proof was obtained
 * @param validFrom  the first day on which the proof is valid
 * @param validUntil the last day on which the proof is valid; not before {@code validFrom}
 * @param digest     the digest of the document
 * @param note       any other information for people
 * @param properties any other values, by name, in the order given; names are not blank
 * @since 0.1.0
 */
@Value.Builder
public record Evidence(
        Kind kind,
        String title,
        Optional<URI> uri,
        Optional<String> locator,
        Optional<String> issuer,
        Optional<LocalDate> collected,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<Digest> digest,
        Optional<String> note,
        Map<String, String> properties)
        implements WithEvidence {

    /**
     * The kind of a piece of evidence.
     *
     * @since 0.1.0
     */
    public enum Kind implements Token {
        /** A page that can be read at its address. Token {@code link}. */
        LINK("link"),
        /** A document that is handed over or kept. Token {@code document}. */
        DOCUMENT("document"),
        /** A certificate issued by another party. Token {@code certificate}. */
        CERTIFICATE("certificate"),
        /** A person or office to ask. Token {@code contact}. */
        CONTACT("contact"),
        /** A statement by the party that gives the answer. Token {@code statement}. */
        STATEMENT("statement");

        private final String token;

        Kind(String token) {
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
     * @param kind       {@link #kind()}
     * @param title      {@link #title()}
     * @param uri        {@link #uri()}
     * @param locator    {@link #locator()}
     * @param issuer     {@link #issuer()}
     * @param collected  {@link #collected()}
     * @param validFrom  {@link #validFrom()}
     * @param validUntil {@link #validUntil()}
     * @param digest     {@link #digest()}
     * @param note       {@link #note()}
     * @param properties {@link #properties()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if {@code title} or the name of a property is blank, {@code uri} is empty,
     *                                   {@code validFrom} is after {@code validUntil}, or a text contains an unpaired
     *                                   surrogate
     */
    public Evidence {
        Checks.present("kind", kind);
        Checks.nonBlank("title", title);
        uri = Checks.uri("uri", uri);
        locator = Checks.optionalText("locator", locator);
        issuer = Checks.optionalText("issuer", issuer);
        Checks.present("collected", collected);
        checkOrder(Checks.present("validFrom", validFrom), Checks.present("validUntil", validUntil));
        Checks.present("digest", digest);
        note = Checks.optionalText("note", note);
        properties = Checks.properties(properties);
    }

    private static void checkOrder(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
            throw new InvalidComponentException(
                    "validUntil",
                    "validUntil is %s, expected a day not before validFrom, %s".formatted(until.get(), from.get()));
        }
    }

    /**
     * Creates a piece of evidence of kind {@link Kind#LINK}.
     *
     * @param title the name of the proof; not blank
     * @param uri   the address of the proof; not empty
     * @return evidence with no other component set
     * @throws NullPointerException      if an argument is {@code null}
     * @throws InvalidComponentException if {@code title} is blank or {@code uri} is empty
     */
    public static Evidence link(String title, URI uri) {
        return builder().kind(Kind.LINK).title(title).uri(uri).build();
    }

    /**
     * Sets one property. A new property comes last; a property that exists keeps its place.
     *
     * @param name  the name of the property; not blank
     * @param value the value
     * @return evidence with the property
     * @throws NullPointerException      if an argument is {@code null}
     * @throws InvalidComponentException if {@code name} is blank, or a text contains an unpaired surrogate
     */
    public Evidence withProperty(String name, String value) {
        return withProperties(PropertyEdits.with(properties, name, value));
    }

    /**
     * Removes one property.
     *
     * @param name the name of the property
     * @return evidence without the property, or this evidence if it has no such property
     * @throws NullPointerException if {@code name} is {@code null}
     */
    public Evidence withoutProperty(String name) {
        return withProperties(PropertyEdits.without(properties, name));
    }

    /**
     * {@return a builder with nothing set; {@code kind} and {@code title} are required}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with all components of this evidence}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Evidence}. Not thread-safe. */
    public static final class Builder extends EvidenceBuilder {
        Builder() {}
    }
}
