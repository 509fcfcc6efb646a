// SPDX-License-Identifier: Apache-2.0
package com.example;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.checklist.io.json.ChecklistModule;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every bad document with application/problem+json (RFC 9457). */
public class ChecklistProblems {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProblemDetail(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            String code,
            String pointer,
            Integer line,
            Integer column) {}

    @ServerExceptionMapper
    public RestResponse<ProblemDetail> refused(ChecklistParseException e, UriInfo uri) {
        return answer(e.problem(), uri);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDetail> unfit(MismatchedInputException e, UriInfo uri) {
        return answer(ChecklistModule.problem(e).orElseThrow(), uri);
    }

    /** Quarkus wraps what other exceptions Jackson throws. */
    @ServerExceptionMapper
    public Response unreadable(WebApplicationException e, UriInfo uri) {
        return ChecklistModule.problem(e)
                .map(problem -> answer(problem, uri).toResponse())
                .orElse(e.getResponse());
    }

    private static RestResponse<ProblemDetail> answer(Problem problem, UriInfo uri) {
        Location place = problem.location();
        ProblemDetail detail = new ProblemDetail(
                "about:blank",
                "Bad Request",
                400,
                problem.message(),
                uri.getPath(),
                problem.code(),
                place.pointer(),
                place.line() > 0 ? place.line() : null,
                place.column() > 0 ? place.column() : null);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.BAD_REQUEST, detail)
                .type("application/problem+json")
                .build();
    }
}
