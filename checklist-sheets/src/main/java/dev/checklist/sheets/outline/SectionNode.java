// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.outline;

import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mutable section, to which controls and sections are added while a table is read. */
public final class SectionNode {

    /** A number, which may be {@code ""}, and a title. */
    private record Name(String label, String title) {}

    private final String id;
    private final Optional<String> label;
    private final String title;
    private final @Nullable Numbering number;
    private final int column;
    private final List<Control> controls = new ArrayList<>();
    private final List<SectionNode> sections = new ArrayList<>();
    private final Map<Name, SectionNode> byName = new HashMap<>();
    private final StringBuilder description = new StringBuilder();
    private final Map<String, StringBuilder> properties = new LinkedHashMap<>();
    private @Nullable Name alias;
    private int unnumbered;
    private int lastNumber;

    public SectionNode(String id, Optional<String> label, String title, @Nullable Numbering number, int column) {
        this.id = id;
        this.label = label;
        this.title = title;
        this.number = number;
        this.column = column;
    }

    public String id() {
        return id;
    }

    Optional<String> label() {
        return label;
    }

    public String title() {
        return title;
    }

    @Nullable
    Numbering number() {
        return number;
    }

    int column() {
        return column;
    }

    public List<Control> controls() {
        return controls;
    }

    public List<SectionNode> sections() {
        return Collections.unmodifiableList(sections);
    }

    public void add(SectionNode section) {
        sections.add(section);
        byName.putIfAbsent(section.name(), section);
    }

    /** Returns the direct subsection with a number, which may be {@code ""}, and a title. */
    Optional<SectionNode> section(String label, String title) {
        return Optional.ofNullable(byName.get(new Name(label, title)));
    }

    /** Whether this section has a number, which may be {@code ""}, and a title. */
    boolean is(String label, String title) {
        Name wanted = new Name(label, title);
        return name().equals(wanted) || wanted.equals(alias);
    }

    /** Gives a direct subsection a second number, which may be {@code ""}, and title. */
    void addAlias(SectionNode section, String label, String title) {
        Name name = new Name(label, title);
        section.alias = name;
        byName.put(name, section);
    }

    private Name name() {
        return new Name(number == null ? "" : number.label(), title);
    }

    /** Adds to the description and the properties of the section. */
    public void describe(Optional<String> text, Map<String, String> others) {
        text.ifPresent(below -> addLines(description, below));
        others.forEach((name, value) -> addLines(properties.computeIfAbsent(name, each -> new StringBuilder()), value));
    }

    private static void addLines(StringBuilder above, String below) {
        if (!above.isEmpty() && above.length() == below.length() && above.compareTo(new StringBuilder(below)) == 0) {
            return;
        }
        above.append(above.isEmpty() ? "" : "\n").append(below);
    }

    boolean isEmpty() {
        return controls.isEmpty() && sections.isEmpty();
    }

    /** Returns the next number for a section or control without a number of its own. */
    public int next() {
        return ++unnumbered;
    }

    /** Returns the printed number of the last control, or 0 if there is none. */
    public int lastNumber() {
        return lastNumber;
    }

    public void lastNumber(int value) {
        lastNumber = value;
    }

    public Section build() {
        Map<String, String> texts = new LinkedHashMap<>();
        properties.forEach((name, text) -> texts.put(name, text.toString()));
        return new Section(
                id,
                label,
                title,
                description.isEmpty() ? Optional.empty() : Optional.of(description.toString()),
                controls,
                sections.stream().map(SectionNode::build).toList(),
                texts);
    }
}
