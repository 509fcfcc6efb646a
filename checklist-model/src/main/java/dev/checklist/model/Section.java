// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a checklist, with controls and nested sections.
 *
 * <p>JSON form: {@code {"id": "2.1", "label": "1", "title": "内部組織", "controls": [], "sections": []}}; absent and
 * empty components are left out. In document order, the controls of a section come before its nested sections.
 *
 * @param id          identifier, unique in its checklist; not blank; at most 256 UTF-16 units
 * @param label       the number as printed in the sheet
 * @param title       the heading; not blank
 * @param description what the sheet says about the section as a whole
 * @param controls    the controls of the section itself, in the order given
 * @param sections    the nested sections, in the order given
 * @param properties  any other values, by name, in the order given; names are not blank
 * @since 0.1.0
 */
@Value.Builder
public record Section(
        String id,
        Optional<String> label,
        String title,
        Optional<String> description,
        List<Control> controls,
        List<Section> sections,
        Map<String, String> properties)
        implements WithSection {

    /** The maximum nesting depth of sections. A section without nested sections has the depth 1. */
    public static final int MAX_DEPTH = 16;

    /**
     * Checks the components and copies the collections.
     *
     * @param id          {@link #id()}
     * @param label       {@link #label()}
     * @param title       {@link #title()}
     * @param description {@link #description()}
     * @param controls    {@link #controls()}
     * @param sections    {@link #sections()}
     * @param properties  {@link #properties()}
     * @throws NullPointerException      if a component, or an element of one, is {@code null}
     * @throws InvalidComponentException if {@code id} is blank or too long, {@code title} or the name of a property is
     *                                   blank, sections are nested more than {@value #MAX_DEPTH} levels deep, or a
     *                                   text contains an unpaired surrogate
     */
    public Section {
        Checks.id("id", id);
        label = Checks.optionalText("label", label);
        Checks.nonBlank("title", title);
        description = Checks.optionalText("description", description);
        controls = Checks.list("controls", controls);
        sections = Checks.list("sections", sections);
        properties = Checks.properties(properties);
        if (Outline.depth(sections) >= MAX_DEPTH) {
            throw new InvalidComponentException(
                    "sections",
                    "sections below %s are nested too deep, expected at most %s levels in total"
                            .formatted(quote(id), MAX_DEPTH));
        }
    }

    /**
     * Returns the controls of the section and of all sections nested in it.
     *
     * @return all controls in document order; unmodifiable; may be empty
     */
    public List<Control> allControls() {
        return Outline.controls(List.of(this));
    }

    /**
     * Returns the sections of all levels that are nested in the section.
     *
     * @return all nested sections in document order, each section before the sections nested in it, without this
     *     section; unmodifiable; may be empty
     */
    public List<Section> allSections() {
        return Outline.sections(sections);
    }

    /**
     * Sets one property. A new property comes last; a property that exists keeps its place.
     *
     * @param name  the name of the property; not blank
     * @param value the value
     * @return a section with the property
     * @throws NullPointerException      if an argument is {@code null}
     * @throws InvalidComponentException if {@code name} is blank, or a text contains an unpaired surrogate
     */
    public Section withProperty(String name, String value) {
        return withProperties(PropertyEdits.with(properties, name, value));
    }

    /**
     * Removes one property.
     *
     * @param name the name of the property
     * @return a section without the property, or this section if it has no such property
     * @throws NullPointerException if {@code name} is {@code null}
     */
    public Section withoutProperty(String name) {
        return withProperties(PropertyEdits.without(properties, name));
    }

    /**
     * {@return a builder with nothing set; {@code id} and {@code title} are required}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with all components of this section}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Section}. Not thread-safe. */
    public static final class Builder extends SectionBuilder {
        Builder() {}
    }
}
