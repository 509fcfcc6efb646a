// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.mapper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.json.PackageVersion;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Tests that the tests run with the version of Jackson that they are meant for. */
class JacksonVersionTest {

    @Test
    void isTheExpectedOne() {
        String expected = System.getProperty("jackson.expected", "");
        Assumptions.assumeFalse(expected.isEmpty(), "any version will do");
        assertEquals(expected, PackageVersion.VERSION.toString());
        assertEquals(expected, com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString());
    }
}
