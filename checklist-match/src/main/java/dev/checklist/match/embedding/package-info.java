// SPDX-License-Identifier: Apache-2.0
/**
 * What a user's own model of meaning has to offer: {@link dev.checklist.match.embedding.EmbeddingModel}.
 *
 * <p>Uses no other package of this module.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.match.embedding;

import org.jspecify.annotations.NullMarked;
