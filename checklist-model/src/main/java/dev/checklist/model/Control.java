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
     * {@return a builder with nothing set; {@code id}, {@code requirement} and {@code status} are required}
     */
    public static Builder builder() {
        return new Builder();
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
