// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.match.embedding.EmbeddingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A model that knows a few texts; all others have a vector of their own. */
class FixedModel implements EmbeddingModel {

    static final String CATS = "Do felines purr?";
    static final String KITTENS = "Kitty sounds";
    static final String DOGS = "Hounds?";

    private static final Map<String, float[]> VECTORS =
            Map.of(CATS, new float[] {1, 0.1f}, KITTENS, new float[] {10, 1.1f}, DOGS, new float[] {0, 1});

    final List<String> asked = new ArrayList<>();

    @Override
    public String id() {
        return "fixed-1";
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        if (texts.isEmpty()) {
            throw new AssertionError("nobody has a question");
        }
        asked.addAll(texts);
        return texts.stream()
                .map(text -> VECTORS.getOrDefault(text.split("\n", 2)[0], new float[] {-1, -1}))
                .toList();
    }

    @Override
    public double chance(double similarity) {
        return Math.max(0, similarity);
    }
}
