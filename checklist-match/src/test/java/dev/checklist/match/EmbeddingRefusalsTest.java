// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.asking;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.proposal;
import static dev.checklist.match.Examples.sources;
import static dev.checklist.match.FixedModel.CATS;
import static dev.checklist.match.FixedModel.KITTENS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.match.embedding.EmbeddingModel;
import dev.checklist.model.Checklist;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingRefusalsTest {

    private static AnswerLibrary library(EmbeddingModel model, Checklist... answered) {
        return AnswerLibrary.of(List.of(answered), MatchOptions.defaults().withModel(model));
    }

    static Stream<Arguments> wrong() {
        float[] some = {1, 0};
        return Stream.of(
                Arguments.of(List.of(), "0 vectors for 1 texts"),
                Arguments.of(List.of(some, some), "2 vectors for 1 texts"),
                Arguments.of(List.of(new float[0]), "a vector of 0 numbers, expected 1 to 1024"),
                Arguments.of(List.of(new float[1025]), "a vector of 1025 numbers, expected 1 to 1024"),
                Arguments.of(List.of(new float[] {1, 0, 0}), "a vector of 3 numbers, expected 2 as before"),
                Arguments.of(List.of(new float[] {0, 0}), NO_DIRECTION),
                Arguments.of(List.of(new float[] {1e-30f, 0}), NO_DIRECTION),
                Arguments.of(List.of(new float[] {1e30f, 0}), NO_DIRECTION),
                Arguments.of(List.of(new float[] {Float.NaN, 0}), NO_DIRECTION),
                Arguments.of(List.of(new float[] {0, Float.NEGATIVE_INFINITY}), NO_DIRECTION));
    }

    private static final String NO_DIRECTION = "a vector without direction, expected finite numbers that are not all 0";

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesOtherVectors(List<float[]> vectors, String message) {
        List<List<float[]>> next = new ArrayList<>(List.of(List.of(new float[] {1, 0})));
        EmbeddingModel model = new FixedModel() {
            @Override
            public List<float[]> embed(List<String> texts) {
                return next.get(0);
            }
        };
        Checklist past = checklist("past", answer("1", CATS));
        try (AnswerLibrary library = library(model, past)) {
            next.set(0, vectors);
            String expected = "The embedding model 'fixed-1' returned " + message;
            assertRefused(expected, () -> library.propose(asking(KITTENS)));
            assertRefused(expected, () -> library.put(past));
            assertRefused(expected, () -> library.putAll(List.of(past)));
            if (!message.endsWith("as before")) {
                assertRefused(expected, () -> library(model, past));
            }
            next.set(0, List.of(new float[] {0.1f, 0}));
            assertEquals(List.of("past 1"), sources(proposal(library, KITTENS)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesOtherChances(double chance) {
        EmbeddingModel model = new FixedModel() {
            @Override
            public double chance(double similarity) {
                return chance;
            }
        };
        try (AnswerLibrary library = library(model, checklist("past", answer("1", CATS)))) {
            assertRefused(
                    "The embedding model 'fixed-1' returned the chance " + chance + ", expected 0 to 1",
                    () -> library.propose(asking(KITTENS)));
        }
    }

    private static void assertRefused(String message, Runnable action) {
        assertEquals(
                message, assertThrows(IllegalStateException.class, action::run).getMessage());
    }
}
