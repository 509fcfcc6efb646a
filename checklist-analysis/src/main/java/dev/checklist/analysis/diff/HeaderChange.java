// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import dev.checklist.model.Checklist;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A change in the components of a checklist other than its sections.
 *
 * @param before  the last edition, without sections
 * @param after   the next edition, without sections
 * @param members the components that differ, such as {@code updated}; at least one
 * @since 0.1.0
 */
public record HeaderChange(Checklist before, Checklist after, List<String> members) {

    /**
     * Copies the names.
     *
     * @param before  {@link #before()}
     * @param after   {@link #after()}
     * @param members {@link #members()}
     * @throws NullPointerException if a component is {@code null}
     */
    public HeaderChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        members = List.copyOf(Objects.requireNonNull(members, "members"));
    }

    static Optional<HeaderChange> between(Checklist before, Checklist after) {
        List<String> members = new ArrayList<>();
        Members compare = (name, component) -> {
            if (!component.apply(before).equals(component.apply(after))) {
                members.add(name);
            }
        };
        compare.member("id", Checklist::id);
        compare.member("title", Checklist::title);
        compare.member("language", Checklist::language);
        compare.member("version", Checklist::version);
        compare.member("updated", Checklist::updated);
        compare.member("subject", Checklist::subject);
        compare.member("basis", Checklist::basis);
        compare.member("notes", Checklist::notes);
        compare.member("evidence", Checklist::evidence);
        compare.member("legend", Checklist::legend);
        compare.member("properties", Checklist::properties);
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeaderChange(before.withSections(List.of()), after.withSections(List.of()), members));
    }

    private interface Members {
        void member(String name, Function<Checklist, Object> component);
    }

    HeaderChange reversed() {
        return new HeaderChange(after, before, members);
    }

    /**
     * {@return the change as readable text, such as {@code checklist: updated, notes}}
     */
    @Override
    public String toString() {
        return "checklist: " + String.join(", ", members);
    }
}
