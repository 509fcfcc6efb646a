// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Spoils JSON so that it stays JSON: most of it is read before something is found wrong, or nothing is. */
final class TreeMutation {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "2",
            "3",
            "-1",
            "7",
            "1048576",
            "2147483648",
            "1.5",
            "true",
            "false",
            "null",
            "\"\"",
            "\" \"",
            "\"A\"",
            "\"B\"",
            "\"XFD\"",
            "\"Σ\"",
            "\"\\n\"",
            "\"\\u202E\"",
            "[]",
            "{}");

    private final Random random;
    private final List<JsonNode> containers = new ArrayList<>();
    private final List<JsonNode> values = new ArrayList<>();

    private TreeMutation(Random random) {
        this.random = random;
    }

    static byte[] of(byte[] json, Random random) {
        try {
            JsonNode root = MAPPER.readTree(json);
            TreeMutation mutation = new TreeMutation(random);
            mutation.collect(root);
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                mutation.change(mutation.containers.get(random.nextInt(mutation.containers.size())));
            }
            return MAPPER.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(JsonNode node) {
        values.add(node);
        if (node.isContainerNode()) {
            if (!node.isEmpty()) {
                containers.add(node);
            }
            node.forEach(this::collect);
        }
    }

    /** Removes or replaces a member or an element. A value of another place often is of the right type. */
    private void change(JsonNode container) throws IOException {
        boolean isRemoved = random.nextInt(4) == 0;
        JsonNode value = random.nextBoolean()
                ? values.get(random.nextInt(values.size())).deepCopy()
                : MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
        if (container.isEmpty()) {
            return;
        }
        int at = random.nextInt(container.size());
        if (container instanceof ArrayNode array) {
            if (isRemoved) {
                array.remove(at);
            } else if (random.nextBoolean()) {
                array.set(at, value);
            } else {
                array.insert(at, array.get(random.nextInt(array.size())).deepCopy());
            }
        } else if (container instanceof ObjectNode object) {
            Iterator<String> names = object.fieldNames();
            String name = names.next();
            for (; at > 0; at--) {
                name = names.next();
            }
            if (isRemoved) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        }
    }
}
