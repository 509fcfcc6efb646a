// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import dev.checklist.io.format.Refusals;
import dev.checklist.model.token.Token;
import java.io.IOException;
import java.util.Arrays;

/**
 * A choice that is written as its token.
 *
 * @param <C> the enum
 */
public final class Choice<C extends Token> implements ValueType<C> {

    private final Class<C> type;
    private final C[] choices;
    private final char[][] tokens;

    private Choice(Class<C> type) {
        this.type = type;
        this.choices = type.getEnumConstants();
        this.tokens = Arrays.stream(choices)
                .map(choice -> choice.token().toCharArray())
                .toArray(char[][]::new);
    }

    public static <C extends Token> Choice<C> of(Class<C> type) {
        return new Choice<>(type);
    }

    @Override
    public C read(JsonSource source, Reading reading) throws IOException {
        int index = source.indexOfText(tokens);
        if (index < 0) {
            throw Refusal.at(source, Refusals.unknownChoice(type, Scalar.text(source)));
        }
        return choices[index];
    }

    /** Returns the choice with a token, which is the name of a member. */
    public C named(String name, JsonSource source) {
        for (C choice : choices) {
            if (choice.token().equals(name)) {
                return choice;
            }
        }
        throw Refusal.at(source, Refusals.unknownChoice(type, name));
    }

    @Override
    public void write(C choice, JsonSink sink) throws IOException {
        sink.text(choice.token());
    }
}
