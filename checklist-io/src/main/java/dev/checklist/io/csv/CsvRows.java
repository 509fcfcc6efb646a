// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import dev.checklist.io.format.Format;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Digest;
import dev.checklist.model.Evidence;
import dev.checklist.model.Reference;
import dev.checklist.model.Section;
import dev.checklist.model.Subject;
import dev.checklist.model.token.Token;
import java.io.IOException;
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
    private final @Nullable String[] cells = new String[Column.COUNT];

    private CsvRows(Sink sink) {
        this.sink = sink;
    }

    static void of(Checklist checklist, Sink sink) throws IOException {
        new CsvRows(sink).checklist(checklist);
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
        for (var term : checklist.legend()) {
            start(RowType.TERM, TOP);
            set(Column.STATUS, term.mark());
            set(Column.VERDICT, term.verdict().token());
            set(Column.TEXT, term.meaning());
            end();
        }
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
        set(Column.STATUS, control.status().mark());
        set(Column.VERDICT, control.status().verdict().token());
        set(Column.REMARKS, control.remarks());
        set(Column.GUIDANCE, control.guidance());
        set(Column.RESPONSIBILITY, control.responsibility().map(Token::token));
        end();
        properties(control.properties(), control.id());
        evidence(control.evidence(), control.id());
        references(RowType.REFERENCE, control.references(), control.id());
    }

    private void evidence(List<Evidence> list, String parent) throws IOException {
        for (Evidence evidence : list) {
            start(RowType.EVIDENCE, parent);
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
