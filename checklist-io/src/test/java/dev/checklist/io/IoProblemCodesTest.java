// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import dev.checklist.model.DocumentedCodes;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class IoProblemCodesTest {

    @Test
    void areInTheDocumentation() throws IOException, IllegalAccessException {
        DocumentedCodes.check(IoProblemCodes.class);
    }
}
