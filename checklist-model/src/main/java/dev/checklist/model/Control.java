// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One requirement, the answer to it, and the proof for the answer.
 *
 * <p>JSON form: {@code {"id": "2.1.3", "label": "3", "requirement": "…", "status": {"verdict": "implemented",
 * "mark": "○"}, "remarks": "…", "evidence": []}}; absent and empty components are left out.
 *
 * @param id             identifier, unique in its checklist; not blank; at most 256 UTF-16 units
 * @param label          the number as printed in the sheet, such as {@code 3}
 * @param requirement    what is required; not blank; may have several lines
 * @param guidance       how to meet or assess the requirement
 * @param status         the answer
 * @param responsibility who has to meet the requirement
 * @param remarks        the text of the answer, in addition to the mark; may have several lines
 * @param evidence       proof, in the order given
 * @param references     the places in other frameworks that the requirement corresponds to, in the order given
 * @param properties     any other values, by name, in the order given; names are not blank
 * @since 0.1.0
 */
@Value.Builder
public record Control(
        String id,
        Optional<String> label,
        String requirement,
        Optional<String> guidance,
        Status status,
        Optional<Responsibility> responsibility,
        Optional<String> remarks,
        List<Evidence> evidence,
        List<Reference> references,
        Map<String, String> properties)
        implements WithControl {

    /**
     * Checks the components and copies the collections.
     *
     * @param id             {@link #id()}
     * @param label          {@link #label()}
     * @param requirement    {@link #requirement()}
     * @param guidance       {@link #guidance()}
     * @param status         {@link #status()}
     * @param responsibility {@link #responsibility()}
     * @param remarks        {@link #remarks()}
     * @param evidence       {@link #evidence()}
     * @param references     {@link #references()}
     * @param properties     {@link #properties()}
     * @throws NullPointerException      if a component, or an element of one, is {@code null}
     * @throws InvalidComponentException if {@code id} is blank or too long, {@code requirement} or the name of a
     *                                   property is blank, or a text contains an unpaired surrogate
     */
    public Control {
        Checks.id("id", id);
        label = Checks.optionalText("label", label);
        Checks.nonBlank("requirement", requirement);
        guidance = Checks.optionalText("guidance", guidance);
        Checks.present("status", status);
        Checks.present("responsibility", responsibility);
        remarks = Checks.optionalText("remarks", remarks);
        evidence = Checks.list("evidence", evidence);
        references = Checks.list("references", references);
        properties = Checks.properties(properties);
    }

    /**
     * Sets one property. A new property comes last; a property that exists keeps its place.
     *
     * @param name  the name of the property; not blank
     * @param value the value
     * @return a control with the property
     * @throws NullPointerException      if an argument is {@code null}
     * @throws InvalidComponentException if {@code name} is blank, or a text contains an unpaired surrogate
     */
    public Control withProperty(String name, String value) {
        return withProperties(PropertyEdits.with(properties, name, value));
    }

    /**
     * Removes one property.
     *
     * @param name the name of the property
     * @return a control without the property, or this control if it has no such property
     * @throws NullPointerException if {@code name} is {@code null}
     */
    public Control withoutProperty(String name) {
        return withProperties(PropertyEdits.without(properties, name));
    }

    /**
     * Returns a builder. {@code id} and {@code requirement} are required. The status is unanswered until it is set.
     *
     * @return a builder with the status {@link Status#unanswered()} and nothing else set
     */
    public static Builder builder() {
        return new Builder().status(Status.unanswered());
    }

    /**
     * {@return a builder with all components of this control}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Control}. Not thread-safe. */
    public static final class Builder extends ControlBuilder {
        Builder() {}
    }
}
