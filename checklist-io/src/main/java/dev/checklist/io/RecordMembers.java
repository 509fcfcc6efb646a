// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object that stands for a record. */
final class RecordMembers {

    /** A member of the object. {@code absent} is its value when it is left out, {@code null} if it must not be. */
    record Member(String name, ValueReader reader, @Nullable Object absent) {}

    private Member[] members = {};

    void add(Member member) {
        members = Arrays.copyOf(members, members.length + 1);
        members[members.length - 1] = member;
    }

    int size() {
        return members.length;
    }

    Member get(int index) {
        return members[index];
    }

    /**
     * The index of the member of a name, or -1. Most documents have their members in order: the search begins with the
     * one expected next, which is faster than asking a map.
     */
    int indexOf(String name, int expected) {
        for (int i = expected; i < members.length; i++) {
            if (members[i].name().equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < expected; i++) {
            if (members[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
