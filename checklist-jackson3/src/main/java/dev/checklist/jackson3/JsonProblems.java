// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import dev.checklist.io.IoProblemCodes;
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
import tools.jackson.databind.exc.UnrecognizedPropertyException;

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
        return new Problem(
                Problem.Severity.ERROR,
                code(reason),
                location(reason.getLocation(), pointer(e, reason)),
                message(reason));
    }

    private static String code(JacksonException reason) {
        if (reason instanceof RefusedInputException refused) {
            return refused.code();
        }
        return reason instanceof UnrecognizedPropertyException
                ? IoProblemCodes.UNKNOWN_MEMBER
                : ChecklistParseException.INVALID_INPUT;
    }

    private static String message(JacksonException reason) {
        if (reason instanceof RefusedInputException) {
            return reason.getOriginalMessage();
        }
        if (reason instanceof UnrecognizedPropertyException unknown) {
            return ParserMessages.ofUnknownMember(unknown.getPropertyName());
        }
        return reason instanceof DatabindException
                ? ParserMessages.ofOwnType(reason.getOriginalMessage())
                : ParserMessages.readable(reason.getOriginalMessage());
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
