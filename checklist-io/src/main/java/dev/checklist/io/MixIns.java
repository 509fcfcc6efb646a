// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import com.fasterxml.jackson.annotation.JsonValue;

/** Jackson's annotations for types of the model, which have none themselves. */
final class MixIns {

    private MixIns() {}

    /** Choices are written as their tokens, also as keys of maps. */
    interface OfToken {
        @JsonValue
        String token();
    }
}
