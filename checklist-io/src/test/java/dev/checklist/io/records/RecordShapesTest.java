// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.io.records.Member.Presence;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordShapesTest {

    static List<RecordShape<?>> shapes() {
        return RecordShapes.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void describeTheComponentsOfEachRecordInTheirOrder(RecordShape<?> shape) {
        List<String> expected = new ArrayList<>(Arrays.stream(shape.type().getRecordComponents())
                .map(component -> component.getName() + " " + presence(component))
                .toList());
        if (shape == RecordShapes.CHECKLIST) {
            expected.add(0, "format REQUIRED");
        }
        assertEquals(
                expected,
                shape.members().stream()
                        .map(member -> member.name().text() + " " + member.presence())
                        .toList());
    }

    private static Presence presence(RecordComponent component) {
        Map<Class<?>, Presence> presences =
                Map.of(Optional.class, Presence.OPTIONAL, List.class, Presence.LIST, Map.class, Presence.MAP);
        return presences.getOrDefault(component.getType(), Presence.REQUIRED);
    }
}
