// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.io.ReadResult;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.io.csv.CsvTree.Node;
import dev.checklist.io.format.UnknownContent;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Subject;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Creates a checklist from the tree of its rows. The recursion is not deeper than the nesting of the sections. */
final class CsvDecoder {

    private final CsvTable table;
    private final CsvCells cells;

    private CsvDecoder(CsvTable table) {
        this.table = table;
        this.cells = new CsvCells(table);
    }

    static ReadResult decode(CsvTable table, UnknownPolicy unknownColumns) {
        Checklist checklist = new CsvDecoder(table).checklist(CsvTree.of(table));
        return UnknownContent.result(checklist, table.header().unknownColumns(), table.format(), unknownColumns);
    }

    private Checklist checklist(Node node) {
        CsvRow row = node.row();
        return cells.build(
                row,
                () -> new Checklist(
                        row.text(Column.ID),
                        row.text(Column.TEXT),
                        row.optional(Column.LANGUAGE),
                        row.optional(Column.VERSION),
                        cells.date(row, Column.UPDATED),
                        subject(row),
                        all(node, RowType.BASIS, this::reference),
                        all(node, RowType.NOTE, this::note),
                        all(node, RowType.EVIDENCE, this::evidence),
                        all(node, RowType.TERM, this::term),
                        all(node, RowType.SECTION, this::section),
                        properties(node)));
    }

    private Optional<Subject> subject(CsvRow row) {
        Optional<String> provider = row.optional(Column.PROVIDER);
        if (row.optional(Column.SERVICE).isEmpty() && provider.isPresent()) {
            throw table.failure(
                    "Found the provider %s without a service, expected both".formatted(quote(provider.get())),
                    row,
                    Column.PROVIDER);
        }
        return row.optional(Column.SERVICE).map(service -> new Subject(service, provider));
    }

    private Section section(Node node) {
        CsvRow row = node.row();
        return cells.build(
                row,
                () -> new Section(
                        row.text(Column.ID),
                        row.optional(Column.LABEL),
                        row.text(Column.TEXT),
                        row.optional(Column.DESCRIPTION),
                        all(node, RowType.CONTROL, this::control),
                        all(node, RowType.SECTION, this::section),
                        properties(node)));
    }

    private Control control(Node node) {
        CsvRow row = node.row();
        return cells.build(
                row,
                () -> new Control(
                        row.text(Column.ID),
                        row.optional(Column.LABEL),
                        row.text(Column.TEXT),
                        row.optional(Column.GUIDANCE),
                        form(node),
                        cells.decimal(row, Column.WEIGHT),
                        status(row),
                        cells.optionalChoice(Responsibility.class, row, Column.RESPONSIBILITY),
                        row.optional(Column.REMARKS),
                        plan(row),
                        all(node, RowType.ASSESSMENT, this::assessment),
                        all(node, RowType.EVIDENCE, this::evidence),
                        all(node, RowType.REFERENCE, this::reference),
                        properties(node)));
    }

    private Optional<AnswerForm> form(Node node) {
        List<Node> choices = node.children(RowType.CHOICE);
        Optional<AnswerForm.Type> type = cells.optionalChoice(AnswerForm.Type.class, node.row(), Column.FORM);
        if (type.isEmpty() && !choices.isEmpty()) {
            throw table.failure(
                    "Found a choice of control %s, which has no form, expected one-of or any-of as its form"
                            .formatted(quote(node.row().text(Column.ID))),
                    choices.get(0).row(),
                    Column.TYPE);
        }
        return type.map(each -> new AnswerForm(each, all(node, RowType.CHOICE, this::term)));
    }

    private Status status(CsvRow row) {
        return new Status(cells.choice(Verdict.class, row, Column.VERDICT), row.text(Column.STATUS));
    }

    private Optional<Plan> plan(CsvRow row) {
        Optional<LocalDate> due = cells.date(row, Column.PLAN_DUE);
        Optional<String> owner = row.optional(Column.PLAN_OWNER);
        Optional<String> note = row.optional(Column.PLAN_NOTE);
        boolean isEmpty = due.isEmpty() && owner.isEmpty() && note.isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(new Plan(due, owner, note));
    }

    private Assessment assessment(Node node) {
        CsvRow row = node.row();
        return cells.build(
                row,
                () -> new Assessment(
                        row.text(Column.TEXT), status(row), row.optional(Column.REMARKS), cells.date(row, Column.DAY)));
    }

    private Evidence evidence(Node node) {
        CsvRow row = node.row();
        return cells.build(
                row,
                () -> new Evidence(
                        cells.choice(Evidence.Kind.class, row, Column.KIND),
                        row.text(Column.TEXT),
                        cells.uri(row),
                        row.optional(Column.LOCATOR),
                        row.optional(Column.ISSUER),
                        cells.date(row, Column.COLLECTED),
                        cells.date(row, Column.VALID_FROM),
                        cells.date(row, Column.VALID_UNTIL),
                        cells.digest(row),
                        row.optional(Column.REMARKS),
                        properties(node)));
    }

    private Reference reference(Node node) {
        CsvRow row = node.row();
        return cells.build(
                row,
                () -> new Reference(
                        row.text(Column.TEXT),
                        row.optional(Column.LOCATOR),
                        cells.uri(row),
                        cells.optionalChoice(Reference.Relation.class, row, Column.RELATION)));
    }

    private Term term(Node node) {
        CsvRow row = node.row();
        return cells.build(
                row,
                () -> new Term(
                        row.text(Column.STATUS),
                        cells.choice(Verdict.class, row, Column.VERDICT),
                        row.text(Column.TEXT),
                        cells.decimal(row, Column.SCORE)));
    }

    /** Checks the note here, where its row is known; the record would reject the list of notes as a whole. */
    private String note(Node node) {
        CsvRow row = node.row();
        if (row.optional(Column.TEXT).isEmpty()) {
            throw table.failure("Found a note without text, expected a text", row, Column.TEXT);
        }
        return row.text(Column.TEXT);
    }

    private Map<String, String> properties(Node node) {
        List<Node> children = node.children(RowType.PROPERTY);
        if (children.isEmpty()) {
            return Map.of();
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (Node child : children) {
            String name = child.row().text(Column.LABEL);
            if (name.isEmpty()) {
                throw table.failure("Found a property without a name, expected a name", child.row(), Column.LABEL);
            }
            if (properties.putIfAbsent(name, child.row().text(Column.TEXT)) != null) {
                throw table.failure(
                        "Duplicate property %s, expected each name once".formatted(quote(name)),
                        child.row(),
                        Column.LABEL);
            }
        }
        return properties;
    }

    private static <T> List<T> all(Node node, RowType type, Function<Node, T> reader) {
        List<Node> children = node.children(type);
        List<T> values = new ArrayList<>(children.size());
        for (Node child : children) {
            values.add(reader.apply(child));
        }
        return values;
    }
}
