// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record as a member of a JSON object. One class for all of them, so that reading and writing a member
 * takes one call that depends on its type.
 */
public final class Member {

    /** How a value that is missing looks. */
    public enum Presence {
        /** The member can't be left out. */
        REQUIRED,
        /** The member is left out if there is no value. */
        OPTIONAL,
        /** The member is left out if the list is empty. */
        LIST,
        /** The member is left out if the map is empty. */
        MAP
    }

    private final MemberName name;
    private final Presence presence;
    private final ValueType<Object> type;
    private final @Nullable Object absent;

    @SuppressWarnings("unchecked") // the values come from the component, or from the type itself
    private Member(MemberName name, Presence presence, ValueType<?> type) {
        this.name = name;
        this.presence = presence;
        this.type = (ValueType<Object>) type;
        this.absent = switch (presence) {
            case REQUIRED -> null;
            case OPTIONAL -> Optional.empty();
            case LIST -> List.of();
            case MAP -> Map.of();
        };
    }

    static Member required(MemberName name, ValueType<?> type) {
        return new Member(name, Presence.REQUIRED, type);
    }

    static Member optional(MemberName name, ValueType<?> type) {
        return new Member(name, Presence.OPTIONAL, type);
    }

    static Member list(MemberName name, ValueType<?> element) {
        return new Member(name, Presence.LIST, new Elements<>(element));
    }

    static Member properties() {
        return new Member(MemberName.PROPERTIES, Presence.MAP, new Properties());
    }

    public MemberName name() {
        return name;
    }

    public Presence presence() {
        return presence;
    }

    /** Returns the value of the component if the member is left out, or {@code null} if it can't be left out. */
    @Nullable
    Object absent() {
        return absent;
    }

    /** Reads the value of the component. The source is at its first token before, and at its last token afterwards. */
    Object read(JsonSource source, Reading reading) throws IOException {
        Object value = type.read(source, reading);
        return presence == Presence.OPTIONAL ? Optional.of(value) : value;
    }

    /** Writes the member with the value of the component, unless it is left out. */
    void write(Object value, JsonSink sink) throws IOException {
        if (!isLeftOut(value)) {
            sink.name(name);
            type.write(presence == Presence.OPTIONAL ? ((Optional<?>) value).orElseThrow() : value, sink);
        }
    }

    /** Most values that are left out are the very same empty ones, so the first comparison decides nearly always. */
    private boolean isLeftOut(Object value) {
        return value == absent
                || (presence == Presence.LIST && ((List<?>) value).isEmpty())
                || (presence == Presence.MAP && ((Map<?, ?>) value).isEmpty());
    }
}
