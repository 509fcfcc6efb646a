// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.analysis.carry.Candidate;
import dev.checklist.analysis.carry.CandidateFinder;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the answers of the last edition of a checklist that may answer new or reworded controls of the next: where one
 * control was split, several were merged, or one was moved and reworded.
 *
 * <pre>{@code
 * CarryForward carried = CarryForward.between(last, next, Policy.NEVER_OVERWRITE, new AnswerCandidates());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class AnswerCandidates implements CandidateFinder {

    /** Less likely ones are of no help to a person. */
    private static final double LEAST = 0.1;

    private final MatchOptions options;

    /**
     * Creates a finder with the glossary of the library.
     */
    public AnswerCandidates() {
        this(MatchOptions.defaults());
    }

    /**
     * Creates a finder.
     *
     * @param options what it knows about words
     * @throws NullPointerException if {@code options} is {@code null}
     */
    public AnswerCandidates(MatchOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    @Override
    public Map<String, List<Candidate>> find(Checklist last, List<Control> wanted) {
        // Without the frameworks of the last edition: in the next one, an id may belong to another question.
        Checklist questions = Checklist.builder()
                .id(last.id())
                .title(last.title())
                .language(last.language())
                .sections(List.of(Section.builder()
                        .id(otherThan(wanted))
                        .title(last.title())
                        .controls(wanted)
                        .build()))
                .build();
        Map<String, List<Candidate>> found = new HashMap<>();
        try (AnswerLibrary library = AnswerLibrary.of(List.of(last), options)) {
            for (Proposal proposal : library.propose(questions).proposals()) {
                found.put(
                        proposal.question().id(),
                        proposal.candidates().stream()
                                .filter(each -> each.score() >= LEAST)
                                .map(each -> new Candidate(each.control(), each.score()))
                                .toList());
            }
        }
        return found;
    }

    private static String otherThan(List<Control> wanted) {
        Set<String> ids = wanted.stream().map(Control::id).collect(Collectors.toSet());
        String id = "wanted";
        while (ids.contains(id)) {
            id += "'";
        }
        return id;
    }
}
