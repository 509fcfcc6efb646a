// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import dev.checklist.io.format.Format;
import dev.checklist.io.records.RecordMembers.Member;
import dev.checklist.model.Checklist;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates the deserializers of records from their components, so that the two always agree. */
public final class RecordDeserializers {

    private final Map<Class<?>, RecordDeserializer<?>> made = new LinkedHashMap<>();

    /** Returns the deserializers of a record, which comes first, and of all records in it. */
    public static Collection<RecordDeserializer<?>> of(Class<?> type) {
        RecordDeserializers deserializers = new RecordDeserializers();
        deserializers.record(type);
        return deserializers.made.values();
    }

    private RecordDeserializer<?> record(Class<?> type) {
        RecordDeserializer<?> known = made.get(type);
        if (known != null) {
            return known;
        }
        // A section contains sections, so the deserializer must be registered before its members are added.
        RecordMembers members = new RecordMembers();
        RecordDeserializer<?> deserializer = new RecordDeserializer<>(type, RecordFactories.of(type), members);
        made.put(type, deserializer);
        for (RecordComponent component : type.getRecordComponents()) {
            Type value = component.getGenericType();
            members.add(new Member(component.getName(), reader(value), absent(value)));
        }
        if (type == Checklist.class) {
            members.add(new Member(Format.MEMBER, ValueReaders::format, null));
        }
        return deserializer;
    }

    private ValueReader reader(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Map.class) {
                return ValueReaders::properties;
            }
            ValueReader content = reader(arguments[0]);
            return generic.getRawType() == List.class ? ValueReaders.list(content) : ValueReaders.optional(content);
        }
        return reader((Class<?>) type);
    }

    private ValueReader reader(Class<?> type) {
        if (type == String.class) {
            return ValueReaders::text;
        }
        if (type == LocalDate.class) {
            return ValueReaders::date;
        }
        if (type == BigDecimal.class) {
            return ValueReaders::decimal;
        }
        if (type == URI.class) {
            return ValueReaders::uri;
        }
        return type.isEnum() ? ValueReaders.choice(type) : record(type);
    }

    private static @Nullable Object absent(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return null;
        }
        if (generic.getRawType() == Map.class) {
            return Map.of();
        }
        return generic.getRawType() == List.class ? List.of() : Optional.empty();
    }
}
