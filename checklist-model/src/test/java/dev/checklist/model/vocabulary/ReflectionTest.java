// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.checklist.model.Samples;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls builders and withers in the same way as expression languages: by reflection, from another package. */
class ReflectionTest {

    static Stream<Record> records() {
        return Samples.builtRecords();
    }

    @ParameterizedTest
    @MethodSource("records")
    void callsWithers(Record value) throws ReflectiveOperationException {
        List<Method> withers = Stream.of(value.getClass().getMethods())
                .filter(method -> method.getName().startsWith("with") && method.getParameterCount() == 1)
                .toList();
        assertFalse(withers.isEmpty());
        for (var component : value.getClass().getRecordComponents()) {
            String name = "with" + Character.toUpperCase(component.getName().charAt(0))
                    + component.getName().substring(1);
            Object present = component.getAccessor().invoke(value);
            boolean called = false;
            for (Method wither : withers) {
                if (wither.getName().equals(name) && wither.getParameterTypes()[0].isInstance(present)) {
                    assertEquals(value, wither.invoke(value, present));
                    called = true;
                }
            }
            assertEquals(true, called, name);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void callsBuilders(Record value) throws ReflectiveOperationException {
        Object builder = value.getClass().getMethod("toBuilder").invoke(value);
        for (Method method : builder.getClass().getMethods()) {
            boolean inherited = method.getDeclaringClass() == Object.class;
            assertEquals(
                    true,
                    inherited || Modifier.isPublic(method.getDeclaringClass().getModifiers()));
        }
        assertEquals(value, builder.getClass().getMethod("build").invoke(builder));
    }

    @Test
    void triesEveryRecordWithABuilder() {
        assertEquals(10, records().count());
    }
}
