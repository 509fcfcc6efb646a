// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.compare;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.analysis.diff.ChecklistDiff;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.text.Marks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A matrix of the answers that several vendors, or one vendor in several years, gave to the same questions. Questions
 * with different answers come first.
 *
 * <p>Questions are matched as in {@link ChecklistDiff}. Each is compared with the first checklist that contains it. Of
 * more than 16 checklists, the halves are compared first, and then the questions of both.
 *
 * @param names     the names of the checklists, in the order given
 * @param differing the questions that have different answers, or that are missing in some checklists
 * @param agreeing  the questions that are in all checklists with the same answer: the same verdict, and for
 *                  {@link Verdict#ANSWERED} also the same choices or the same mark
 * @since 0.1.0
 */
public record ChecklistComparison(List<String> names, List<Row> differing, List<Row> agreeing) {

    /**
     * Copies the lists.
     *
     * @param names     {@link #names()}
     * @param differing {@link #differing()}
     * @param agreeing  {@link #agreeing()}
     * @throws NullPointerException if a component, or an element of one, is {@code null}
     */
    public ChecklistComparison {
        names = List.copyOf(Objects.requireNonNull(names, "names"));
        differing = List.copyOf(Objects.requireNonNull(differing, "differing"));
        agreeing = List.copyOf(Objects.requireNonNull(agreeing, "agreeing"));
    }

    /**
     * One question and its answers.
     *
     * @param id          the id in the first checklist that contains the question
     * @param requirement the requirement in that checklist
     * @param answers     the control by the name of the checklist, in the order of the names; checklists without the
     *                    question are left out
     * @since 0.1.0
     */
    public record Row(String id, String requirement, Map<String, Control> answers) {

        /** The number of checklists without the question that a text names. */
        private static final int MOST_NAMES = 20;

        /**
         * Copies the answers.
         *
         * @param id          {@link #id()}
         * @param requirement {@link #requirement()}
         * @param answers     {@link #answers()}
         * @throws NullPointerException if a component is {@code null}
         */
        public Row {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(requirement, "requirement");
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(answers, "answers")));
        }

        private boolean differs(List<String> names) {
            return answers.size() < names.size()
                    || answers.values().stream().map(Row::answer).distinct().count() > 1;
        }

        /** Returns what two controls with the same answer have in common. */
        private static List<?> answer(Control control) {
            Verdict verdict = control.status().verdict();
            if (verdict != Verdict.ANSWERED) {
                return List.of(verdict);
            }
            // The verdict says nothing about such an answer. Its choices may be in any order.
            Set<String> chosen = control.chosen().stream()
                    .map(choice -> Marks.fold(choice.mark()))
                    .collect(Collectors.toSet());
            return control.form().isPresent() && control.fitsForm() && !chosen.isEmpty()
                    ? List.of(verdict, chosen)
                    : List.of(verdict, Marks.fold(control.status().mark()));
        }

        /** Returns the row as readable text: the names grouped by their answer, in the order of the verdicts. */
        private String text(List<String> names) {
            Map<Verdict, Map<List<?>, List<String>>> groups = new EnumMap<>(Verdict.class);
            answers.forEach(
                    (name, control) -> groups.computeIfAbsent(control.status().verdict(), each -> new LinkedHashMap<>())
                            .computeIfAbsent(answer(control), each -> new ArrayList<>())
                            .add(name));
            List<String> parts = new ArrayList<>();
            groups.forEach((verdict, group) -> group.values()
                    .forEach(same -> parts.add(answerText(answers.get(same.get(0))) + ": " + String.join(", ", same))));
            if (answers.size() < names.size()) {
                parts.add("not asked: " + notAsked(names));
            }
            return id + " " + quote(requirement) + " " + String.join("; ", parts);
        }

        /** Returns some of the names without an answer, and how many there are besides. */
        private String notAsked(List<String> names) {
            int more = names.size() - answers.size() - MOST_NAMES;
            return names.stream()
                            .filter(name -> !answers.containsKey(name))
                            .limit(MOST_NAMES)
                            .collect(Collectors.joining(", "))
                    + (more > 0 ? " and %s more".formatted(more) : "");
        }
    }

    /** Returns the verdict, and the answer itself if the verdict says nothing about it. */
    private static String answerText(@Nullable Control control) {
        Status status = Objects.requireNonNull(control).status();
        String verdict = status.verdict().token();
        return status.verdict() == Verdict.ANSWERED ? verdict + " " + quote(status.mark()) : verdict;
    }

    /**
     * Compares checklists.
     *
     * @param checklists the checklists by display name, such as the name of the vendor, in display order
     * @return the comparison; questions that only later checklists have come after those of the first
     */
    public static ChecklistComparison of(Map<String, Checklist> checklists) {
        List<String> names = List.copyOf(checklists.keySet());
        List<Row> differing = new ArrayList<>();
        List<Row> agreeing = new ArrayList<>();
        for (Row row : QuestionRows.of(checklists).rows()) {
            (row.differs(names) ? differing : agreeing).add(row);
        }
        return new ChecklistComparison(names, differing, agreeing);
    }

    /**
     * {@return the comparison as readable text: how many questions differ and agree, and a line for each that differs;
     * of the checklists without a question, at most 20 are named}
     */
    @Override
    public String toString() {
        return differing.stream()
                .map(row -> row.text(names) + "\n")
                .collect(Collectors.joining(
                        "", "%s differ, %s agree\n".formatted(differing.size(), agreeing.size()), ""));
    }
}
