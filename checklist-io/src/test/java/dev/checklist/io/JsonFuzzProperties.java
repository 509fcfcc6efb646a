// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

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
                bytes -> json.readWithProblems(new java.io.ByteArrayInputStream(bytes)));
    }
}
