// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.checklist.model.Checklist;
import dev.checklist.model.Evidence;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Token;
import dev.checklist.model.Verdict;
import java.time.LocalDate;

/** A checklist as a tree of JSON, in which single members are compared and changed. */
final class ChecklistTree {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(values())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private ChecklistTree() {}

    private static SimpleModule values() {
        return new SimpleModule()
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
                .addSerializer(Token.class, new TokenSerializer())
                .addDeserializer(Verdict.class, FromText.choice(Verdict.class))
                .addDeserializer(Responsibility.class, FromText.choice(Responsibility.class))
                .addDeserializer(Evidence.Kind.class, FromText.choice(Evidence.Kind.class))
                .addDeserializer(Reference.Relation.class, FromText.choice(Reference.Relation.class));
    }

    static ObjectNode of(Checklist checklist) {
        return MAPPER.valueToTree(checklist);
    }

    /** Throws an {@link IllegalArgumentException} if the tree is that of no checklist. */
    static Checklist checklist(ObjectNode tree) throws JsonProcessingException {
        return MAPPER.treeToValue(tree, Checklist.class);
    }

    static JsonNode parse(String json) throws JsonProcessingException {
        return MAPPER.readTree(json);
    }
}
