// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithersTest {

    @ParameterizedTest
    @MethodSource("components")
    void changeOneComponentOnly(Component component) throws Throwable {
        Record changed = wither(component, component.other());
        assertEquals(component.with(component.other()), changed);
    }

    @ParameterizedTest
    @MethodSource("components")
    void keepTheRecordWhenNothingChanges(Component component) throws Throwable {
        assertEquals(component.owner(), wither(component, component.value()));
    }

    static Stream<Component> components() {
        return Samples.builtRecords().flatMap(Component::of);
    }

    private static Record wither(Component component, Object value) throws ReflectiveOperationException {
        Class<?> type = component.declaration().getType();
        String name = "with" + component.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + component.name().substring(1);
        Method method = component.owner().getClass().getMethod(name, type == List.class ? Iterable.class : type);
        return (Record) method.invoke(component.owner(), value);
    }

    @Test
    void applyAnOperatorToARequiredComponent() {
        assertEquals("R!", Samples.CONTROL.withRequirement(r -> "R!").requirement());
        assertEquals("r!", Samples.CONTROL.withRequirement(r -> r + "!").requirement());
        assertEquals(
                "△",
                Samples.CONTROL
                        .withStatus(status -> new Status(status.verdict(), "△"))
                        .status()
                        .mark());
    }

    @Test
    void applyAnOperatorToAnOptionalComponentThatIsPresent() {
        assertEquals(
                Optional.of("m!"), Samples.CONTROL.withRemarks(r -> r + "!").remarks());
        Control absent = Samples.control("1");
        assertSame(absent, absent.withRemarks(r -> r + "!"));
    }

    @Test
    void applyAnOperatorToEachElement() {
        Section section = Samples.section("1", Samples.control("1.1"), Samples.control("1.2"));
        assertEquals(
                List.of("1.1!", "1.2!"),
                section.withControls((Control control) -> control.withId(id -> id + "!")).controls().stream()
                        .map(Control::id)
                        .toList());
    }

    @Test
    void takeAbsenceBack() {
        assertEquals(Optional.empty(), Samples.CONTROL.withRemarks("").remarks());
        assertEquals(Optional.empty(), Samples.CONTROL.withRemarks(r -> "").remarks());
        assertEquals(
                Optional.empty(), Samples.CONTROL.withRemarks(Optional.empty()).remarks());
    }

    /** URIs that differ in the case of their host or digits are equal to Java, but not the same text. */
    @Test
    void takeAUriAsGiven() {
        URI uri = URI.create("https://a.example/%C3");
        URI equal = URI.create("HTTPS://A.example/%c3");
        assertEquals(uri, equal);
        Evidence evidence = Evidence.link("t", uri);
        assertSame(equal, evidence.withUri(equal).uri().orElseThrow());
        assertSame(equal, evidence.withUri(old -> equal).uri().orElseThrow());
    }

    @Test
    void keepTheOrderOfProperties() {
        Map<String, String> properties = Samples.manyProperties();
        assertEquals(
                List.copyOf(properties.keySet()),
                List.copyOf(
                        Samples.CONTROL.withProperties(properties).properties().keySet()));
    }
}
