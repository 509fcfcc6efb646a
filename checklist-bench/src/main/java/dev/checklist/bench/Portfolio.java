// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.JsonOptions;
import dev.checklist.model.Checklist;
import dev.checklist.samples.Samples;
import java.util.ArrayList;
import java.util.List;

/** Copies of the sample, each with an id of its own, until their documents have a given size together. */
final class Portfolio {

    static final ChecklistJson JSON = ChecklistJson.with(JsonOptions.defaults().withPretty(false));

    private Portfolio() {}

    /** Compact documents. */
    static List<byte[]> documents(long bytes) {
        Checklist sample = Samples.cybozuComChina();
        List<byte[]> documents = new ArrayList<>();
        for (long size = 0; size < bytes; size += documents.get(documents.size() - 1).length) {
            documents.add(JSON.writeBytes(sample.withId("vendor-" + documents.size())));
        }
        return documents;
    }

    /** Checklists that share nothing, as if read from documents. */
    static List<Checklist> checklists(long bytes) {
        return documents(bytes).stream().map(JSON::read).toList();
    }
}
