// SPDX-License-Identifier: Apache-2.0
package com.example;

import dev.checklist.jackson3.ChecklistJackson3Module;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every bad request with application/problem+json (RFC 9457). */
@RestControllerAdvice
class ChecklistProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail notASheet(ChecklistParseException e) {
        return detail(e.problem());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ChecklistJackson3Module.problem(e)
                .map(problem -> handleExceptionInternal(e, detail(problem), headers, status, request))
                .orElseGet(() -> super.handleHttpMessageNotReadable(e, headers, status, request));
    }

    private static ProblemDetail detail(Problem problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem.message());
        Location place = problem.location();
        detail.setType(URI.create("about:blank"));
        detail.setProperty("code", problem.code());
        detail.setProperty("pointer", place.pointer());
        if (place.line() > 0) {
            detail.setProperty("line", place.line());
            detail.setProperty("column", place.column());
        }
        return detail;
    }
}
