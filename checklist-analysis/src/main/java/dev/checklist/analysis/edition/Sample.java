// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import java.util.List;
import java.util.stream.IntStream;

/** Takes a sample of a long list, so that what is learned from all controls takes no longer in large editions. */
final class Sample {

    private static final int SIZE = 500;

    private Sample() {}

    /** Returns up to 500 elements that are spread evenly over the list. */
    static <T> List<T> of(List<T> all) {
        return all.size() <= SIZE
                ? all
                : IntStream.range(0, SIZE)
                        .mapToObj(k -> all.get((int) ((long) k * all.size() / SIZE)))
                        .toList();
    }
}
