// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import dev.checklist.io.Cases;
import dev.checklist.io.Fuzz;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.model.problem.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;

class JsonFuzzProperties {

    @Example
    void givesAValueOrTheDocumentedExceptionForBytes() throws IOException {
        ChecklistJson json = ChecklistJson.create();
        Fuzz.feed(Cases.resource("base.json").getBytes(StandardCharsets.UTF_8), json::read);
    }

    @Example
    void givesAValueOrTheDocumentedExceptionForBytesReadLeniently() throws IOException {
        ChecklistJson json = ChecklistJson.with(JsonOptions.defaults().withUnknownMembers(UnknownPolicy.REPORT));
        Fuzz.feed(
                Cases.resource("base.json").getBytes(StandardCharsets.UTF_8),
                bytes -> json.readWithProblems(new java.io.ByteArrayInputStream(bytes), Location.INPUT));
    }
}
