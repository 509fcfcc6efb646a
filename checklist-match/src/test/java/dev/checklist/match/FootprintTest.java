// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.model.Footprint;
import dev.checklist.model.NativeHints;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FootprintTest {

    @Test
    void bringsWhatIsDocumented() throws IOException {
        new Footprint("checklist-match").check();
    }

    @Test
    void tellsGraalVmItsResources() throws IOException {
        new NativeHints("checklist-match").check();
    }
}
