// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import dev.checklist.io.records.JsonSource.Token;
import java.io.IOException;
import java.util.List;

/** The members of a record, and the search for them while reading. */
final class Members {

    static final int NONE = -1;

    private final Member[] array;

    /**
     * For each member, the member that followed it the last time; at index 0, the member that came first. Objects of
     * one type usually have the same members, and a parser compares a name with an expected one faster than it reads an
     * unknown name. The entries are only guesses, so it does not matter whether threads see the changes of other
     * threads.
     */
    private final int[] followers;

    Members(Member[] array) {
        this.array = array;
        this.followers = new int[array.length + 1];
        for (int i = 0; i < array.length; i++) {
            followers[i] = i;
        }
    }

    int size() {
        return array.length;
    }

    Member get(int index) {
        return array[index];
    }

    List<Member> list() {
        return List.of(array);
    }

    /**
     * Advances to the next name, or to the end of the object.
     *
     * @param previous the index of the previous member, or {@link #NONE}
     * @return the index of the member with that name, or {@link #NONE} if there is no such member, or at the end
     */
    int next(JsonSource source, int previous) throws IOException {
        int expected = followers[previous + 1];
        if (source.nextIs(array[expected].name())) {
            return expected;
        }
        if (source.token() != Token.NAME) {
            return NONE;
        }
        int index = indexOf(source.name());
        if (index != NONE) {
            followers[previous + 1] = index;
        }
        return index;
    }

    /** Returns the index of the member with a name, or {@link #NONE}. */
    int indexOf(String name) {
        for (int i = 0; i < array.length; i++) {
            if (array[i].name().text().equals(name)) {
                return i;
            }
        }
        return NONE;
    }
}
