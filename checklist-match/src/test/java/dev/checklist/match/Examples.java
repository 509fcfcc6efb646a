// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Subject;
import dev.checklist.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Small checklists for tests. */
public final class Examples {

    private Examples() {}

    /** Returns a question without an answer. */
    public static Control question(String id, String requirement) {
        return Control.builder().id(id).requirement(requirement).build();
    }

    /** Returns a question that was answered with yes. */
    public static Control answer(String id, String requirement) {
        return answer(id, requirement, Verdict.IMPLEMENTED, "○");
    }

    public static Control answer(String id, String requirement, Verdict verdict, String mark) {
        return question(id, requirement).withStatus(new Status(verdict, mark));
    }

    public static Checklist checklist(String id, Control... controls) {
        return Checklist.builder()
                .id(id)
                .title(id)
                .addSection(Section.builder()
                        .id("section")
                        .title("1")
                        .addControls(controls)
                        .build())
                .build();
    }

    /** Returns a questionnaire with one question. */
    public static Checklist asking(String requirement) {
        return checklist("new", question("q", requirement));
    }

    public static Checklist about(String service, Checklist checklist) {
        return checklist.withSubject(new Subject(service, Optional.empty()));
    }

    public static Checklist updated(int year, Checklist checklist) {
        return checklist.withUpdated(LocalDate.of(year, 1, 1));
    }

    /** Returns what is proposed for the only question of a questionnaire. */
    public static Proposal proposal(AnswerLibrary library, Checklist questionnaire) {
        List<Proposal> proposals = library.propose(questionnaire).proposals();
        if (proposals.size() != 1) {
            throw new IllegalArgumentException("expected one question: " + proposals);
        }
        return proposals.get(0);
    }

    public static Proposal proposal(AnswerLibrary library, String requirement) {
        return proposal(library, asking(requirement));
    }

    /** Returns the candidates as the ids of their checklists and controls. */
    public static List<String> sources(Proposal proposal) {
        return proposal.candidates().stream()
                .map(each -> each.source().id() + " " + each.control().id())
                .toList();
    }

    public static Optional<String> best(Proposal proposal) {
        return proposal.best()
                .map(each -> each.source().id() + " " + each.control().id());
    }

    /** Returns the cells of the lines of a tab-separated resource that are neither blank nor start with #. */
    public static Stream<List<String>> table(Class<?> test, String resource) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = test.getResourceAsStream(resource)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows.stream();
    }
}
