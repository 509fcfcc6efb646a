// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.checklist.model.DocumentedCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetProblemCodesTest {

    @Test
    void areInTheDocumentation() throws IOException, IllegalAccessException {
        DocumentedCodes.check(SheetProblemCodes.class);
    }

    @Test
    void areTheOnlyCodesOfTheSources() throws IOException {
        Pattern literal = Pattern.compile("(?:warn|note|add)\\(\\s*\"[a-z]+-[a-z-]+\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path source : files.filter(Files::isRegularFile).toList()) {
                assertFalse(literal.matcher(Files.readString(source)).find(), source.toString());
            }
        }
    }
}
