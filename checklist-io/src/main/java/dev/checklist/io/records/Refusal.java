// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.ChecklistParseException;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown when JSON is not a record. Each reader turns it into its own exception. */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String problem;
    private final transient List<Object> path;
    private final transient @Nullable Object place;

    Refusal(String code, String problem, List<Object> path, @Nullable Object place) {
        // Without a stack trace: the exception that users see has one.
        super(problem, null, false, false);
        this.code = code;
        this.problem = problem;
        this.path = path;
        this.place = place;
    }

    /** Refuses the current token. */
    static Refusal at(JsonSource source, String problem) {
        return new Refusal(ChecklistParseException.INVALID_INPUT, problem, source.path(), source.place());
    }

    static Refusal unexpected(JsonSource source, String expected) throws IOException {
        return at(source, "Found %s, expected %s".formatted(describe(source), expected));
    }

    static Refusal duplicate(JsonSource source, String name) {
        return at(source, "Duplicate member %s, expected each member once".formatted(quote(name)));
    }

    static Refusal tooLongName(JsonSource source) {
        return at(source, "Name is too long, expected at most %s UTF-16 units".formatted(source.maxTextLength()));
    }

    private static String describe(JsonSource source) throws IOException {
        return switch (source.token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case TEXT -> "the text " + quote(source.text());
            case INTEGER, DECIMAL -> "the number " + quote(source.text());
            default -> source.text();
        };
    }

    public String code() {
        return code;
    }

    /** Returns what was found and what was expected. */
    public String problem() {
        return problem;
    }

    /** Returns the names and indexes that lead from the whole document to the refused value. */
    public List<Object> path() {
        return path;
    }

    /** Returns the RFC 6901 pointer to the refused value. */
    public String pointer() {
        return Pointers.of(path);
    }

    /** Returns the place in the type of the JSON library; {@code null} if places were not asked for. */
    public @Nullable Object place() {
        return place;
    }
}
