// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.JsonOptions;
import dev.checklist.model.Checklist;
import dev.checklist.samples.Samples;
import java.util.ArrayList;
import java.util.List;

/** Creates copies of the sample, each with its own id, until their documents together have a given size. */
final class Portfolio {

    static final ChecklistJson JSON = ChecklistJson.with(JsonOptions.defaults().withPretty(false));

    private Portfolio() {}

    /** Returns the copies as compact JSON documents. */
    static List<byte[]> documents(long bytes) {
        Checklist sample = Samples.cybozuComChina();
        List<byte[]> documents = new ArrayList<>();
        for (long size = 0; size < bytes; size += documents.get(documents.size() - 1).length) {
            documents.add(JSON.writeBytes(sample.withId("vendor-" + documents.size())));
        }
        return documents;
    }

    /** Returns the copies as checklists that share no objects, because each is read from its own document. */
    static List<Checklist> checklists(long bytes) {
        return documents(bytes).stream().map(JSON::read).toList();
    }
}
