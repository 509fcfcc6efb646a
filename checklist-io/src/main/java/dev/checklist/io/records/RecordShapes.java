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
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Digest;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Subject;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.io.IOException;
import java.util.List;

/**
 * The members of all records, in the order of their components. This is the only place that names them; it is written
 * out by hand, so that nothing needs reflection. A mistake would fail the property tests of round trips.
 */
public final class RecordShapes {

    private static final ValueType<Verdict> VERDICT = Choice.of(Verdict.class);

    public static final RecordShape<Status> STATUS = new RecordShape<>(
            Status.class,
            v -> new Status(at(v, 0), at(v, 1)),
            required(MemberName.VERDICT, VERDICT, Status::verdict),
            required(MemberName.MARK, TEXT, Status::mark));

    public static final RecordShape<Term> TERM = new RecordShape<>(
            Term.class,
            v -> new Term(at(v, 0), at(v, 1), at(v, 2), at(v, 3)),
            required(MemberName.MARK, TEXT, Term::mark),
            required(MemberName.VERDICT, VERDICT, Term::verdict),
            required(MemberName.MEANING, TEXT, Term::meaning),
            optional(MemberName.SCORE, NUMBER, Term::score));

    public static final RecordShape<Digest> DIGEST = new RecordShape<>(
            Digest.class,
            v -> new Digest(at(v, 0), at(v, 1)),
            required(MemberName.ALGORITHM, TEXT, Digest::algorithm),
            required(MemberName.VALUE, TEXT, Digest::value));

    public static final RecordShape<Evidence> EVIDENCE = new RecordShape<>(
            Evidence.class,
            RecordShapes::evidence,
            required(MemberName.KIND, Choice.of(Evidence.Kind.class), Evidence::kind),
            required(MemberName.TITLE, TEXT, Evidence::title),
            optional(MemberName.URI, Scalar.URI, Evidence::uri),
            optional(MemberName.LOCATOR, TEXT, Evidence::locator),
            optional(MemberName.ISSUER, TEXT, Evidence::issuer),
            optional(MemberName.COLLECTED, DATE, Evidence::collected),
            optional(MemberName.VALID_FROM, DATE, Evidence::validFrom),
            optional(MemberName.VALID_UNTIL, DATE, Evidence::validUntil),
            optional(MemberName.DIGEST, DIGEST, Evidence::digest),
            optional(MemberName.NOTE, TEXT, Evidence::note),
            properties(Evidence::properties));

    public static final RecordShape<Reference> REFERENCE = new RecordShape<>(
            Reference.class,
            v -> new Reference(at(v, 0), at(v, 1), at(v, 2), at(v, 3)),
            required(MemberName.FRAMEWORK, TEXT, Reference::framework),
            optional(MemberName.LOCATOR, TEXT, Reference::locator),
            optional(MemberName.URI, Scalar.URI, Reference::uri),
            optional(MemberName.RELATION, Choice.of(Reference.Relation.class), Reference::relation));

    public static final RecordShape<AnswerForm> FORM = new RecordShape<>(
            AnswerForm.class,
            v -> new AnswerForm(at(v, 0), at(v, 1)),
            required(MemberName.TYPE, Choice.of(AnswerForm.Type.class), AnswerForm::type),
            list(MemberName.CHOICES, TERM, AnswerForm::choices));

    public static final RecordShape<Plan> PLAN = new RecordShape<>(
            Plan.class,
            v -> new Plan(at(v, 0), at(v, 1), at(v, 2)),
            optional(MemberName.DUE, DATE, Plan::due),
            optional(MemberName.OWNER, TEXT, Plan::owner),
            optional(MemberName.NOTE, TEXT, Plan::note));

    public static final RecordShape<Assessment> ASSESSMENT = new RecordShape<>(
            Assessment.class,
            v -> new Assessment(at(v, 0), at(v, 1), at(v, 2), at(v, 3)),
            required(MemberName.NAME, TEXT, Assessment::name),
            required(MemberName.STATUS, STATUS, Assessment::status),
            optional(MemberName.REMARKS, TEXT, Assessment::remarks),
            optional(MemberName.DAY, DATE, Assessment::day));

    public static final RecordShape<Control> CONTROL = new RecordShape<>(
            Control.class,
            RecordShapes::control,
            required(MemberName.ID, Scalar.ID, Control::id),
            optional(MemberName.LABEL, TEXT, Control::label),
            required(MemberName.REQUIREMENT, TEXT, Control::requirement),
            optional(MemberName.GUIDANCE, TEXT, Control::guidance),
            optional(MemberName.FORM, FORM, Control::form),
            optional(MemberName.WEIGHT, NUMBER, Control::weight),
            required(MemberName.STATUS, STATUS, Control::status),
            optional(MemberName.RESPONSIBILITY, Choice.of(Responsibility.class), Control::responsibility),
            optional(MemberName.REMARKS, TEXT, Control::remarks),
            optional(MemberName.PLAN, PLAN, Control::plan),
            list(MemberName.ASSESSMENTS, ASSESSMENT, Control::assessments),
            list(MemberName.EVIDENCE, EVIDENCE, Control::evidence),
            list(MemberName.REFERENCES, REFERENCE, Control::references),
            properties(Control::properties));

    public static final RecordShape<Section> SECTION = new RecordShape<>(
            Section.class,
            v -> new Section(at(v, 0), at(v, 1), at(v, 2), at(v, 3), at(v, 4), at(v, 5), at(v, 6)),
            required(MemberName.ID, Scalar.ID, Section::id),
            optional(MemberName.LABEL, TEXT, Section::label),
            required(MemberName.TITLE, TEXT, Section::title),
            optional(MemberName.DESCRIPTION, TEXT, Section::description),
            list(MemberName.CONTROLS, CONTROL, Section::controls),
            list(MemberName.SECTIONS, new Subsection(), Section::sections),
            properties(Section::properties));

    public static final RecordShape<Subject> SUBJECT = new RecordShape<>(
            Subject.class,
            v -> new Subject(at(v, 0), at(v, 1)),
            required(MemberName.SERVICE, TEXT, Subject::service),
            optional(MemberName.PROVIDER, TEXT, Subject::provider));

    public static final RecordShape<Checklist> CHECKLIST = new RecordShape<>(
            Checklist.class,
            RecordShapes::checklist,
            required(MemberName.FORMAT, Scalar.FORMAT, checklist -> Format.CURRENT),
            required(MemberName.ID, TEXT, Checklist::id),
            required(MemberName.TITLE, TEXT, Checklist::title),
            optional(MemberName.LANGUAGE, TEXT, Checklist::language),
            optional(MemberName.VERSION, TEXT, Checklist::version),
            optional(MemberName.UPDATED, DATE, Checklist::updated),
            optional(MemberName.SUBJECT, SUBJECT, Checklist::subject),
            list(MemberName.BASIS, REFERENCE, Checklist::basis),
            list(MemberName.NOTES, TEXT, Checklist::notes),
            list(MemberName.EVIDENCE, EVIDENCE, Checklist::evidence),
            list(MemberName.LEGEND, TERM, Checklist::legend),
            list(MemberName.SECTIONS, SECTION, Checklist::sections),
            properties(Checklist::properties));

    private static final List<RecordShape<?>> ALL = List.of(
            CHECKLIST, SUBJECT, SECTION, CONTROL, FORM, PLAN, ASSESSMENT, STATUS, EVIDENCE, DIGEST, REFERENCE, TERM);

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

    private static Evidence evidence(Object[] v) {
        return new Evidence(
                at(v, 0), at(v, 1), at(v, 2), at(v, 3), at(v, 4), at(v, 5), at(v, 6), at(v, 7), at(v, 8), at(v, 9),
                at(v, 10));
    }

    /** Returns a value with the type of its component, since the member of that component read it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <V> V at(Object[] values, int index) {
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
