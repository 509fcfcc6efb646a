// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.io.csv.ChecklistCsv;
import dev.checklist.match.AnswerLibrary;
import dev.checklist.match.Candidate;
import dev.checklist.match.Proposal;
import dev.checklist.match.Proposals;
import dev.checklist.match.Proposals.Acceptance;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Subject;
import dev.checklist.samples.Samples;
import dev.checklist.sheets.fill.FillResult;
import dev.checklist.sheets.fill.SheetFiller;
import dev.checklist.sheets.read.SheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Answers a customer's questionnaire with what was answered before: three past checklists in, proposals, the workbook
 * filled with those that are sure enough, and a list of the rest.
 */
public final class AnswerQuestionnaire {

    private static final String SERVICE = "Acme Drive";

    private AnswerQuestionnaire() {}

    /**
     * Runs the example.
     *
     * @param args the folder for the files
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path blank = folder.resolve("questionnaire.xlsx");
        try (InputStream stream = resource("questionnaire.xlsx")) {
            Files.copy(stream, blank, StandardCopyOption.REPLACE_EXISTING);
        }
        List<Checklist> past =
                List.of(Samples.cybozuComChina(), past("acme-drive-2025.csv"), past("acme-drive-2026.csv"));
        // Answers about the same service come first.
        Checklist questionnaire = SheetReader.create()
                .read(blank)
                .checklist()
                .withSubject(Subject.builder().service(SERVICE).build());

        Proposals proposals;
        try (AnswerLibrary library = AnswerLibrary.of(past)) {
            proposals = library.propose(questionnaire);
        }
        proposals.proposals().forEach(AnswerQuestionnaire::print);

        Acceptance acceptance = proposals.accept(Proposal.THRESHOLD, Policy.NEVER_OVERWRITE);
        FillResult filled =
                SheetFiller.create().fill(blank, acceptance.checklist(), folder.resolve("questionnaire-filled.xlsx"));
        System.out.println("\nFilled in: " + acceptance.accepted().size() + ", to answer: " + filled.unanswered());
        filled.problems().forEach(System.out::println);
        acceptance.open().stream().filter(Proposal::conflict).forEach(AnswerQuestionnaire::printConflict);
        acceptance.accepted().forEach(AnswerQuestionnaire::printOtherService);
    }

    private static void print(Proposal proposal) {
        System.out.println(proposal.question().id() + " " + proposal.question().requirement());
        String best = proposal.best()
                .map(each -> String.format(Locale.ROOT, "%.2f %s", each.score(), text(each)))
                .orElse("no past answer fits");
        System.out.println("     " + best + (proposal.conflict() ? " (past answers disagree)" : ""));
    }

    private static String text(Candidate candidate) {
        Control control = candidate.control();
        return candidate.source().id() + " " + control.id() + " "
                + control.status().mark() + " " + control.requirement();
    }

    private static void printConflict(Proposal proposal) {
        String question = proposal.candidates().get(0).control().requirement();
        System.out.println(proposal.question().id() + ", past answers disagree:");
        proposal.candidates().stream()
                .filter(each -> each.control().requirement().equals(question))
                .forEach(each -> System.out.println(
                        "     " + text(each) + " " + each.control().remarks().orElse("")));
    }

    private static void printOtherService(Proposal accepted) {
        Subject subject = accepted.candidates().get(0).source().subject().orElseThrow();
        if (!subject.service().equals(SERVICE)) {
            System.out.println(accepted.question().id() + " is an answer about " + subject.service());
        }
    }

    private static Checklist past(String name) throws IOException {
        try (InputStream stream = resource(name)) {
            return ChecklistCsv.create().read(stream, name);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(AnswerQuestionnaire.class.getResourceAsStream(name), name);
    }
}
