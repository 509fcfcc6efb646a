// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.annotation.JsonValue;

/** Jackson's annotations for types of the model, which have none themselves. */
public final class MixIns {

    private MixIns() {}

    /** Choices are written as their tokens, also as keys of maps. */
    public interface OfToken {
        @JsonValue
        String token();
    }
}
