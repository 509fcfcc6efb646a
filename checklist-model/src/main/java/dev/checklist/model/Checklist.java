// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.DuplicateIdException;
import dev.checklist.model.problem.InvalidComponentException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.immutables.value.Value;

/**
 * A security checklist: requirements in sections, each with its answer.
 *
 * <p>Every instance is well-formed: the ids of all its sections and controls are unique, and sections are nested at
 * most {@value Section#MAX_DEPTH} levels deep.
 *
 * @param id         identifier of the checklist; not blank; at most 256 UTF-16 units; may equal the id of a section
 * @param title      the title, one line of text for people; not blank
 * @param language   the language of its texts, as a well-formed BCP 47 tag such as {@code ja}; kept as given
 * @param version    the version or edition
 * @param updated    the day of the last change
 * @param subject    what the checklist is about
 * @param basis      the frameworks that the checklist is based on, in the order given
 * @param notes      the texts before the first section, in the order given; none is blank
 * @param evidence   proof for the checklist as a whole, in the order given
 * @param legend     the meanings of the marks, as printed, in the order given
 * @param sections   the sections, in the order given
 * @param properties any other values, by name, in the order given; names are not blank
 * @since 0.1.0
 */
@Value.Builder
public record Checklist(
        String id,
        String title,
        Optional<String> language,
        Optional<String> version,
        Optional<LocalDate> updated,
        Optional<Subject> subject,
        List<Reference> basis,
        List<String> notes,
        List<Evidence> evidence,
        List<Term> legend,
        List<Section> sections,
        Map<String, String> properties)
        implements WithChecklist, ChecklistEdits {

    /**
     * Checks the components and copies the collections.
     *
     * @param id         {@link #id()}
     * @param title      {@link #title()}
     * @param language   {@link #language()}
     * @param version    {@link #version()}
     * @param updated    {@link #updated()}
     * @param subject    {@link #subject()}
     * @param basis      {@link #basis()}
     * @param notes      {@link #notes()}
     * @param evidence   {@link #evidence()}
     * @param legend     {@link #legend()}
     * @param sections   {@link #sections()}
     * @param properties {@link #properties()}
     * @throws NullPointerException      if a component, or an element of one, is {@code null}
     * @throws DuplicateIdException      if two sections or controls have the same id
     * @throws InvalidComponentException if {@code id} is blank or too long, {@code title}, a note or the name of a
     *                                   property is blank, {@code language} is not well-formed, or a text contains an
     *                                   unpaired surrogate
     */
    public Checklist {
        Checks.id("id", id);
        Checks.nonBlank("title", title);
        language = Checks.language("language", language);
        version = Checks.optionalText("version", version);
        Checks.present("updated", updated);
        Checks.present("subject", subject);
        basis = Checks.list("basis", basis);
        notes = Checks.nonBlankTexts("notes", notes);
        evidence = Checks.list("evidence", evidence);
        legend = Checks.list("legend", legend);
        sections = Checks.list("sections", sections);
        properties = Checks.properties(properties);
        Outline.checkUniqueIds(sections);
    }

    /**
     * Returns the controls of all sections.
     *
     * @return all controls in document order; unmodifiable; may be empty
     */
    public List<Control> controls() {
        return Outline.controls(sections);
    }

    /**
     * Returns the sections of all levels.
     *
     * @return all sections in document order, each section before the sections nested in it; unmodifiable; may be empty
     */
    public List<Section> allSections() {
        return Outline.sections(sections);
    }

    /**
     * Returns the controls of all sections by their ids. To look up many controls, use this map instead of
     * {@link #control}, which searches the checklist each time.
     *
     * @return all controls by id, in document order; unmodifiable; may be empty
     */
    public Map<String, Control> controlsById() {
        Map<String, Control> controls = new LinkedHashMap<>();
        Outline.controls(sections).forEach(control -> controls.put(control.id(), control));
        return Collections.unmodifiableMap(controls);
    }

    /**
     * Visits every control together with the sections that contain it, in document order.
     *
     * @param action takes the sections from the outermost one to the one that contains the control, as an unmodifiable
     *               list that is never empty, and the control
     * @throws NullPointerException if {@code action} is {@code null}
     */
    public void walk(BiConsumer<List<Section>, Control> action) {
        Outline.walk(sections, List.of(), Checks.present("action", action));
    }

    /**
     * Finds a control anywhere in the checklist.
     *
     * @param id the id of the control
     * @return the control, or empty if no control has that id
     * @throws NullPointerException if {@code id} is {@code null}
     */
    public Optional<Control> control(String id) {
        Checks.present("id", id);
        return Outline.path(sections, id)
                .flatMap(path -> path.get(path.size() - 1).controls().stream()
                        .filter(control -> control.id().equals(id))
                        .findFirst());
    }

    /**
     * Finds a section at any depth.
     *
     * @param id the id of the section
     * @return the section, or empty if no section has that id
     * @throws NullPointerException if {@code id} is {@code null}
     */
    public Optional<Section> section(String id) {
        Checks.present("id", id);
        return Outline.path(sections, id)
                .map(path -> path.get(path.size() - 1))
                .filter(section -> section.id().equals(id));
    }

    /**
     * Returns the path to a control or section.
     *
     * @param id the id of a control or section
     * @return the sections from the outermost one to the one that contains the control or, for a section, to that
     *     section itself; unmodifiable; never empty
     * @throws NullPointerException   if {@code id} is {@code null}
     * @throws NoSuchElementException if no control or section has that id
     */
    public List<Section> pathTo(String id) {
        Checks.present("id", id);
        return Outline.path(sections, id).orElseThrow(() -> unknown("control or section", id));
    }

    NoSuchElementException unknown(String what, String id) {
        return new NoSuchElementException("No %s %s in checklist %s".formatted(what, quote(id), quote(this.id)));
    }

    /**
     * Sets one property. A new property comes last; a property that exists keeps its place.
     *
     * @param name  the name of the property; not blank
     * @param value the value
     * @return a checklist with the property
     * @throws NullPointerException      if an argument is {@code null}
     * @throws InvalidComponentException if {@code name} is blank, or a text contains an unpaired surrogate
     */
    public Checklist withProperty(String name, String value) {
        return withProperties(PropertyEdits.with(properties, name, value));
    }

    /**
     * Removes one property.
     *
     * @param name the name of the property
     * @return a checklist without the property, or this checklist if it has no such property
     * @throws NullPointerException if {@code name} is {@code null}
     */
    public Checklist withoutProperty(String name) {
        return withProperties(PropertyEdits.without(properties, name));
    }

    /**
     * {@return a builder with nothing set; {@code id} and {@code title} are required}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with all components of this checklist}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Checklist}. Not thread-safe. */
    public static final class Builder extends ChecklistBuilder {
        Builder() {}
    }
}
