// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.annotation.JsonValue;

/** Jackson's annotations for the types of the model, which have no annotations themselves. */
public final class MixIns {

    private MixIns() {}

    /** Writes choices as their tokens, also as keys of maps. */
    public interface OfToken {
        @JsonValue
        String token();
    }
}
