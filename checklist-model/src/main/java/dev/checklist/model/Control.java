// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import java.math.BigDecimal;
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
 * @param form           how the question is to be answered; absent for a mark of the legend
 * @param weight         how much the requirement counts in a score, compared with others; 0 or more; at most 34
 *                       digits, counted without an exponent; without trailing zeros; absent is the same as 1 in a score
 * @param status         the answer
 * @param responsibility who has to meet the requirement
 * @param remarks        the text of the answer, in addition to the mark; may have several lines
 * @param plan           what is still to be done
 * @param assessments    what others say, or was said before, of the same requirement, in the order given
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
        Optional<AnswerForm> form,
        Optional<BigDecimal> weight,
        Status status,
        Optional<Responsibility> responsibility,
        Optional<String> remarks,
        Optional<Plan> plan,
        List<Assessment> assessments,
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
     * @param form           {@link #form()}
     * @param weight         {@link #weight()}
     * @param status         {@link #status()}
     * @param responsibility {@link #responsibility()}
     * @param remarks        {@link #remarks()}
     * @param plan           {@link #plan()}
     * @param assessments    {@link #assessments()}
     * @param evidence       {@link #evidence()}
     * @param references     {@link #references()}
     * @param properties     {@link #properties()}
     * @throws NullPointerException      if a component, or an element of one, is {@code null}
     * @throws InvalidComponentException if {@code id} is blank or too long, {@code requirement} or the name of a
     *                                   property is blank, {@code weight} is negative or has too many digits, or a text
     *                                   contains an unpaired surrogate
     */
    public Control {
        Checks.id("id", id);
        label = Checks.optionalText("label", label);
        Checks.nonBlank("requirement", requirement);
        guidance = Checks.optionalText("guidance", guidance);
        Checks.present("form", form);
        weight = Checks.decimal("weight", weight);
        Checks.present("status", status);
        Checks.present("responsibility", responsibility);
        remarks = Checks.optionalText("remarks", remarks);
        Checks.present("plan", plan);
        assessments = Checks.list("assessments", assessments);
        evidence = Checks.list("evidence", evidence);
        references = Checks.list("references", references);
        properties = Checks.properties(properties);
    }

    /**
     * Returns whether the answer has the form that the question asks for.
     *
     * @return {@code true} if the control has no form, if nobody has answered, or if the mark of the answer
     *     {@linkplain AnswerForm#fits fits} the form
     */
    public boolean fitsForm() {
        return form.isEmpty()
                || status.verdict() == Verdict.UNANSWERED
                || form.get().fits(status.mark());
    }

    /**
     * {@return the choices of the form that the mark of the answer names, in the order in which it names them; empty if
     * it names none or the control has no choices}
     */
    public List<Term> chosen() {
        return form.map(each -> each.chosen(status.mark())).orElse(List.of());
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
