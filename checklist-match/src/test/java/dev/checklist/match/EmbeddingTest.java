// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.asking;
import static dev.checklist.match.Examples.best;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.proposal;
import static dev.checklist.match.Examples.question;
import static dev.checklist.match.Examples.sources;
import static dev.checklist.match.FixedModel.CATS;
import static dev.checklist.match.FixedModel.DOGS;
import static dev.checklist.match.FixedModel.KITTENS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.match.Candidate.Reason;
import dev.checklist.match.embedding.EmbeddingModel;
import dev.checklist.model.Checklist;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTest {

    private static final Checklist PAST = checklist("past", answer("cats", CATS), answer("dogs", DOGS));

    /** A model that returns the same for all texts. */
    private static EmbeddingModel returning(List<float[]> vectors) {
        return new FixedModel() {
            @Override
            public List<float[]> embed(List<String> texts) {
                return vectors;
            }
        };
    }

    private static AnswerLibrary library(EmbeddingModel model, Checklist... answered) {
        return AnswerLibrary.of(List.of(answered), MatchOptions.defaults().withModel(model));
    }

    @Test
    void textsThatShareNoTermsMeet() {
        try (AnswerLibrary without = AnswerLibrary.of(List.of(PAST));
                AnswerLibrary library = library(new FixedModel(), PAST)) {
            assertEquals(List.of(), sources(proposal(without, KITTENS)));
            Candidate best = proposal(library, KITTENS).best().orElseThrow();
            assertEquals("cats", best.control().id());
            assertEquals(Set.of(Reason.SIMILAR_MEANING), best.reasons());
            assertTrue(best.score() > 0.99, best.toString());
        }
    }

    @Test
    void theModelIsAskedForQuestionsAndForAnswersWithTheirRemarks() {
        FixedModel model = new FixedModel();
        try (AnswerLibrary library = library(
                model,
                checklist("past", answer("1", CATS).withGuidance("Listen.").withRemarks("Loudly.")))) {
            proposal(library, KITTENS);
            library.propose(checklist("none"));
            library.put(checklist("none"));
            assertEquals(List.of(CATS + "\nListen.\nLoudly.", KITTENS), model.asked);
        }
    }

    @Test
    void scopeComesBeforeMeaning() {
        EmbeddingModel model = returning(List.of(new float[] {1, 1}));
        try (AnswerLibrary library =
                library(model, checklist("past", answer("1", "How long are passwords of users?")))) {
            assertEquals(Optional.empty(), best(proposal(library, "How long are passwords of operators?")));
        }
    }

    @Test
    void theLongestVectorsAreKept() {
        float[] vector = new float[1024];
        vector[1023] = -1;
        try (AnswerLibrary library = library(returning(List.of(vector)), checklist("past", answer("1", CATS)))) {
            assertEquals(List.of("past 1"), sources(proposal(library, KITTENS)));
        }
    }

    @Test
    void similaritiesAreCosines() {
        List<Double> similarities = new ArrayList<>();
        EmbeddingModel model = new FixedModel() {
            @Override
            public List<float[]> embed(List<String> texts) {
                return texts.stream()
                        .map(text -> text.equals(KITTENS)
                                ? new float[] {0.3f, 0.3f}
                                : new float[] {text.startsWith(CATS) ? 3 : -3, text.startsWith(CATS) ? 3 : -3})
                        .toList();
            }

            @Override
            public double chance(double similarity) {
                similarities.add(similarity);
                return 0.5;
            }
        };
        try (AnswerLibrary library = library(model, PAST)) {
            proposal(library, KITTENS);
        }
        assertTrue(similarities.stream().allMatch(each -> each >= -1 && each <= 1), similarities.toString());
        assertEquals(1, similarities.stream().mapToDouble(each -> each).max().orElseThrow(), 1e-6);
        assertEquals(-1, similarities.stream().mapToDouble(each -> each).min().orElseThrow(), 1e-6);
    }

    @Test
    void ifOneFailsThoseBeforeItAreKept() {
        EmbeddingModel model = new FixedModel() {
            @Override
            public List<float[]> embed(List<String> texts) {
                return texts.get(0).startsWith(DOGS) ? List.of() : super.embed(texts);
            }
        };
        Checklist before = checklist("before", answer("1", CATS));
        try (AnswerLibrary library = library(model)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> library.putAll(List.of(before, checklist("wrong", answer("1", DOGS)))));
            assertEquals(List.of("before 1"), sources(proposal(library, KITTENS)));
        }
    }

    @Test
    void anotherModelMakesOtherVectors(@TempDir Path folder) throws IOException {
        EmbeddingModel longer = new FixedModel() {
            @Override
            public String id() {
                return "fixed-2";
            }

            @Override
            public List<float[]> embed(List<String> texts) {
                return super.embed(texts).stream()
                        .map(vector -> new float[] {vector[0], vector[1], 0})
                        .toList();
            }
        };
        MatchOptions options = MatchOptions.defaults();
        try (AnswerLibrary library = AnswerLibrary.open(folder)) {
            library.putAll(List.of(PAST, checklist("gone", answer("1", CATS))));
            library.rejected(
                    question("q", "Lions?"),
                    proposal(library, DOGS).candidates().get(0));
            library.remove("gone");
            assertEquals(List.of(), sources(proposal(library, KITTENS)));
        }
        FixedModel model = new FixedModel();
        assertFound(folder, options.withModel(model));
        assertEquals(3, model.asked.size());
        assertFound(folder, options.withModel(longer));
        FixedModel again = new FixedModel();
        assertFound(folder, options.withModel(again));
        again.asked.clear();
        assertFound(folder, options.withModel(again));
        assertEquals(List.of(KITTENS), again.asked);
        EmbeddingModel wrong = returning(List.of(new float[] {1, 2, 3}));
        try (AnswerLibrary library = AnswerLibrary.open(folder, options.withModel(wrong))) {
            assertRefused(
                    "The embedding model 'fixed-1' returned a vector of 3 numbers, expected 2 as before",
                    () -> library.propose(asking(KITTENS)));
        }
        try (AnswerLibrary library = AnswerLibrary.open(folder)) {
            assertEquals(List.of(), sources(proposal(library, KITTENS)));
        }
        assertRefused(
                "The embedding model 'fixed-1' returned 1 vectors for 2 texts",
                () -> AnswerLibrary.open(folder, options.withModel(wrong)).close());
        assertFound(folder, options.withModel(model));
    }

    private static void assertFound(Path folder, MatchOptions options) throws IOException {
        try (AnswerLibrary library = AnswerLibrary.open(folder, options)) {
            assertEquals(Optional.of("past cats"), best(proposal(library, KITTENS)));
        }
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void assertRefused(String message, Action action) {
        assertEquals(
                message, assertThrows(IllegalStateException.class, action::run).getMessage());
    }
}
