// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.checklist.io.json.ChecklistModule;
import dev.checklist.model.Checklist;
import dev.checklist.model.Verdict;
import dev.checklist.samples.Samples;

/** Uses a checklist in an application's own type, with the application's own Jackson mapper. */
public final class RegisterJacksonModule {

    private RegisterJacksonModule() {}

    /**
     * The report of an auditor.
     *
     * @param auditor   the name of the auditor
     * @param overall   the overall result
     * @param checklist the checklist that was audited
     */
    public record Audit(String auditor, Verdict overall, Checklist checklist) {}

    /**
     * Runs the example.
     *
     * @param args not used
     * @throws JsonProcessingException never with this data
     */
    public static void main(String[] args) throws JsonProcessingException {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new ChecklistModule()).build();

        Audit audit = new Audit("Sato", Verdict.PARTIALLY_IMPLEMENTED, Samples.cybozuComChina());
        String json = mapper.writeValueAsString(audit);
        System.out.println(json.substring(0, 110) + "…");

        Audit read = mapper.readValue(json, Audit.class);
        System.out.println("Read back equal: " + read.equals(audit));
    }
}
