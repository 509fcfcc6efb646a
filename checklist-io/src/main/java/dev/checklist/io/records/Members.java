// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import dev.checklist.io.records.JsonSource.Token;
import java.io.IOException;
import java.util.List;

/**
 * The members of a record, and the search for them while reading.
 *
 * @param <R> the record
 */
final class Members<R> {

    static final int NONE = -1;

    private final List<Member<R>> list;

    /**
     * For each member, the member that followed it the last time; at index 0, the member that came first. Objects of
     * one type usually have the same members, and a parser compares a name with an expected one faster than it reads an
     * unknown name. The entries are only guesses, so it does not matter whether threads see the changes of other
     * threads.
     */
    private final int[] followers;

    Members(List<Member<R>> list) {
        this.list = list;
        this.followers = new int[list.size() + 1];
        for (int i = 0; i < list.size(); i++) {
            followers[i] = i;
        }
    }

    List<Member<R>> list() {
        return list;
    }

    /**
     * Advances to the next name, or to the end of the object.
     *
     * @param previous the index of the previous member, or {@link #NONE}
     * @return the index of the member with that name, or {@link #NONE} if there is no such member, or at the end
     */
    int next(JsonSource source, int previous) throws IOException {
        int expected = followers[previous + 1];
        if (source.nextIs(list.get(expected).name())) {
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
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).name().text().equals(name)) {
                return i;
            }
        }
        return NONE;
    }
}
