// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.embedding;

import java.util.List;

/**
 * A model of your own that turns texts into vectors, so that texts with the same meaning find each other even if they
 * share no terms. The library has no model.
 *
 * <p>Implementations have to be thread-safe if the library is used by several threads. If one does not return what it has
 * to, the library throws {@link IllegalStateException}.
 *
 * @since 0.1.0
 */
public interface EmbeddingModel {

    /**
     * {@return the name and version of the model; vectors that a library on disk has from another model are computed
     * again}
     */
    String id();

    /**
     * Turns texts into vectors.
     *
     * @param texts the texts; questions, or questions with the remarks of their answers
     * @return a vector for each text, in the same order; all of the same length, at most 1,024 numbers, and not all of
     *     them 0
     */
    List<float[]> embed(List<String> texts);

    /**
     * Returns the chance that an answer fits a question, as you measured it for this model.
     *
     * @param similarity the cosine of the vectors of both texts, from -1 to 1
     * @return the chance, from 0 to 1
     */
    double chance(double similarity);
}
