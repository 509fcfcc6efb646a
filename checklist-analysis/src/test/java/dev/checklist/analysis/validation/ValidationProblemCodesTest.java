// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import dev.checklist.model.DocumentedCodes;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ValidationProblemCodesTest {

    @Test
    void areInTheDocumentation() throws IOException, IllegalAccessException {
        DocumentedCodes.check(ValidationProblemCodes.class);
    }
}
