// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object that represents a record. */
final class RecordMembers {

    static final int NONE = -1;

    /** A member of the object. {@code absent} is its value if it is left out, or {@code null} if it is required. */
    record Member(
            SerializedString key,
            ValueReader reader,
            @Nullable Object absent) {

        Member(String name, ValueReader reader, @Nullable Object absent) {
            this(new SerializedString(name), reader, absent);
        }

        String name() {
            return key.getValue();
        }
    }

    private Member[] members = {};

    /**
     * For each member, the member that followed it the last time; at index 0, the member that came first. Objects of
     * one type usually have the same members, and a parser compares a name with an expected one faster than it reads an
     * unknown name. The entries are only guesses, so it does not matter whether threads see the changes of other
     * threads.
     */
    private int[] followers = {0};

    void add(Member member) {
        members = Arrays.copyOf(members, members.length + 1);
        members[members.length - 1] = member;
        followers = new int[members.length + 1];
    }

    int size() {
        return members.length;
    }

    Member get(int index) {
        return members[index];
    }

    /**
     * Advances to the next name, or to the end of the object.
     *
     * @param previous the index of the previous member, or {@link #NONE}
     * @return the index of the member with that name, or {@link #NONE} if there is no such member, or at the end
     */
    int next(JsonParser parser, int previous) throws IOException {
        int expected = followers[previous + 1];
        if (parser.nextFieldName(members[expected].key())) {
            return expected;
        }
        if (parser.currentToken() != JsonToken.FIELD_NAME) {
            return NONE;
        }
        int index = indexOf(parser.currentName());
        if (index != NONE) {
            followers[previous + 1] = index;
        }
        return index;
    }

    /** Returns the index of the member with a name, or {@link #NONE}. */
    int indexOf(String name) {
        for (int i = 0; i < members.length; i++) {
            if (members[i].name().equals(name)) {
                return i;
            }
        }
        return NONE;
    }
}
