// SPDX-License-Identifier: Apache-2.0
package com.example.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A request and its answer, as docs/frameworks.md shows them. */
record Exchange(String path, String request, int status, String type, String response) {

    private static final Path PAGE = Path.of("../../docs/frameworks.md");
    private static final Pattern SHOWN = Pattern.compile("""
            ```http
            POST (\\S+)
            Content-Type: application/json

            (.*?)```

            ```http
            HTTP/1.1 (\\d+)
            Content-Type: (\\S+)

            (.*?)```
            """, Pattern.DOTALL);

    /** Finds what a section shows; at least one exchange. */
    static List<Exchange> inSection(String heading) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## " + heading + "\n");
        assertTrue(start >= 0, () -> "No section " + heading);
        int end = page.indexOf("\n## ", start + 1);
        List<Exchange> shown = SHOWN.matcher(page.substring(start, end < 0 ? page.length() : end))
                .results()
                .map(match -> new Exchange(
                        match.group(1),
                        match.group(2),
                        Integer.parseInt(match.group(3)),
                        match.group(4),
                        match.group(5)))
                .toList();
        assertTrue(!shown.isEmpty(), () -> "No request in section " + heading);
        return shown;
    }
}
