// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.problem.Location;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One component of a record, for the rules that apply to the components of all records. */
record Component(Record owner, RecordComponent declaration) {

    static Stream<Component> all() {
        return Samples.records().flatMap(Component::of);
    }

    static Stream<Component> of(Record owner) {
        return Arrays.stream(owner.getClass().getRecordComponents()).map(c -> new Component(owner, c));
    }

    static Stream<Component> where(Predicate<Component> condition) {
        return all().filter(condition);
    }

    String name() {
        return declaration.getName();
    }

    boolean is(Class<?> type, Type... arguments) {
        return declaration.getType() == type
                && (arguments.length == 0
                        || Arrays.equals(
                                arguments,
                                ((ParameterizedType) declaration.getGenericType()).getActualTypeArguments()));
    }

    Object value() throws ReflectiveOperationException {
        return valueIn(owner);
    }

    Object valueIn(Record record) throws ReflectiveOperationException {
        return declaration.getAccessor().invoke(record);
    }

    /** Returns the owner with another value of this component, created by its constructor. */
    Record with(Object value) throws Throwable {
        RecordComponent[] all = owner.getClass().getRecordComponents();
        Object[] values = new Object[all.length];
        Class<?>[] types = new Class<?>[all.length];
        for (int i = 0; i < all.length; i++) {
            types[i] = all[i].getType();
            values[i] = all[i].getName().equals(name())
                    ? value
                    : all[i].getAccessor().invoke(owner);
        }
        try {
            return owner.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Returns a valid value that differs from the value in the owner. */
    Object other() throws ReflectiveOperationException {
        if (owner instanceof AnswerForm && is(List.class)) {
            return List.of(new Term("2", Verdict.ANSWERED, ""));
        }
        return other(value());
    }

    private static Object other(Object value) {
        if (value instanceof Optional<?> optional) {
            return Optional.of(other(optional.orElseThrow()));
        } else if (value instanceof String text) {
            return text.equals("ja") ? "en" : text + "2";
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof LocalDate date) {
            return date.plusDays(1);
        } else if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.ONE);
        } else if (value instanceof AnswerForm.Type) {
            return AnswerForm.Type.ANY_OF;
        } else if (value instanceof AnswerForm) {
            return AnswerForm.date();
        } else if (value instanceof Plan plan) {
            return plan.withOwner("o2");
        } else if (value instanceof Enum<?> choice) {
            return choice.getDeclaringClass().getEnumConstants()[choice.ordinal() + 1];
        }
        return OTHERS.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(value))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static final Map<Class<?>, Object> OTHERS = Map.of(
            List.class,
            List.of(),
            Map.class,
            Map.of("b", "2"),
            URI.class,
            URI.create("#2"),
            Subject.class,
            new Subject("s2", Optional.empty()),
            Digest.class,
            new Digest("SHA-256", "a".repeat(64)),
            Status.class,
            Status.unanswered(),
            Location.class,
            new Location("b.json", 0, 0, ""),
            Term.class,
            new Term("×", Verdict.NOT_IMPLEMENTED, ""));

    @Override
    public String toString() {
        return owner.getClass().getSimpleName() + "." + name();
    }
}
