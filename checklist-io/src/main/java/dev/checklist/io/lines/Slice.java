// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A part of an array, in which LF is found eight bytes at a time.
 *
 * @param from the index of the first byte
 * @param to   the index after the last byte
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Slice(byte[] array, int from, int to) {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LF = 0x0A0A0A0A0A0A0A0AL;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

    int length() {
        return to - from;
    }

    /** Returns the index of the first LF that is not before the given index, or {@link #to()} if there is none. */
    int lf(int start) {
        int i = start;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long found = marks(i);
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (i < to && array[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Returns the index after the last LF, or {@link #from()} if there is none. */
    int afterLastLf() {
        int i = to;
        while (i > from && array[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    /** Returns the number of LF. */
    int countLf() {
        int count = 0;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            count += Long.bitCount(marks(i));
        }
        for (; i < to; i++) {
            count += array[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** Returns eight bytes, in which the highest bit is set where LF is, and nothing else. */
    private long marks(int index) {
        long zeroWhereLf = (long) EIGHT.get(array, index) ^ LF;
        return ~(((zeroWhereLf & LOW_BITS) + LOW_BITS) | zeroWhereLf | LOW_BITS);
    }
}
