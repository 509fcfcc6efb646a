// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the constructor of a record checks its components, however the record is created. */
class GateTest {

    @ParameterizedTest(name = "{0} by {2}")
    @MethodSource("ways")
    void refusesABlankComponent(String record, String component, String way, Executable making) {
        Refusals.assertRefused(component, component + " is blank, expected text: found ' '", making);
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                        ways(
                                "Checklist",
                                "title",
                                () -> new Checklist(
                                        "c",
                                        " ",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        Map.of()),
                                () -> Checklist.builder().id("c").title(" ").build(),
                                () -> Samples.CHECKLIST.toBuilder().title(" ").build(),
                                () -> Samples.CHECKLIST.withTitle(" "),
                                () -> Samples.CHECKLIST.withTitle(title -> " ")),
                        ways(
                                "Section",
                                "title",
                                () -> new Section(
                                        "s", Optional.empty(), " ", Optional.empty(), List.of(), List.of(), Map.of()),
                                () -> Section.builder().id("s").title(" ").build(),
                                () -> Samples.SECTION.toBuilder().title(" ").build(),
                                () -> Samples.SECTION.withTitle(" "),
                                () -> Samples.SECTION.withTitle(title -> " ")),
                        ways(
                                "Control",
                                "requirement",
                                () -> new Control(
                                        "1",
                                        Optional.empty(),
                                        " ",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Samples.STATUS,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        Map.of()),
                                () -> Control.builder()
                                        .id("1")
                                        .requirement(" ")
                                        .status(Samples.STATUS)
                                        .build(),
                                () -> Samples.CONTROL.toBuilder()
                                        .requirement(" ")
                                        .build(),
                                () -> Samples.CONTROL.withRequirement(" "),
                                () -> Samples.CONTROL.withRequirement(requirement -> " ")),
                        ways(
                                "Evidence",
                                "title",
                                () -> new Evidence(
                                        Evidence.Kind.LINK,
                                        " ",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Map.of()),
                                () -> Evidence.builder()
                                        .kind(Evidence.Kind.LINK)
                                        .title(" ")
                                        .build(),
                                () -> Samples.EVIDENCE.toBuilder().title(" ").build(),
                                () -> Samples.EVIDENCE.withTitle(" "),
                                () -> Samples.EVIDENCE.withTitle(title -> " ")),
                        ways(
                                "Reference",
                                "framework",
                                () -> new Reference(" ", Optional.empty(), Optional.empty(), Optional.empty()),
                                () -> Reference.builder().framework(" ").build(),
                                () -> Samples.REFERENCE.toBuilder()
                                        .framework(" ")
                                        .build(),
                                () -> Samples.REFERENCE.withFramework(" "),
                                () -> Samples.REFERENCE.withFramework(framework -> " ")),
                        ways(
                                "Subject",
                                "service",
                                () -> new Subject(" ", Optional.empty()),
                                () -> Subject.builder().service(" ").build(),
                                () -> Samples.SUBJECT.toBuilder().service(" ").build(),
                                () -> Samples.SUBJECT.withService(" "),
                                () -> Samples.SUBJECT.withService(service -> " ")))
                .flatMap(ways -> ways);
    }

    private static Stream<Arguments> ways(
            String record,
            String component,
            Executable constructor,
            Executable builder,
            Executable toBuilder,
            Executable wither,
            Executable operator) {
        return Stream.of(
                arguments(record, component, "new", constructor),
                arguments(record, component, "builder()", builder),
                arguments(record, component, "toBuilder()", toBuilder),
                arguments(record, component, "wither", wither),
                arguments(record, component, "wither with operator", operator));
    }
}
