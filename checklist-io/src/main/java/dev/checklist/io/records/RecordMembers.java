// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object that stands for a record. */
final class RecordMembers {

    static final int NONE = -1;

    /** A member of the object. {@code absent} is its value when it is left out, {@code null} if it must not be. */
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
     * For each member, what came behind it when last it was looked for; at index 0, what came first. Objects of one kind
     * mostly have the same members, and a parser compares with an expected name faster than it finds out any name. It is
     * a guess, so that threads may see each other's or not.
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
     * Goes on to the next name, or the end of the object.
     *
     * @param previous the index of the member before, or {@link #NONE}
     * @return the index of the member of that name, or {@link #NONE} if there is no such member, or at the end
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

    /** The index of the member of a name, or {@link #NONE}. */
    int indexOf(String name) {
        for (int i = 0; i < members.length; i++) {
            if (members[i].name().equals(name)) {
                return i;
            }
        }
        return NONE;
    }
}
