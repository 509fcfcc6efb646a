// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a reading met on its way. One for each document; handed to the deserializers as an attribute. */
final class Findings {

    /** A member that the format does not know. */
    record UnknownMember(String name, String pointer, JsonLocation location) {}

    private final List<UnknownMember> unknownMembers = new ArrayList<>();
    private Format format = Format.CURRENT;

    void format(Format found) {
        format = found;
    }

    Format format() {
        return format;
    }

    void unknownMember(UnknownMember member) {
        unknownMembers.add(member);
    }

    List<UnknownMember> unknownMembers() {
        return Collections.unmodifiableList(unknownMembers);
    }
}
