// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.detail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.checklist.io.format.Format;
import dev.checklist.io.json.ChecklistModule;
import dev.checklist.io.records.Member;
import dev.checklist.io.records.MemberName;
import dev.checklist.io.records.RecordShapes;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.io.UncheckedIOException;

/** A checklist as a JSON tree in which members can be compared and changed. Empty lists and maps are included. */
final class DetailTree {

    /** The names of properties may be as long as texts. Numbers stay limited, because parsing long ones is slow. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .addModule(new ChecklistModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private DetailTree() {}

    static ObjectNode of(Record record) {
        return whole(plain(record), record.getClass());
    }

    /** Returns the object with all members of the record, in their order. */
    private static ObjectNode whole(JsonNode object, Class<? extends Record> type) {
        ObjectNode whole = MAPPER.createObjectNode();
        for (Member member : RecordShapes.of(type).members()) {
            String name = member.name().text();
            JsonNode value = object.get(name);
            if (value != null && member.name() != MemberName.FORMAT) {
                whole.set(name, wholeItems(name, value));
            } else if (member.presence() == Member.Presence.LIST) {
                whole.set(name, MAPPER.createArrayNode());
            } else if (member.presence() == Member.Presence.MAP) {
                whole.set(name, MAPPER.createObjectNode());
            }
        }
        return whole;
    }

    private static JsonNode wholeItems(String member, JsonNode items) {
        return switch (member) {
            case "sections" -> wholeItems(items, Section.class);
            case "controls" -> wholeItems(items, Control.class);
            default -> items;
        };
    }

    private static ArrayNode wholeItems(JsonNode items, Class<? extends Record> type) {
        ArrayNode whole = MAPPER.createArrayNode();
        items.forEach(item -> whole.add(whole(item, type)));
        return whole;
    }

    /**
     * Returns the checklist of a tree.
     *
     * @throws JsonProcessingException if the tree is not that of a checklist
     */
    static Checklist checklist(ObjectNode tree) throws JsonProcessingException {
        ObjectNode document = MAPPER.createObjectNode().put(Format.MEMBER, Format.CURRENT.toString());
        return MAPPER.treeToValue(document.setAll(tree), Checklist.class);
    }

    /** Returns the tree of a record without its empty lists and maps. */
    static JsonNode plain(Record record) {
        try {
            // By way of text, so that numbers are nodes of the same type as in the details that are read.
            return parse(MAPPER.writeValueAsString(record));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }

    static JsonNode parse(String json) throws JsonProcessingException {
        return MAPPER.readTree(json);
    }
}
