// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.checklist.io.IoProblemCodes;
import dev.checklist.io.records.ParserMessages;
import dev.checklist.io.records.Pointers;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Turns the exceptions of Jackson 2 into problems. */
final class JsonProblems {

    private JsonProblems() {}

    static Optional<Problem> of(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ChecklistParseException refused) {
                return Optional.of(refused.problem());
            }
            if (t instanceof InvalidDefinitionException) {
                return Optional.empty();
            }
            if (t instanceof JsonProcessingException e) {
                return Optional.of(problem(e));
            }
        }
        return Optional.empty();
    }

    /** Jackson wraps an exception of the parser into one that has the path. */
    private static Problem problem(JsonProcessingException e) {
        JsonProcessingException reason = e;
        while (!(reason instanceof RefusedInputException)
                && reason.getCause() instanceof JsonProcessingException cause) {
            reason = cause;
        }
        return new Problem(
                Problem.Severity.ERROR,
                code(reason),
                location(reason.getLocation(), ErrorPlaces.excess(reason), pointer(e, reason)),
                message(reason));
    }

    private static String code(JsonProcessingException reason) {
        if (reason instanceof RefusedInputException refused) {
            return refused.code();
        }
        return reason instanceof UnrecognizedPropertyException
                ? IoProblemCodes.UNKNOWN_MEMBER
                : ChecklistParseException.INVALID_INPUT;
    }

    private static String message(JsonProcessingException reason) {
        if (reason instanceof RefusedInputException) {
            return reason.getOriginalMessage();
        }
        if (reason instanceof UnrecognizedPropertyException unknown) {
            return ParserMessages.ofUnknownMember(unknown.getPropertyName());
        }
        return reason instanceof JsonMappingException
                ? ParserMessages.ofOwnType(reason.getOriginalMessage())
                : ParserMessages.readable(reason.getOriginalMessage());
    }

    private static String pointer(JsonProcessingException e, JsonProcessingException reason) {
        if (!(reason instanceof JsonMappingException) && reason.getProcessor() instanceof JsonParser parser) {
            return Pointers.of(ParserSource.pathOfError(parser));
        }
        List<JsonMappingException.Reference> path =
                e instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        return Pointers.of(path.stream().map(JsonProblems::step).toList());
    }

    private static Object step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? (Object) reference.getIndex() : reference.getFieldName();
    }

    private static Location location(JsonLocation location, int excess, String pointer) {
        int line = location == null ? 0 : Math.max(location.getLineNr(), 0);
        int column = location == null ? 0 : Math.max(location.getColumnNr() - excess, 0);
        return new Location(Location.INPUT, line, column, pointer);
    }
}
