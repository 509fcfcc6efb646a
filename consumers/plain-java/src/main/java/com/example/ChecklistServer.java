// SPDX-License-Identifier: Apache-2.0
package com.example;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.checklist.analysis.coverage.Coverage;
import dev.checklist.io.Limits;
import dev.checklist.io.json.ChecklistJson;
import dev.checklist.io.json.ChecklistModule;
import dev.checklist.io.json.JsonOptions;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReadOptions;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A service with nothing but the JDK. */
public final class ChecklistServer {

    private static final int MAX_BODY = 10 << 20;
    private static final Limits LIMITS = new Limits(MAX_BODY, 1 << 20);
    private static final ChecklistJson JSON =
            ChecklistJson.with(JsonOptions.defaults().withLimits(LIMITS));
    private static final SheetReader SHEETS = SheetReader.with(SheetReadOptions.defaults()
            .withLimits(SheetLimits.builder()
                    .input(LIMITS)
                    .maxPartSize(64 << 20)
                    .maxCells(200_000)
                    .build()));
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new ChecklistModule())
            // Writes characters such as emoji as they are, like ChecklistJson, and not as two escapes.
            .enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    record Upload(Checklist checklist, List<Problem> problems) {}

    record Review(String reviewer, Checklist checklist) {}

    /** What a path does with the body of a request. */
    private interface Action {
        Object answer(byte[] body, HttpExchange exchange) throws IOException;
    }

    private ChecklistServer() {}

    public static void main(String[] args) throws IOException {
        start(8080);
    }

    static HttpServer start(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        on(server, "/coverage", (body, exchange) -> Coverage.of(JSON.read(body)));
        on(server, "/reviews", (body, exchange) -> MAPPER.readValue(body, Review.class));
        on(server, "/sheets", (body, exchange) -> {
            String name = exchange.getRequestHeaders().getFirst("File-Name");
            SheetImport sheet = SHEETS.read(new ByteArrayInputStream(body), name == null ? "upload" : name);
            return new Upload(sheet.checklist(), sheet.problems());
        });
        server.start();
        return server;
    }

    private static void on(HttpServer server, String path, Action action) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer(exchange, action);
            }
        });
    }

    private static void answer(HttpExchange exchange, Action action) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            exchange.sendResponseHeaders(413, -1);
            return;
        }
        try {
            send(exchange, 200, "application/json", action.answer(body, exchange));
        } catch (ChecklistParseException e) {
            send(exchange, 400, "application/problem+json", detail(e.problem(), exchange));
        } catch (JsonProcessingException e) {
            Problem problem = ChecklistModule.problem(e).orElseThrow();
            send(exchange, 400, "application/problem+json", detail(problem, exchange));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, Object body) throws IOException {
        byte[] bytes = MAPPER.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, Object> detail(Problem problem, HttpExchange exchange) {
        Location place = problem.location();
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("type", "about:blank");
        detail.put("title", "Bad Request");
        detail.put("status", 400);
        detail.put("detail", problem.message());
        detail.put("instance", exchange.getRequestURI().getPath());
        detail.put("code", problem.code());
        detail.put("pointer", place.pointer());
        if (place.line() > 0) {
            detail.put("line", place.line());
            detail.put("column", place.column());
        }
        return detail;
    }
}
