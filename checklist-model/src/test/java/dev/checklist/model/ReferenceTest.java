// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void refusesABlankFramework() {
        assertRefused(
                "framework", "framework is blank, expected text: found ''", () -> Samples.REFERENCE.withFramework(""));
    }

    @Test
    void refusesAnEmptyUri() {
        assertRefused("uri", "uri is blank, expected text: found ''", () -> Samples.REFERENCE.withUri(URI.create("")));
    }

    @Test
    void printsItsComponents() {
        assertEquals(
                "Reference[framework=f, locator=Optional[l], uri=Optional[https://f.example], relation=Optional[EQUAL]]",
                Samples.REFERENCE.toString());
    }
}
