// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Evidence;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChecklistModuleProperties {

    /** A type of a program that contains the records. */
    record Filed(
            Checklist checklist,
            List<Checklist> earlier,
            Map<String, Checklist> byVendor,
            Optional<Checklist> next,
            Checklist none) {}

    private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    private final ChecklistJson compact =
            ChecklistJson.with(JsonOptions.defaults().withPretty(false));

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Property(tries = 300)
    void writesTheBytesOfChecklistJson(@ForAll("checklists") Checklist checklist) throws JsonProcessingException {
        String written = mapper.writeValueAsString(checklist);
        assertEquals(compact.writeString(checklist), written + "\n");
        assertEquals(checklist, mapper.readValue(written, Checklist.class));
    }

    @Property(tries = 50)
    void readsChecklistsInsideOtherTypes(@ForAll("checklists") Checklist checklist) throws JsonProcessingException {
        Filed filed = new Filed(checklist, List.of(checklist), Map.of("a/b", checklist), Optional.of(checklist), null);
        Filed read = mapper.readValue(mapper.writeValueAsString(filed), Filed.class);
        assertEquals(filed, read);
        assertNull(read.none());
    }

    @Provide
    Arbitrary<Record> parts() {
        return Arbitraries.oneOf(
                ChecklistArbitraries.sections(),
                ChecklistArbitraries.controls(),
                ChecklistArbitraries.statuses(),
                ChecklistArbitraries.terms(),
                ChecklistArbitraries.subjects(),
                ChecklistArbitraries.evidence(),
                ChecklistArbitraries.references(),
                ChecklistArbitraries.digests());
    }

    @Property(tries = 2000)
    void readsEachRecordAlone(@ForAll("parts") Record part) throws JsonProcessingException {
        String written = mapper.writeValueAsString(part);
        Object read = mapper.readValue(written, part.getClass());
        assertEquals(part, read);
        assertEquals(written, mapper.writeValueAsString(read));
    }

    @Example
    void readsEachChoiceAlone() throws JsonProcessingException {
        for (Class<? extends Enum<?>> type :
                List.of(Verdict.class, Responsibility.class, Evidence.Kind.class, Reference.Relation.class)) {
            for (Enum<?> choice : type.getEnumConstants()) {
                assertEquals(choice, mapper.readValue(mapper.writeValueAsString(choice), type));
            }
        }
    }
}
