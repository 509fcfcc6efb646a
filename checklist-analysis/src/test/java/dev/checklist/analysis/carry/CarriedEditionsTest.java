// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.analysis.Examples;
import dev.checklist.analysis.carry.CarryForward.Item;
import dev.checklist.analysis.carry.CarryForward.Outcome;
import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Carries answers between the small editions of {@code editions.txt}, in which every wrong answer counts. */
class CarriedEditionsTest {

    /** Two editions, and for each question of the next one the question of the last whose answer is its own. */
    record Editions(String kind, List<Control> last, List<Control> next, Map<String, String> from) {

        Editions(String kind) {
            this(kind, new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        }

        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Editions> editions() throws IOException {
        List<Editions> all = new ArrayList<>();
        try (InputStream table = CarriedEditionsTest.class.getResourceAsStream("editions.txt")) {
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("== ")) {
                    all.add(new Editions(line.substring(3)));
                } else if (line.startsWith("- ")) {
                    String[] parts = line.substring(2).split(" \\| ");
                    all.get(all.size() - 1).last().add(control(parts[0], parts[1], Verdict.IMPLEMENTED));
                } else if (line.startsWith("+ ")) {
                    String[] parts = line.substring(2).split(" [<|] ");
                    all.get(all.size() - 1).next().add(control(parts[0], parts[2], Verdict.UNANSWERED));
                    all.get(all.size() - 1).from().put(parts[0], parts[1]);
                }
            }
        }
        return all.stream();
    }

    private static Control control(String id, String requirement, Verdict verdict) {
        return Control.builder()
                .id(id)
                .requirement(requirement)
                .status(new Status(verdict, ""))
                .remarks("of " + id)
                .build();
    }

    private static Checklist checklist(List<Control> controls) {
        return Examples.checklist(controls.toArray(Control[]::new));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void noAnswerComesToAnotherQuestion(Editions editions) {
        Checklist next = checklist(editions.next()).mapControls(control -> control.withRemarks(Optional.empty()));
        CarryForward carried = CarryForward.between(checklist(editions.last()), next, Policy.NEVER_OVERWRITE);
        StringBuilder expected = new StringBuilder();
        StringBuilder found = new StringBuilder();
        for (Item item : carried.items()) {
            if (item.after().isPresent()) {
                Control control = item.after().get();
                String from = editions.from().get(control.id());
                expected.append(control.id()).append(" < ").append(from).append('\n');
                found.append(control.id())
                        .append(" < ")
                        .append(found(item, from))
                        .append('\n');
            }
        }
        assertEquals(expected.toString(), found.toString());
    }

    /** Returns the question whose answer was carried, as it is written in the table. */
    private static String found(Item item, String expected) {
        if (item.outcome() == Outcome.NEW) {
            return expected.startsWith("?") ? expected : ".";
        }
        Control last = item.before().orElseThrow();
        boolean isSame = last.requirement().equals(item.after().orElseThrow().requirement());
        assertEquals(isSame ? Outcome.CARRIED : Outcome.TO_REVIEW, item.outcome(), item.toString());
        return (expected.startsWith("?") ? "?" : "") + last.id();
    }
}
