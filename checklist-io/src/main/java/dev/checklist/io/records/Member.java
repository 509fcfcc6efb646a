// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record as a member of a JSON object.
 *
 * @param <R> the record
 */
public abstract class Member<R> {

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

    private Member(MemberName name, Presence presence) {
        this.name = name;
        this.presence = presence;
    }

    static <R, V> Member<R> required(MemberName name, ValueType<V> type, Function<R, V> getter) {
        return new Member<>(name, Presence.REQUIRED) {
            @Override
            Object read(JsonSource source, Reading reading) throws IOException {
                return type.read(source, reading);
            }

            @Override
            void write(R record, JsonSink sink) throws IOException {
                sink.name(name);
                type.write(getter.apply(record), sink);
            }
        };
    }

    static <R, V> Member<R> optional(MemberName name, ValueType<V> type, Function<R, Optional<V>> getter) {
        return new Member<>(name, Presence.OPTIONAL) {
            @Override
            Object read(JsonSource source, Reading reading) throws IOException {
                return Optional.of(type.read(source, reading));
            }

            @Override
            void write(R record, JsonSink sink) throws IOException {
                Optional<V> value = getter.apply(record);
                if (value.isPresent()) {
                    sink.name(name);
                    type.write(value.get(), sink);
                }
            }
        };
    }

    static <R, V> Member<R> list(MemberName name, ValueType<V> element, Function<R, List<V>> getter) {
        ValueType<List<V>> type = new Elements<>(element);
        return new Member<>(name, Presence.LIST) {
            @Override
            Object read(JsonSource source, Reading reading) throws IOException {
                return type.read(source, reading);
            }

            @Override
            void write(R record, JsonSink sink) throws IOException {
                List<V> values = getter.apply(record);
                if (!values.isEmpty()) {
                    sink.name(name);
                    type.write(values, sink);
                }
            }
        };
    }

    static <R> Member<R> properties(Function<R, Map<String, String>> getter) {
        return new Member<>(MemberName.PROPERTIES, Presence.MAP) {
            @Override
            Object read(JsonSource source, Reading reading) throws IOException {
                return Properties.read(source);
            }

            @Override
            void write(R record, JsonSink sink) throws IOException {
                Map<String, String> values = getter.apply(record);
                if (!values.isEmpty()) {
                    sink.name(MemberName.PROPERTIES);
                    Properties.write(values, sink);
                }
            }
        };
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
        return switch (presence) {
            case REQUIRED -> null;
            case OPTIONAL -> Optional.empty();
            case LIST -> List.of();
            case MAP -> Map.of();
        };
    }

    /** Reads the value of the component. The source is at its first token before, and at its last token afterwards. */
    abstract Object read(JsonSource source, Reading reading) throws IOException;

    /** Writes the member, unless it is left out. */
    abstract void write(R record, JsonSink sink) throws IOException;
}
