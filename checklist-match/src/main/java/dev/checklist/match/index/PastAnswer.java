// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

import dev.checklist.match.text.TermReader;
import dev.checklist.match.text.Terms;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An answered control with its source: a checklist of which only the header, the legend, the sections above the control
 * and the control itself are left.
 */
public record PastAnswer(Checklist source) {

    static PastAnswer of(Checklist checklist, List<Section> path, Control control) {
        List<Section> below = List.of();
        List<Control> controls = List.of(control);
        for (int i = path.size() - 1; i >= 0; i--) {
            Section section = path.get(i);
            below = List.of(new Section(
                    section.id(), section.label(), section.title(), Optional.empty(), controls, below, Map.of()));
            controls = List.of();
        }
        return new PastAnswer(checklist.toBuilder()
                .notes(List.of())
                .evidence(List.of())
                .sections(below)
                .properties(Map.of())
                .build());
    }

    public Control control() {
        return source.controls().get(0);
    }

    public Optional<String> language() {
        return source.language();
    }

    public String question() {
        return control().requirement();
    }

    /** Returns the guidance and the words of the answer. */
    public String rest() {
        return control().guidance().orElse("") + "\n" + control().remarks().orElse("");
    }

    /** Returns the terms of the question and of the answer. */
    public Terms terms(TermReader reader) {
        return reader.read(question(), language()).plus(reader.read(rest(), language()));
    }

    /** Returns the titles of the sections above, from the outermost one. */
    public String sections() {
        return titles(source.allSections());
    }

    public static String titles(List<Section> path) {
        return path.stream().map(Section::title).collect(Collectors.joining("\n"));
    }
}
