// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.SectionOutline;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** An edition of a checklist as two flat lists, in document order. */
public final class Edition {

    /**
     * A control with the index of its section, a digest of the labels of the sections above it, and its text for
     * comparisons.
     */
    public record Item(Control control, int section, String above, ComparedText text) {

        /** Returns a key for the labels from the outermost section to the control; empty if the control has no label. */
        String path() {
            return control.label().map(label -> above + label).orElse("");
        }
    }

    /** A section with the index of the section that contains it, or -1, and its normalized title. */
    public record Part(Section section, int parent, String title) {}

    private final EditionLanguage language;
    private final List<Item> items = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    public Edition(Checklist checklist) {
        language = new EditionLanguage(checklist);
        checklist.sections().forEach(section -> add(section, -1, ""));
    }

    private void add(Section section, int parent, String above) {
        int index = parts.size();
        parts.add(new Part(section, parent, ComparedText.normalized(section.title())));
        String path = digest(above + section.label().orElse(section.title()));
        for (Control control : section.controls()) {
            items.add(new Item(control, index, path, new ComparedText(control.requirement(), language)));
        }
        section.sections().forEach(below -> add(below, index, path));
    }

    /** Stands for a path, which may be long and above many controls. */
    private static String digest(String path) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public List<Item> items() {
        return items;
    }

    public List<Part> parts() {
        return parts;
    }

    public SectionOutline outline(int index) {
        Part part = parts.get(index);
        Section section = part.section();
        return new SectionOutline(
                new Section(
                        section.id(),
                        section.label(),
                        section.title(),
                        section.description(),
                        List.of(),
                        List.of(),
                        section.properties()),
                part.parent() < 0
                        ? Optional.empty()
                        : Optional.of(parts.get(part.parent()).section().id()),
                section.controls().stream().map(Control::id).toList(),
                section.sections().stream().map(Section::id).toList());
    }
}
