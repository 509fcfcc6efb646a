// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.detail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Removes lines from notes: first finds them all, then removes them together. */
final class RemovedLines {

    private final ArrayNode lines;
    private final Map<String, Deque<Integer>> places = new HashMap<>();
    private final BitSet removed = new BitSet();
    private int count;

    RemovedLines(ArrayNode lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isTextual()) {
                places.computeIfAbsent(lines.get(i).textValue(), each -> new ArrayDeque<>(1))
                        .add(i);
            }
        }
    }

    /** Whether as many lines are left as another value has, which may be {@code null}. */
    boolean isAsLongAs(@Nullable JsonNode other) {
        return other instanceof ArrayNode && other.size() == lines.size() - count;
    }

    /** Removes the first line with a text. Returns {@code false} if there is none. */
    boolean remove(String text) {
        Deque<Integer> left = places.getOrDefault(text, new ArrayDeque<>(0));
        boolean isFound = !left.isEmpty();
        if (isFound) {
            removed.set(left.removeFirst());
            count++;
        }
        return isFound;
    }

    void finish() {
        List<JsonNode> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!removed.get(i)) {
                kept.add(lines.get(i));
            }
        }
        lines.removeAll().addAll(kept);
    }
}
