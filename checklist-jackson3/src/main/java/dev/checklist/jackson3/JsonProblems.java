// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import dev.checklist.io.records.ParserMessages;
import dev.checklist.io.records.Pointers;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidDefinitionException;

/** Turns the exceptions of Jackson 3 into problems. */
final class JsonProblems {

    private JsonProblems() {}

    static Optional<Problem> of(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ChecklistParseException refused) {
                return Optional.of(refused.problem());
            }
            if (t instanceof InvalidDefinitionException || t instanceof JacksonIOException) {
                return Optional.empty();
            }
            if (t instanceof JacksonException e) {
                return Optional.of(problem(e));
            }
        }
        return Optional.empty();
    }

    /** Jackson wraps an exception of the parser into one that has the path. */
    private static Problem problem(JacksonException e) {
        JacksonException reason = e;
        while (!(reason instanceof RefusedInputException) && reason.getCause() instanceof JacksonException cause) {
            reason = cause;
        }
        String code = reason instanceof RefusedInputException refused
                ? refused.code()
                : ChecklistParseException.INVALID_INPUT;
        return new Problem(
                Problem.Severity.ERROR,
                code,
                location(reason.getLocation(), pointer(e, reason)),
                reason instanceof RefusedInputException
                        ? reason.getOriginalMessage()
                        : ParserMessages.readable(reason.getOriginalMessage()));
    }

    private static String pointer(JacksonException e, JacksonException reason) {
        if (!(reason instanceof DatabindException) && reason.processor() instanceof JsonParser parser) {
            return Pointers.of(ParserSource.pathOfError(parser));
        }
        return Pointers.of(e.getPath().stream().map(JsonProblems::step).toList());
    }

    private static Object step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null ? (Object) reference.getIndex() : reference.getPropertyName();
    }

    private static Location location(TokenStreamLocation location, String pointer) {
        int line = location == null ? 0 : Math.max(location.getLineNr(), 0);
        int column = location == null ? 0 : Math.max(location.getColumnNr(), 0);
        return new Location(Location.INPUT, line, column, pointer);
    }
}
