// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.model.vocabulary.Vocabulary.Match;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.assembly.PlacedRow;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.marks.CellBoxes;
import dev.checklist.sheets.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the mark of an answer: out of the choices of its cell, or else of the marks that the table expects. */
final class MarkChooser {

    private final SheetMarks marks;
    private final Map<Verdict, String> own;
    private final Findings findings;

    /**
     * Creates a chooser.
     *
     * @param own the marks that the caller wants
     */
    MarkChooser(SheetMarks marks, Map<Verdict, String> own, Findings findings) {
        this.marks = marks;
        this.own = own;
        this.findings = findings;
    }

    /** Returns the text for the cell of an answer; empty if there is none, which is reported. */
    Optional<String> choose(PlacedRow place, Table.Column column, Status status) {
        List<String> choices = place.table().grid().choices(place.row(), column.index()).stream()
                .filter(choice -> !CellTexts.isBlank(choice))
                .toList();
        String present = place.table().grid().text(place.row(), column.index());
        Optional<CellBoxes> boxes = CellBoxes.of(present);
        String wanted = own.getOrDefault(status.verdict(), "");
        if (!choices.isEmpty()) {
            return among(choices, place, column, status);
        }
        if (boxes.isPresent()) {
            return among(boxes.get().labels(), place, column, status).map(boxes.get()::tick);
        }
        if (!wanted.isEmpty()) {
            return Optional.of(wanted);
        }
        if (status.verdict() == Verdict.ANSWERED) {
            return status.mark().isEmpty() ? none(place, column, status.verdict()) : Optional.of(status.mark());
        }
        if (SheetMarks.isTruthValue(present) || marks.areTruthValues()) {
            return truthValue(place, column, status);
        }
        return marks.areKnown() ? known(place, column, status) : unknown(place, column, status);
    }

    /** Returns the one of some texts that says what an answer says. */
    Optional<String> among(List<String> texts, PlacedRow place, Table.Column column, Status status) {
        String wanted = own.getOrDefault(status.verdict(), "");
        if (texts.contains(wanted)) {
            return Optional.of(wanted);
        }
        for (String text : texts) {
            boolean fits = CellTexts.key(text).equals(CellTexts.key(status.mark()))
                    && !CellTexts.isBlank(status.mark())
                    && (text.equals(status.mark()) || !CellTexts.key(text).isEmpty())
                    && (status.verdict() == Verdict.ANSWERED
                            || marks.verdictOf(text).orElse(status.verdict()) == status.verdict());
            if (fits) {
                return Optional.of(text);
            }
        }
        // An answer in words is not exchanged for a choice that was understood as such.
        Optional<String> mark =
                status.verdict() == Verdict.ANSWERED ? Optional.empty() : exact(marks.among(texts), status.verdict());
        return mark.isPresent() ? mark : none(place, column, status.verdict());
    }

    private Optional<String> truthValue(PlacedRow place, Table.Column column, Status status) {
        return switch (status.verdict()) {
            case IMPLEMENTED -> Optional.of("TRUE");
            case NOT_IMPLEMENTED -> Optional.of("FALSE");
            default -> none(place, column, status.verdict());
        };
    }

    private Optional<String> known(PlacedRow place, Table.Column column, Status status) {
        if (marks.expects(status)) {
            return Optional.of(status.mark());
        }
        Optional<String> mark = exact(marks.preferred(), status.verdict());
        if (mark.isPresent()) {
            return mark;
        }
        return marks.says(status.mark(), status.verdict())
                ? Optional.of(status.mark())
                : none(place, column, status.verdict());
    }

    /** Returns the mark of the answer, or else a usual one of the language if the table has no answers yet. */
    private Optional<String> unknown(PlacedRow place, Table.Column column, Status status) {
        if (!marks.hasAnswers() && marks.expects(status)) {
            return Optional.of(status.mark());
        }
        boolean isSaid = marks.says(status.mark(), status.verdict());
        boolean isWord = isSaid && status.mark().codePoints().anyMatch(Character::isLetter);
        if (!marks.hasAnswers() && !isWord) {
            Optional<String> usual = exact(marks.preferred(), status.verdict());
            if (usual.isEmpty()) {
                return none(place, column, status.verdict());
            }
            note(place, column, "Found no legend, choices or answers that show the marks, and filled in usual ones");
            return usual;
        }
        note(
                place,
                column,
                isSaid
                        ? "Found no marks that are known, and filled in those of the answers"
                        : "Found no marks that are known, and filled in no answer");
        return isSaid ? Optional.of(status.mark()) : Optional.empty();
    }

    /** Returns the mark of a verdict. One of a weaker verdict would say something else than the answer. */
    private static Optional<String> exact(Vocabulary vocabulary, Verdict verdict) {
        return vocabulary
                .termFor(verdict)
                .filter(match -> match.fidelity() == Match.Fidelity.EXACT)
                .map(match -> match.term().mark())
                .filter(mark -> !mark.isEmpty());
    }

    private Optional<String> none(PlacedRow place, Table.Column column, Verdict verdict) {
        warn(
                place,
                column,
                SheetProblemCodes.NO_MARK,
                "Found no mark for %s, expected one in the sheet or among the choices of the cell"
                        .formatted(verdict.token()));
        return Optional.empty();
    }

    private void warn(PlacedRow place, Table.Column column, String code, String message) {
        findings.warn(place.table(), place.row().number(), column.index(), code, message);
    }

    private void note(PlacedRow place, Table.Column column, String message) {
        findings.note(place.table(), place.row().number(), column.index(), SheetProblemCodes.MARKS_NOT_KNOWN, message);
    }
}
