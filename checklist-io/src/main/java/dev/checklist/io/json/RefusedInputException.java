// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.checklist.io.records.ParserMessages;
import dev.checklist.io.records.Refusal;
import dev.checklist.model.problem.ChecklistParseException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a user's mapper what a record refused, and where. */
final class RefusedInputException extends MismatchedInputException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    private RefusedInputException(JsonParser parser, String code, String problem, @Nullable Object place) {
        super(parser, problem, place instanceof JsonLocation location ? location : JsonLocation.NA);
        this.code = code;
    }

    /**
     * Translates a refusal.
     *
     * @param above the number of names and indexes above the record, which Jackson adds itself
     */
    static RefusedInputException of(Refusal refusal, JsonParser parser, int above) {
        RefusedInputException e = new RefusedInputException(parser, refusal.code(), refusal.problem(), refusal.place());
        prepend(refusal.path().subList(above, refusal.path().size()), e);
        return e;
    }

    /** Adds the place to an exception of the parser that has none. */
    static RefusedInputException of(JsonProcessingException cause, JsonParser parser, List<Object> path) {
        RefusedInputException e = new RefusedInputException(
                parser,
                ChecklistParseException.INVALID_INPUT,
                ParserMessages.readable(cause.getOriginalMessage()),
                parser.currentLocation());
        e.addSuppressed(cause);
        prepend(path, e);
        return e;
    }

    static void prepend(List<Object> path, JsonMappingException e) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i) instanceof Integer index) {
                e.prependPath(List.class, index);
            } else {
                e.prependPath(Map.class, path.get(i).toString());
            }
        }
    }

    String code() {
        return code;
    }
}
