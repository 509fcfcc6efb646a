// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the rules that apply to every component of every record, including components that are added later. */
class ComponentsTest {

    @ParameterizedTest
    @MethodSource("objects")
    void namesTheComponentThatIsNull(Component component) {
        Refusals.assertNull(component.name(), () -> component.with(null));
    }

    static Stream<Component> objects() {
        return Component.where(c -> !c.declaration().getType().isPrimitive());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void namesTheListThatHoldsNull(Component component) {
        Refusals.assertNull(component.name(), () -> component.with(Collections.singletonList(null)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void copiesLists(Component component) throws Throwable {
        List<?> given = new ArrayList<>((List<?>) component.value());
        List<?> before = List.copyOf(given);
        Record record = component.with(given);
        given.clear();
        assertEquals(before, component.valueIn(record));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void givesUnmodifiableLists(Component component) throws Throwable {
        Record record = component.with(new ArrayList<>((List<?>) component.value()));
        List<?> list = (List<?>) component.valueIn(record);
        assertThrowsExactly(UnsupportedOperationException.class, () -> list.remove(0));
    }

    static Stream<Component> lists() {
        return Component.where(c -> c.is(List.class));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void namesTheMapThatHoldsNull(Component component) {
        Refusals.assertNull(component.name(), () -> component.with(Collections.singletonMap(null, "x")));
        Refusals.assertNull(component.name(), () -> component.with(Collections.singletonMap("x", null)));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void copiesMapsInTheOrderGiven(Component component) throws Throwable {
        Map<String, String> given = Samples.manyProperties();
        List<Map.Entry<String, String>> before = List.copyOf(given.entrySet());
        Record record = component.with(given);
        given.clear();
        assertEquals(before, List.copyOf(((Map<?, ?>) component.valueIn(record)).entrySet()));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void givesUnmodifiableMaps(Component component) throws Throwable {
        for (Map<String, String> given : List.of(Samples.manyProperties(), new LinkedHashMap<String, String>())) {
            Map<?, ?> map = (Map<?, ?>) component.valueIn(component.with(given));
            assertThrowsExactly(UnsupportedOperationException.class, () -> map.remove("name 1"));
            assertThrowsExactly(UnsupportedOperationException.class, map::clear);
        }
    }

    static Stream<Component> maps() {
        return Component.where(c -> c.is(Map.class));
    }

    @ParameterizedTest
    @MethodSource("optionalTexts")
    void takesEmptyTextAsAbsent(Component component) throws Throwable {
        assertEquals(Optional.empty(), component.valueIn(component.with(Optional.of(""))));
        assertEquals(Optional.empty(), component.valueIn(component.with(Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("optionalTexts")
    void keepsOptionalTextAsGiven(Component component) throws Throwable {
        if (!component.name().equals("language")) {
            assertEquals(Optional.of(" \r\n"), component.valueIn(component.with(Optional.of(" \r\n"))));
        }
    }

    static Stream<Component> optionalTexts() {
        return Component.where(c -> c.is(Optional.class, String.class));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesHalfACharacter(Component component) {
        for (Object value : valuesWithText(component, "あ\uD842")) {
            Refusals.assertRefused(
                    component.name(),
                    component.name() + " holds the unpaired surrogate U+D842 at index 1, expected whole characters",
                    () -> component.with(value));
        }
    }

    private static List<?> valuesWithText(Component component, String text) {
        if (component.is(String.class)) {
            return List.of(text);
        } else if (component.is(Optional.class)) {
            return List.of(Optional.of(text));
        } else if (component.is(List.class)) {
            return List.of(List.of("x", text));
        }
        return List.of(Map.of(text, "x"), Map.of("x", text));
    }

    // A location or problem may contain text from an input with unpaired surrogates; a digest is hexadecimal.
    private static final Set<Class<?>> ANY_TEXT = Set.of(Location.class, Problem.class, Digest.class);

    static Stream<Component> texts() {
        return Component.where(c -> !ANY_TEXT.contains(c.owner().getClass())
                && (c.is(String.class)
                        || c.is(Optional.class, String.class)
                        || c.is(List.class, String.class)
                        || c.is(Map.class)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void equalsARecordOfEqualComponents(Record record) throws Throwable {
        Component first = Component.of(record).findFirst().orElseThrow();
        Record copy = first.with(first.value());
        assertNotSame(record, copy);
        assertEquals(record, copy);
        assertEquals(record.hashCode(), copy.hashCode());
        assertEquals(record.toString(), copy.toString());
    }

    static Stream<Record> records() {
        return Samples.records();
    }

    @ParameterizedTest
    @MethodSource("independent")
    void differsWhenAComponentDiffers(Component component) throws Throwable {
        Record other = component.with(component.other());
        assertNotEquals(component.owner(), other);
        assertNotEquals(component.owner().toString(), other.toString());
    }

    static Stream<Component> independent() {
        return Component.where(c -> !(c.owner() instanceof Digest));
    }
}
