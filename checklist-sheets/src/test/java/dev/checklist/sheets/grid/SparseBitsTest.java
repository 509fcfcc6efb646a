// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseBitsTest {

    @Test
    void holdsWhatABitSetHolds() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            SparseBits sparse = new SparseBits();
            BitSet dense = new BitSet();
            for (int i = 0; i < 1 + run % 10; i++) {
                int first = random.nextInt(1000);
                int last = first + (i % 2 == 0 ? 0 : random.nextInt(200));
                if (first == last) {
                    sparse.set(first);
                } else {
                    sparse.set(first, last);
                }
                dense.set(first, last + 1);
            }
            for (int first = 0; first < 1300; first++) {
                assertEquals(dense.get(first), sparse.contains(first));
                int next = dense.nextSetBit(first);
                int last = first + random.nextInt(300);
                assertEquals(next >= 0 && next <= last, sparse.intersects(first, last));
            }
        }
    }
}
