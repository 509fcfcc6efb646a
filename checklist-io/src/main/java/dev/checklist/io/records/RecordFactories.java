// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

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
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Creates each record from the values of its components, in their order. The calls are written out by hand, because
 * calling constructors by reflection takes longer. A wrong order would fail the property tests of round trips.
 */
final class RecordFactories {

    private static final Map<Class<?>, Function<Object[], ?>> FACTORIES = Map.ofEntries(
            entry(Checklist.class, RecordFactories::checklist),
            entry(Subject.class, RecordFactories::subject),
            entry(Section.class, RecordFactories::section),
            entry(Control.class, RecordFactories::control),
            entry(AnswerForm.class, RecordFactories::form),
            entry(Plan.class, RecordFactories::plan),
            entry(Assessment.class, RecordFactories::assessment),
            entry(Status.class, RecordFactories::status),
            entry(Evidence.class, RecordFactories::evidence),
            entry(Digest.class, RecordFactories::digest),
            entry(Reference.class, RecordFactories::reference),
            entry(Term.class, RecordFactories::term));

    private RecordFactories() {}

    private static <T> Map.Entry<Class<?>, Function<Object[], ?>> entry(Class<T> type, Function<Object[], T> factory) {
        return Map.entry(type, factory);
    }

    /** Returns the factory of a record. It rejects the same values as the record. */
    static Function<Object[], ?> of(Class<?> type) {
        return Objects.requireNonNull(FACTORIES.get(type), type::getName);
    }

    private static Checklist checklist(Object[] values) {
        return new Checklist(
                at(values, 0),
                at(values, 1),
                at(values, 2),
                at(values, 3),
                at(values, 4),
                at(values, 5),
                at(values, 6),
                at(values, 7),
                at(values, 8),
                at(values, 9),
                at(values, 10),
                at(values, 11));
    }

    private static Subject subject(Object[] values) {
        return new Subject(at(values, 0), at(values, 1));
    }

    private static Section section(Object[] values) {
        return new Section(
                at(values, 0),
                at(values, 1),
                at(values, 2),
                at(values, 3),
                at(values, 4),
                at(values, 5),
                at(values, 6));
    }

    private static Control control(Object[] values) {
        return new Control(
                at(values, 0),
                at(values, 1),
                at(values, 2),
                at(values, 3),
                at(values, 4),
                at(values, 5),
                at(values, 6),
                at(values, 7),
                at(values, 8),
                at(values, 9),
                at(values, 10),
                at(values, 11),
                at(values, 12),
                at(values, 13));
    }

    private static AnswerForm form(Object[] values) {
        return new AnswerForm(at(values, 0), at(values, 1));
    }

    private static Plan plan(Object[] values) {
        return new Plan(at(values, 0), at(values, 1), at(values, 2));
    }

    private static Assessment assessment(Object[] values) {
        return new Assessment(at(values, 0), at(values, 1), at(values, 2), at(values, 3));
    }

    private static Status status(Object[] values) {
        return new Status(at(values, 0), at(values, 1));
    }

    private static Evidence evidence(Object[] values) {
        return new Evidence(
                at(values, 0),
                at(values, 1),
                at(values, 2),
                at(values, 3),
                at(values, 4),
                at(values, 5),
                at(values, 6),
                at(values, 7),
                at(values, 8),
                at(values, 9),
                at(values, 10));
    }

    private static Digest digest(Object[] values) {
        return new Digest(at(values, 0), at(values, 1));
    }

    private static Reference reference(Object[] values) {
        return new Reference(at(values, 0), at(values, 1), at(values, 2), at(values, 3));
    }

    private static Term term(Object[] values) {
        return new Term(at(values, 0), at(values, 1), at(values, 2), at(values, 3));
    }

    /** Returns a value with the type of its component, since the reader of that component created it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T at(Object[] values, int index) {
        return (T) values[index];
    }
}
