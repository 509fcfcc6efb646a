// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import dev.checklist.model.Section;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A section with the ids of the controls and sections directly in it.
 *
 * @param section  the section itself, without controls and sections
 * @param parent   the id of the section that contains it; empty for an outermost section
 * @param controls the ids of its controls, in order
 * @param sections the ids of its sections, in order
 * @since 0.1.0
 */
public record SectionOutline(Section section, Optional<String> parent, List<String> controls, List<String> sections) {

    /**
     * Copies the lists.
     *
     * @param section  {@link #section()}
     * @param parent   {@link #parent()}
     * @param controls {@link #controls()}
     * @param sections {@link #sections()}
     * @throws NullPointerException if a component is {@code null}
     */
    public SectionOutline {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(parent, "parent");
        controls = List.copyOf(Objects.requireNonNull(controls, "controls"));
        sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
    }
}
