// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import java.util.List;
import java.util.Objects;

/**
 * A change of the outermost sections or of their order.
 *
 * @param before the ids in the last edition
 * @param after  the ids in the next edition
 * @since 0.1.0
 */
public record OrderChange(List<String> before, List<String> after) {

    /**
     * Copies the lists.
     *
     * @param before {@link #before()}
     * @param after  {@link #after()}
     * @throws NullPointerException if a component, or an id, is {@code null}
     */
    public OrderChange {
        before = List.copyOf(Objects.requireNonNull(before, "before"));
        after = List.copyOf(Objects.requireNonNull(after, "after"));
    }

    OrderChange reversed() {
        return new OrderChange(after, before);
    }
}
