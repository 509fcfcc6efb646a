// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Digest;
import dev.checklist.model.Evidence;
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

    private static final Map<Class<?>, Function<Object[], ?>> FACTORIES = Map.of(
            Checklist.class, RecordFactories::checklist,
            Subject.class, RecordFactories::subject,
            Section.class, RecordFactories::section,
            Control.class, RecordFactories::control,
            Status.class, RecordFactories::status,
            Evidence.class, RecordFactories::evidence,
            Digest.class, RecordFactories::digest,
            Reference.class, RecordFactories::reference,
            Term.class, RecordFactories::term);

    private RecordFactories() {}

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
                at(values, 9));
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
                at(values, 9));
    }

    private static Digest digest(Object[] values) {
        return new Digest(at(values, 0), at(values, 1));
    }

    private static Reference reference(Object[] values) {
        return new Reference(at(values, 0), at(values, 1), at(values, 2), at(values, 3));
    }

    private static Term term(Object[] values) {
        return new Term(at(values, 0), at(values, 1), at(values, 2));
    }

    /** Returns a value with the type of its component, since the reader of that component created it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T at(Object[] values, int index) {
        return (T) values[index];
    }
}
