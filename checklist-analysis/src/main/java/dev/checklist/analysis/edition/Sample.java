// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import java.util.List;
import java.util.stream.IntStream;

/** Takes a sample of a long list, so that what is learned from all controls takes no longer in large editions. */
final class Sample {

    private Sample() {}

    /** Returns up to {@code size} elements that are spread evenly over the list. */
    static <T> List<T> of(List<T> all, int size) {
        return all.size() <= size
                ? all
                : IntStream.range(0, size)
                        .mapToObj(k -> all.get((int) ((long) k * all.size() / size)))
                        .toList();
    }
}
