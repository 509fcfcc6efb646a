// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value that jqwik can shrink when a property fails, so that people can read the sample. */
record Smaller<T>(T value, Function<T, Stream<T>> smaller) implements Shrinkable<T> {

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return smaller.apply(value).map(candidate -> new Smaller<>(candidate, smaller));
    }

    @Override
    public ShrinkingDistance distance() {
        // An absent component must count as smaller than a short one, although its text is longer.
        return ShrinkingDistance.of(
                value.toString().replace("Optional.empty", "").length());
    }

    /** Returns copies of a text, each with a different character left out. */
    static Stream<String> text(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> i == 0 || !Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .mapToObj(i -> text.substring(0, i) + text.substring(text.offsetByCodePoints(i, 1)));
    }

    static Stream<String> nonBlank(String text) {
        return text(text).filter(candidate -> !Texts.isBlank(candidate));
    }

    static Stream<Checklist> checklist(Checklist from) {
        return Stream.of(
                        list(from.sections(), Smaller::section).map(from::withSections),
                        list(from.evidence(), Smaller::evidence).map(from::withEvidence),
                        list(from.basis(), Smaller::reference).map(from::withBasis),
                        list(from.notes(), Smaller::nonBlank).map(from::withNotes),
                        list(from.legend(), Smaller::none).map(from::withLegend),
                        properties(from.properties()).map(from::withProperties),
                        nonBlank(from.id()).map(from::withId),
                        nonBlank(from.title()).map(from::withTitle),
                        optional(from.language(), Smaller::none).map(from::withLanguage),
                        optional(from.version(), Smaller::text).map(from::withVersion),
                        optional(from.updated(), Smaller::none).map(from::withUpdated),
                        optional(from.subject(), Smaller::none).map(from::withSubject))
                .flatMap(Function.identity());
    }

    static Stream<Section> section(Section from) {
        return Stream.of(
                        from.sections().stream(),
                        list(from.sections(), Smaller::section).map(from::withSections),
                        list(from.controls(), Smaller::control).map(from::withControls),
                        properties(from.properties()).map(from::withProperties),
                        nonBlank(from.title()).map(from::withTitle),
                        optional(from.label(), Smaller::text).map(from::withLabel),
                        optional(from.description(), Smaller::text).map(from::withDescription))
                .flatMap(Function.identity());
    }

    static Stream<Control> control(Control from) {
        return Stream.of(
                        list(from.evidence(), Smaller::evidence).map(from::withEvidence),
                        list(from.references(), Smaller::reference).map(from::withReferences),
                        properties(from.properties()).map(from::withProperties),
                        optional(from.form(), Smaller::none).map(from::withForm),
                        optional(from.weight(), Smaller::none).map(from::withWeight),
                        optional(from.plan(), Smaller::none).map(from::withPlan),
                        list(from.assessments(), Smaller::assessment).map(from::withAssessments),
                        nonBlank(from.requirement()).map(from::withRequirement),
                        optional(from.label(), Smaller::text).map(from::withLabel),
                        optional(from.guidance(), Smaller::text).map(from::withGuidance),
                        optional(from.responsibility(), Smaller::none).map(from::withResponsibility),
                        optional(from.remarks(), Smaller::text).map(from::withRemarks))
                .flatMap(Function.identity());
    }

    static Stream<Assessment> assessment(Assessment from) {
        return Stream.of(
                        nonBlank(from.name()).map(from::withName),
                        optional(from.remarks(), Smaller::text).map(from::withRemarks),
                        optional(from.day(), Smaller::none).map(from::withDay))
                .flatMap(Function.identity());
    }

    static Stream<Evidence> evidence(Evidence from) {
        return Stream.of(
                        properties(from.properties()).map(from::withProperties),
                        nonBlank(from.title()).map(from::withTitle),
                        optional(from.uri(), Smaller::none).map(from::withUri),
                        optional(from.locator(), Smaller::text).map(from::withLocator),
                        optional(from.issuer(), Smaller::text).map(from::withIssuer),
                        optional(from.collected(), Smaller::none).map(from::withCollected),
                        optional(from.validFrom(), Smaller::none).map(from::withValidFrom),
                        optional(from.validUntil(), Smaller::none).map(from::withValidUntil),
                        optional(from.digest(), Smaller::none).map(from::withDigest),
                        optional(from.note(), Smaller::text).map(from::withNote))
                .flatMap(Function.identity());
    }

    static Stream<Reference> reference(Reference from) {
        return Stream.of(
                        nonBlank(from.framework()).map(from::withFramework),
                        optional(from.locator(), Smaller::text).map(from::withLocator),
                        optional(from.uri(), Smaller::none).map(from::withUri),
                        optional(from.relation(), Smaller::none).map(from::withRelation))
                .flatMap(Function.identity());
    }

    static Stream<Map<String, String>> properties(Map<String, String> from) {
        return from.keySet().stream().map(name -> {
            Map<String, String> fewer = new LinkedHashMap<>(from);
            fewer.remove(name);
            return fewer;
        });
    }

    static <T> Stream<T> none(T value) {
        return Stream.empty();
    }

    private static <T> Stream<Optional<T>> optional(Optional<T> value, Function<T, Stream<T>> smaller) {
        return value.stream()
                .flatMap(v -> Stream.concat(
                        Stream.of(Optional.empty()), smaller.apply(v).map(Optional::of)));
    }

    private static <T> Stream<List<T>> list(List<T> values, Function<T, Stream<T>> smaller) {
        Stream<List<T>> shorter = IntStream.range(0, values.size()).mapToObj(i -> {
            List<T> fewer = new ArrayList<>(values);
            fewer.remove(i);
            return fewer;
        });
        return Stream.concat(
                shorter,
                IntStream.range(0, values.size())
                        .boxed()
                        .flatMap(i -> smaller.apply(values.get(i)).map(v -> replaced(values, i, v))));
    }

    private static <T> List<T> replaced(List<T> values, int index, T value) {
        List<T> copy = new ArrayList<>(values);
        copy.set(index, value);
        return copy;
    }
}
