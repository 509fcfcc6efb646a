// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.io.format.Refusals;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The members of a JSON object that represents a record. */
final class JsonMembers {

    private final JsonValue object;
    private final Class<?> type;

    /** Checks that the object has no other members than the components of the record. */
    JsonMembers(JsonValue object, Class<?> type, List<String> names) {
        this.object = object;
        this.type = type;
        object.parts().forEach((name, value) -> {
            if (!names.contains(name)) {
                throw JsonValue.failure(Refusals.unknownChoice("member", name, names), value.location());
            }
        });
    }

    JsonValue required(String name) {
        return optional(name)
                .orElseThrow(() -> JsonValue.failure(
                        "Missing member %s, expected it in every %s".formatted(quote(name), Refusals.words(type)),
                        object.location()));
    }

    Optional<JsonValue> optional(String name) {
        return Optional.ofNullable(object.parts().get(name));
    }

    /** Creates the record. If it refuses a component, the place is that of the member, or else of the object. */
    <T> T create(Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (InvalidComponentException e) {
            throw JsonValue.failure(
                    e.getMessage(), optional(e.component()).orElse(object).location());
        }
    }
}
