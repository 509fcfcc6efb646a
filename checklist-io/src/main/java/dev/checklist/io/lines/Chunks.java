// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An input as chunks of whole lines, in their order. */
interface Chunks {

    /**
     * Returns the next chunk, or {@code null} at the end of the input.
     *
     * @throws IOException if the input can't be read
     */
    @Nullable
    Chunk next() throws IOException;
}
