// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

import dev.checklist.match.embedding.EmbeddingModel;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.VectorSimilarityFunction;

/** Calls a user's model, and checks what it gives. */
final class Meaning {

    static final VectorSimilarityFunction SIMILARITY = VectorSimilarityFunction.COSINE;

    /** The longest vectors of Lucene. */
    private static final int LONGEST = 1_024;

    private final EmbeddingModel model;

    /** The length of all vectors; 0 until there is one. */
    private final AtomicInteger length = new AtomicInteger();

    Meaning(EmbeddingModel model) {
        this.model = model;
    }

    void setLength(int length) {
        this.length.set(length);
    }

    List<float[]> of(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<float[]> vectors = model.embed(texts);
        check(vectors.size() == texts.size(), vectors.size() + " vectors for " + texts.size() + " texts");
        for (float[] vector : vectors) {
            check(
                    vector.length > 0 && vector.length <= LONGEST,
                    "a vector of " + vector.length + " numbers, expected 1 to " + LONGEST);
            length.compareAndSet(0, vector.length);
            check(
                    vector.length == length.get(),
                    "a vector of " + vector.length + " numbers, expected " + length.get() + " as before");
            check(hasDirection(vector), "a vector without direction, expected finite numbers that are not all 0");
        }
        return vectors;
    }

    /** Whether the cosine can be computed, for which Lucene sums squares as {@code float}. */
    private static boolean hasDirection(float[] vector) {
        float squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        return squares > 0 && Float.isFinite(squares);
    }

    private void check(boolean isRight, String found) {
        if (!isRight) {
            throw new IllegalStateException("The embedding model '" + model.id() + "' returned " + found);
        }
    }
}
