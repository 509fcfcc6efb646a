// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import static dev.checklist.io.records.Member.list;
import static dev.checklist.io.records.Member.optional;
import static dev.checklist.io.records.Member.properties;
import static dev.checklist.io.records.Member.required;
import static dev.checklist.io.records.Scalar.DATE;
import static dev.checklist.io.records.Scalar.NUMBER;
import static dev.checklist.io.records.Scalar.TEXT;

import dev.checklist.io.format.Format;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Section;
import dev.checklist.model.Subject;
import java.io.IOException;
import java.util.List;

/**
 * The members of all records, in the order of their components. This and {@link PartShapes} are the only places that
 * name them; they are written out by hand, so that nothing needs reflection. A mistake would fail the property tests of
 * round trips.
 */
public final class RecordShapes {

    public static final RecordShape<Control> CONTROL = new RecordShape<>(
            Control.class,
            RecordShapes::control,
            r -> new Object[] {
                r.id(),
                r.label(),
                r.requirement(),
                r.guidance(),
                r.form(),
                r.weight(),
                r.status(),
                r.responsibility(),
                r.remarks(),
                r.plan(),
                r.assessments(),
                r.evidence(),
                r.references(),
                r.properties()
            },
            required(MemberName.ID, Scalar.ID),
            optional(MemberName.LABEL, TEXT),
            required(MemberName.REQUIREMENT, TEXT),
            optional(MemberName.GUIDANCE, TEXT),
            optional(MemberName.FORM, PartShapes.FORM),
            optional(MemberName.WEIGHT, NUMBER),
            required(MemberName.STATUS, PartShapes.STATUS),
            optional(MemberName.RESPONSIBILITY, Choice.of(Responsibility.class)),
            optional(MemberName.REMARKS, TEXT),
            optional(MemberName.PLAN, PartShapes.PLAN),
            list(MemberName.ASSESSMENTS, PartShapes.ASSESSMENT),
            list(MemberName.EVIDENCE, PartShapes.EVIDENCE),
            list(MemberName.REFERENCES, PartShapes.REFERENCE),
            properties());

    public static final RecordShape<Section> SECTION = new RecordShape<>(
            Section.class,
            v -> new Section(at(v, 0), at(v, 1), at(v, 2), at(v, 3), at(v, 4), at(v, 5), at(v, 6)),
            r -> new Object[] {r.id(), r.label(), r.title(), r.description(), r.controls(), r.sections(), r.properties()
            },
            required(MemberName.ID, Scalar.ID),
            optional(MemberName.LABEL, TEXT),
            required(MemberName.TITLE, TEXT),
            optional(MemberName.DESCRIPTION, TEXT),
            list(MemberName.CONTROLS, CONTROL),
            list(MemberName.SECTIONS, new Subsection()),
            properties());

    public static final RecordShape<Subject> SUBJECT = new RecordShape<>(
            Subject.class,
            v -> new Subject(at(v, 0), at(v, 1)),
            r -> new Object[] {r.service(), r.provider()},
            required(MemberName.SERVICE, TEXT),
            optional(MemberName.PROVIDER, TEXT));

    public static final RecordShape<Checklist> CHECKLIST = new RecordShape<>(
            Checklist.class,
            RecordShapes::checklist,
            r -> new Object[] {
                Format.CURRENT,
                r.id(),
                r.title(),
                r.language(),
                r.version(),
                r.updated(),
                r.subject(),
                r.basis(),
                r.notes(),
                r.evidence(),
                r.legend(),
                r.sections(),
                r.properties()
            },
            required(MemberName.FORMAT, Scalar.FORMAT),
            required(MemberName.ID, TEXT),
            required(MemberName.TITLE, TEXT),
            optional(MemberName.LANGUAGE, TEXT),
            optional(MemberName.VERSION, TEXT),
            optional(MemberName.UPDATED, DATE),
            optional(MemberName.SUBJECT, SUBJECT),
            list(MemberName.BASIS, PartShapes.REFERENCE),
            list(MemberName.NOTES, TEXT),
            list(MemberName.EVIDENCE, PartShapes.EVIDENCE),
            list(MemberName.LEGEND, PartShapes.TERM),
            list(MemberName.SECTIONS, SECTION),
            properties());

    private static final List<RecordShape<?>> ALL = List.of(
            CHECKLIST,
            SUBJECT,
            SECTION,
            CONTROL,
            PartShapes.FORM,
            PartShapes.PLAN,
            PartShapes.ASSESSMENT,
            PartShapes.STATUS,
            PartShapes.EVIDENCE,
            PartShapes.DIGEST,
            PartShapes.REFERENCE,
            PartShapes.TERM);

    private RecordShapes() {}

    public static List<RecordShape<?>> all() {
        return ALL;
    }

    /** Returns the shape of a record of the model. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> RecordShape<R> of(Class<R> type) {
        return (RecordShape<R>)
                ALL.stream().filter(shape -> shape.type() == type).findFirst().orElseThrow();
    }

    private static Checklist checklist(Object[] v) {
        // The first value is the format.
        return new Checklist(
                at(v, 1), at(v, 2), at(v, 3), at(v, 4), at(v, 5), at(v, 6), at(v, 7), at(v, 8), at(v, 9), at(v, 10),
                at(v, 11), at(v, 12));
    }

    private static Control control(Object[] v) {
        return new Control(
                at(v, 0), at(v, 1), at(v, 2), at(v, 3), at(v, 4), at(v, 5), at(v, 6), at(v, 7), at(v, 8), at(v, 9),
                at(v, 10), at(v, 11), at(v, 12), at(v, 13));
    }

    /** Returns a value with the type of its component, since the member of that component read it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <V> V at(Object[] values, int index) {
        return (V) values[index];
    }

    /** Sections contain sections, so their shape is looked up when it is needed. */
    private static final class Subsection implements ValueType<Section> {

        @Override
        public Section read(JsonSource source, Reading reading) throws IOException {
            return SECTION.read(source, reading);
        }

        @Override
        public void write(Section section, JsonSink sink) throws IOException {
            SECTION.write(section, sink);
        }
    }
}
