// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Converts a checklist to an OSCAL catalog: sections as groups, requirement and remarks as parts, marks as props. */
final class OscalDocument {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OscalDocument() {}

    static byte[] of(Checklist checklist) throws Exception {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode catalog = root.putObject("catalog");
        catalog.put("uuid", UUID.nameUUIDFromBytes(new byte[] {1}).toString());
        catalog.putObject("metadata")
                .put("title", checklist.title())
                .put("last-modified", "2024-08-07T00:00:00Z")
                .put("version", "1")
                .put("oscal-version", "1.1.1");
        ArrayNode groups = catalog.putArray("groups");
        checklist.sections().forEach(section -> group(section, groups.addObject()));
        ArrayNode resources = catalog.putObject("back-matter").putArray("resources");
        for (Evidence evidence : checklist.evidence()) {
            byte[] name = evidence.title().getBytes(StandardCharsets.UTF_8);
            resources
                    .addObject()
                    .put("uuid", UUID.nameUUIDFromBytes(name).toString())
                    .put("title", evidence.title());
        }
        return MAPPER.writeValueAsBytes(root);
    }

    private static void group(Section section, ObjectNode group) {
        group.put("id", "s-" + section.id()).put("title", section.title());
        if (!section.sections().isEmpty()) {
            ArrayNode groups = group.putArray("groups");
            section.sections().forEach(below -> group(below, groups.addObject()));
        }
        if (!section.controls().isEmpty()) {
            ArrayNode controls = group.putArray("controls");
            section.controls().forEach(control -> control(control, controls.addObject()));
        }
    }

    private static void control(Control control, ObjectNode node) {
        node.put("id", "c-" + control.id()).put("title", control.id());
        ArrayNode props = node.putArray("props");
        props.addObject().put("name", "label").put("value", control.label().orElse("-"));
        own(props).put("name", "mark").put("value", control.status().mark());
        own(props)
                .put("name", "verdict")
                .put("value", control.status().verdict().token());
        if (!control.evidence().isEmpty()) {
            ArrayNode links = node.putArray("links");
            for (Evidence evidence : control.evidence()) {
                links.addObject()
                        .put("href", evidence.uri().orElseThrow().toString())
                        .put("text", evidence.title());
            }
        }
        ArrayNode parts = node.putArray("parts");
        parts.addObject().put("name", "statement").put("prose", control.requirement());
        control.remarks()
                .ifPresent(remarks -> parts.addObject().put("name", "guidance").put("prose", remarks));
    }

    /** Adds a property with a namespace, which OSCAL requires for properties that it does not define. */
    private static ObjectNode own(ArrayNode props) {
        return props.addObject().put("ns", "https://checklist.dev/ns/bench");
    }
}
