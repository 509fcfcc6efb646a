// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import java.util.List;

/** Converts a checklist to a CycloneDX 1.6 document: one standard, with sections and controls as its requirements. */
final class CycloneDxDocument {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CycloneDxDocument() {}

    static byte[] of(Checklist checklist) throws Exception {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
        ObjectNode standard =
                root.putObject("definitions").putArray("standards").addObject();
        standard.put("bom-ref", checklist.id()).put("name", checklist.title()).put("version", "1");
        ArrayNode requirements = standard.putArray("requirements");
        sections(checklist.sections(), null, requirements);
        return MAPPER.writeValueAsBytes(root);
    }

    private static void sections(List<Section> sections, String parent, ArrayNode requirements) {
        for (Section section : sections) {
            ObjectNode node = requirement("s-" + section.id(), section.id(), parent, requirements);
            node.put("title", section.title());
            section.controls().forEach(control -> control(control, "s-" + section.id(), requirements));
            sections(section.sections(), "s-" + section.id(), requirements);
        }
    }

    private static void control(Control control, String parent, ArrayNode requirements) {
        ObjectNode node = requirement("c-" + control.id(), control.id(), parent, requirements);
        node.put("title", control.status().mark()).put("text", control.requirement());
        control.remarks().ifPresent(remarks -> node.putArray("descriptions").add(remarks));
        if (!control.evidence().isEmpty()) {
            ArrayNode references = node.putArray("externalReferences");
            for (Evidence evidence : control.evidence()) {
                references
                        .addObject()
                        .put("type", "evidence")
                        .put("url", evidence.uri().orElseThrow().toString())
                        .put("comment", evidence.title());
            }
        }
    }

    private static ObjectNode requirement(String ref, String id, String parent, ArrayNode requirements) {
        ObjectNode node = requirements.addObject().put("bom-ref", ref).put("identifier", id);
        if (parent != null) {
            node.put("parent", parent);
        }
        return node;
    }
}
