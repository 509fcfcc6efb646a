// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import dev.checklist.model.Patterns;
import org.junit.jupiter.api.Test;

class PatternsTest {

    @Test
    void costWhatTheLengthOfTheInputSays() {
        new Patterns().check();
    }
}
