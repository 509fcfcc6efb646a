// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.match.embedding.EmbeddingModel;
import dev.checklist.match.glossary.Glossary;
import java.util.Objects;
import java.util.Optional;

/**
 * What a library knows about words.
 *
 * @param glossary words for the same thing; by default {@link Glossary#builtIn()}
 * @param model    a model that compares the meaning of texts; by default none
 * @since 0.1.0
 */
public record MatchOptions(Glossary glossary, Optional<EmbeddingModel> model) {

    /**
     * Checks the components.
     *
     * @param glossary {@link #glossary()}
     * @param model    {@link #model()}
     * @throws NullPointerException if a component is {@code null}
     */
    public MatchOptions {
        Objects.requireNonNull(glossary, "glossary");
        Objects.requireNonNull(model, "model");
    }

    /**
     * {@return the glossary of the library, and no model}
     */
    public static MatchOptions defaults() {
        return new MatchOptions(Glossary.builtIn(), Optional.empty());
    }

    /**
     * Returns these options with another glossary.
     *
     * @param glossary the glossary
     * @return the options
     * @throws NullPointerException if the argument is {@code null}
     */
    public MatchOptions withGlossary(Glossary glossary) {
        return new MatchOptions(glossary, model);
    }

    /**
     * Returns these options with a model.
     *
     * @param model the model
     * @return the options
     * @throws NullPointerException if the argument is {@code null}
     */
    public MatchOptions withModel(EmbeddingModel model) {
        return new MatchOptions(glossary, Optional.of(model));
    }
}
