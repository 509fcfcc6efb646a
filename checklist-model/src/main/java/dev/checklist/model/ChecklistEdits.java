// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.DuplicateIdException;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The changes of the tree of a {@link Checklist}, in addition to the withers of its components.
 *
 * <p>Every method returns a changed checklist. Sections and controls that a change does not affect are kept as the same
 * objects; if nothing changes, so is the checklist. The cost of each method is linear in the number of sections and
 * controls, because the ids of the result are checked. To change many controls, call {@link #mapControls} once instead
 * of {@link #update} for each.
 *
 * @since 0.1.0
 */
public sealed interface ChecklistEdits permits Checklist {

    /**
     * Changes every control.
     *
     * @param change returns the replacement for each control, or the control itself; called in document order
     * @return a checklist with the changed controls
     * @throws NullPointerException if {@code change}, or a control that it returns, is {@code null}
     * @throws DuplicateIdException if two changed controls have the same id, or one has the id of a section
     */
    default Checklist mapControls(UnaryOperator<Control> change) {
        Checklist self = (Checklist) this;
        return self.withSections(OutlineEdits.mapControls(self.sections(), Checks.present("change", change)));
    }

    /**
     * Changes every section. The sections nested in a section are changed before the section itself.
     *
     * @param change returns the replacement for each section, or the section itself
     * @return a checklist with the changed sections
     * @throws NullPointerException      if {@code change}, or a section that it returns, is {@code null}
     * @throws DuplicateIdException      if two sections or controls of the result have the same id
     * @throws InvalidComponentException if the result has more than {@value Section#MAX_DEPTH} levels of sections
     */
    default Checklist mapSections(UnaryOperator<Section> change) {
        Checklist self = (Checklist) this;
        return self.withSections(OutlineEdits.mapSections(self.sections(), Checks.present("change", change)));
    }

    /**
     * Changes one control.
     *
     * @param id     the id of the control
     * @param change returns the replacement for the control
     * @return a checklist with the changed control
     * @throws NullPointerException   if an argument, or the control that {@code change} returns, is {@code null}
     * @throws NoSuchElementException if no control has that id
     * @throws DuplicateIdException   if the changed control has the id of another control or section
     */
    default Checklist update(String id, UnaryOperator<Control> change) {
        Checks.present("change", change);
        Checklist self = (Checklist) this;
        if (self.control(id).isEmpty()) {
            throw self.unknown("control", id);
        }
        return mapControls(control -> control.id().equals(id) ? change.apply(control) : control);
    }

    /**
     * Changes one section.
     *
     * @param id     the id of the section
     * @param change returns the replacement for the section
     * @return a checklist with the changed section
     * @throws NullPointerException      if an argument, or the section that {@code change} returns, is {@code null}
     * @throws NoSuchElementException    if no section has that id
     * @throws DuplicateIdException      if two sections or controls of the result have the same id
     * @throws InvalidComponentException if the result has more than {@value Section#MAX_DEPTH} levels of sections
     */
    default Checklist updateSection(String id, UnaryOperator<Section> change) {
        Checks.present("change", change);
        Checklist self = (Checklist) this;
        if (self.section(id).isEmpty()) {
            throw self.unknown("section", id);
        }
        return mapSections(section -> section.id().equals(id) ? change.apply(section) : section);
    }

    /**
     * Adds a control after the other controls of a section.
     *
     * @param parentId the id of the section
     * @param control  the control
     * @return a checklist with the control
     * @throws NullPointerException   if an argument is {@code null}
     * @throws NoSuchElementException if no section has the id {@code parentId}
     * @throws DuplicateIdException   if a section or control has the id of the control
     */
    default Checklist add(String parentId, Control control) {
        Checks.present("control", control);
        return changeControls(parentId, controls -> OutlineEdits.appended(controls, control));
    }

    /**
     * Adds a section, with everything in it, after the other sections of its parent.
     *
     * @param parentId the id of the section that becomes its parent, or {@code ""} to add an outermost section
     * @param section  the section
     * @return a checklist with the section
     * @throws NullPointerException      if an argument is {@code null}
     * @throws NoSuchElementException    if no section has the id {@code parentId}
     * @throws DuplicateIdException      if two sections or controls of the result have the same id
     * @throws InvalidComponentException if the result has more than {@value Section#MAX_DEPTH} levels of sections
     */
    default Checklist add(String parentId, Section section) {
        Checks.present("section", section);
        return changeSections(parentId, sections -> OutlineEdits.appended(sections, section));
    }

    /**
     * Removes a control, or a section with everything in it.
     *
     * @param id the id of the control or section
     * @return a checklist without it
     * @throws NullPointerException   if {@code id} is {@code null}
     * @throws NoSuchElementException if no control or section has that id
     */
    default Checklist remove(String id) {
        Checklist self = (Checklist) this;
        self.pathTo(id);
        return self.withSections(OutlineEdits.remove(self.sections(), id));
    }

    /**
     * Moves a control, or a section with everything in it, within its parent or to another parent.
     *
     * @param id       the id of the control or section
     * @param parentId the id of the section that becomes its parent, or {@code ""} to make it an outermost section
     * @param index    its index in the result, from 0, among the controls or among the sections of that parent
     * @return a checklist in which it is moved
     * @throws NullPointerException      if {@code id} or {@code parentId} is {@code null}
     * @throws NoSuchElementException    if no control or section has the id {@code id}, or no section has the id
     *                                   {@code parentId}
     * @throws IllegalArgumentException  if a section would become its own parent, or that of a section around it
     * @throws IndexOutOfBoundsException if the parent has no such index
     * @throws InvalidComponentException if the result has more than {@value Section#MAX_DEPTH} levels of sections
     */
    default Checklist move(String id, String parentId, int index) {
        Checks.present("parentId", parentId);
        Checklist self = (Checklist) this;
        ChecklistEdits rest = remove(id);
        Optional<Control> control = self.control(id);
        if (control.isPresent()) {
            return rest.changeControls(parentId, controls -> OutlineEdits.inserted(controls, index, control.get(), id));
        }
        Section section = self.section(id).orElseThrow();
        if (!parentId.isEmpty()
                && self.section(parentId).isPresent()
                && self.pathTo(parentId).contains(section)) {
            throw new IllegalArgumentException("Section %s can't be moved into %s, expected a section outside of it"
                    .formatted(quote(id), quote(parentId)));
        }
        return rest.changeSections(parentId, sections -> OutlineEdits.inserted(sections, index, section, id));
    }

    /**
     * Keeps the controls that match a condition. Sections that become empty are removed; sections that were empty
     * before are kept.
     *
     * @param wanted the condition
     * @return a checklist with these controls
     * @throws NullPointerException if {@code wanted} is {@code null}
     */
    default Checklist filter(Predicate<Control> wanted) {
        Checklist self = (Checklist) this;
        return self.withSections(OutlineEdits.filter(self.sections(), Checks.present("wanted", wanted)));
    }

    private Checklist changeControls(String parentId, UnaryOperator<List<Control>> change) {
        return updateSection(parentId, parent -> parent.withControls(change.apply(parent.controls())));
    }

    private Checklist changeSections(String parentId, UnaryOperator<List<Section>> change) {
        Checklist self = (Checklist) this;
        return Checks.present("parentId", parentId).isEmpty()
                ? self.withSections(change.apply(self.sections()))
                : updateSection(parentId, parent -> parent.withSections(change.apply(parent.sections())));
    }
}
