// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import dev.checklist.io.format.Format;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Digest;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Subject;
import dev.checklist.model.Term;
import dev.checklist.model.token.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converts a checklist to rows, in document order. */
final class CsvRows {

    /**
     * Receives the rows. The array of cells is indexed by {@link Column#index()}, contains {@code null} for each empty
     * cell, and is reused for the next row.
     */
    @FunctionalInterface
    interface Sink {
        void row(@Nullable String[] cells) throws IOException;
    }

    private static final String TOP = "";

    private final Sink sink;
    private final EvidenceKeys keys;
    private final @Nullable String[] cells = new String[Column.COUNT];

    private CsvRows(Checklist checklist, Sink sink) {
        this.sink = sink;
        this.keys = new EvidenceKeys(checklist);
    }

    static void of(Checklist checklist, Sink sink) throws IOException {
        new CsvRows(checklist, sink).checklist(checklist);
    }

    private void checklist(Checklist checklist) throws IOException {
        start(RowType.CHECKLIST, TOP);
        set(Column.ID, checklist.id());
        set(Column.TEXT, checklist.title());
        set(Column.LANGUAGE, checklist.language());
        set(Column.VERSION, checklist.version());
        set(Column.UPDATED, checklist.updated());
        set(Column.SERVICE, checklist.subject().map(Subject::service));
        set(Column.PROVIDER, checklist.subject().flatMap(Subject::provider));
        set(Column.FORMAT, Format.CURRENT.toString());
        end();
        properties(checklist.properties(), TOP);
        for (String note : checklist.notes()) {
            start(RowType.NOTE, TOP);
            set(Column.TEXT, note);
            end();
        }
        references(RowType.BASIS, checklist.basis(), TOP);
        evidence(checklist.evidence(), TOP);
        terms(RowType.TERM, checklist.legend(), TOP);
        sections(checklist.sections(), TOP);
    }

    private void sections(List<Section> sections, String parent) throws IOException {
        for (Section section : sections) {
            start(RowType.SECTION, parent);
            set(Column.ID, section.id());
            set(Column.LABEL, section.label());
            set(Column.TEXT, section.title());
            set(Column.DESCRIPTION, section.description());
            end();
            properties(section.properties(), section.id());
            for (Control control : section.controls()) {
                control(control, section.id());
            }
            sections(section.sections(), section.id());
        }
    }

    private void control(Control control, String parent) throws IOException {
        start(RowType.CONTROL, parent);
        set(Column.ID, control.id());
        set(Column.LABEL, control.label());
        set(Column.TEXT, control.requirement());
        set(control.status());
        set(Column.REMARKS, control.remarks());
        set(Column.GUIDANCE, control.guidance());
        set(Column.RESPONSIBILITY, control.responsibility().map(Token::token));
        set(Column.FORM, control.form().map(form -> form.type().token()));
        set(Column.WEIGHT, control.weight().map(BigDecimal::toPlainString));
        set(Column.PLAN_DUE, control.plan().flatMap(Plan::due));
        set(Column.PLAN_OWNER, control.plan().flatMap(Plan::owner));
        set(Column.PLAN_NOTE, control.plan().flatMap(Plan::note));
        end();
        properties(control.properties(), control.id());
        terms(RowType.CHOICE, control.form().map(AnswerForm::choices).orElse(List.of()), control.id());
        assessments(control.assessments(), control.id());
        evidence(control.evidence(), control.id());
        references(RowType.REFERENCE, control.references(), control.id());
    }

    private void terms(RowType type, List<Term> terms, String parent) throws IOException {
        for (Term term : terms) {
            start(type, parent);
            set(Column.STATUS, term.mark());
            set(Column.VERDICT, term.verdict().token());
            set(Column.TEXT, term.meaning());
            set(Column.SCORE, term.score().map(BigDecimal::toPlainString));
            end();
        }
    }

    private void assessments(List<Assessment> assessments, String parent) throws IOException {
        for (Assessment assessment : assessments) {
            start(RowType.ASSESSMENT, parent);
            set(Column.TEXT, assessment.name());
            set(assessment.status());
            set(Column.REMARKS, assessment.remarks());
            set(Column.DAY, assessment.day());
            end();
        }
    }

    private void evidence(List<Evidence> list, String parent) throws IOException {
        for (Evidence evidence : list) {
            String key = evidence.properties().isEmpty() ? "" : keys.next();
            start(RowType.EVIDENCE, parent);
            set(Column.ID, key);
            set(Column.KIND, evidence.kind().token());
            set(Column.TEXT, evidence.title());
            set(Column.URI, evidence.uri());
            set(Column.LOCATOR, evidence.locator());
            set(Column.ISSUER, evidence.issuer());
            set(Column.COLLECTED, evidence.collected());
            set(Column.VALID_FROM, evidence.validFrom());
            set(Column.VALID_UNTIL, evidence.validUntil());
            set(Column.DIGEST, evidence.digest().map(CsvRows::digest));
            set(Column.REMARKS, evidence.note());
            end();
            properties(evidence.properties(), key);
        }
    }

    private static String digest(Digest digest) {
        return digest.algorithm() + ":" + digest.value();
    }

    private void references(RowType type, List<Reference> references, String parent) throws IOException {
        for (Reference reference : references) {
            start(type, parent);
            set(Column.TEXT, reference.framework());
            set(Column.LOCATOR, reference.locator());
            set(Column.URI, reference.uri());
            set(Column.RELATION, reference.relation().map(Token::token));
            end();
        }
    }

    private void properties(Map<String, String> properties, String parent) throws IOException {
        for (Map.Entry<String, String> property : properties.entrySet()) {
            start(RowType.PROPERTY, parent);
            set(Column.LABEL, property.getKey());
            set(Column.TEXT, property.getValue());
            end();
        }
    }

    private void start(RowType type, String parent) {
        Arrays.fill(cells, null);
        set(Column.TYPE, type.token());
        set(Column.PARENT, parent);
    }

    private void set(Status status) {
        set(Column.STATUS, status.mark());
        set(Column.VERDICT, status.verdict().token());
    }

    private void set(Column column, Optional<?> value) {
        if (value.isPresent()) {
            set(column, value.get().toString());
        }
    }

    private void set(Column column, String value) {
        if (!value.isEmpty()) {
            cells[column.index()] = CellGuard.guard(value);
        }
    }

    private void end() throws IOException {
        sink.row(cells);
    }
}
