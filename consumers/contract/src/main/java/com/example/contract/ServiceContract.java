// SPDX-License-Identifier: Apache-2.0
package com.example.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.checklist.model.Checklist;
import dev.checklist.sheets.read.SheetReader;
import dev.checklist.sheets.write.SheetWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every service answers, whatever it is built with. Real requests are sent to the real program. */
public abstract class ServiceContract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "a-line-that-is-in-no-sheet";
    private static final String SHEET = """
            No,Question,Answer,Remarks
            1,Are keys kept in a safe?,Yes,The porter has the code.
            2,Is access logged?,in progress,
            3,Are logs reviewed every week?,No,
            """;

    /** {@return the address of the running service, such as {@code http://localhost:8080}} */
    protected abstract URI service();

    /** {@return the heading of the section on this kind of service in docs/frameworks.md} */
    protected abstract String section();

    @Test
    protected void answersAsTheDocumentationShows() throws Exception {
        for (Exchange shown : Exchange.inSection(section())) {
            Answer answer = send(HttpRequest.newBuilder(service().resolve(shown.path()))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(shown.request())));

            assertEquals(new Answer(shown.status(), shown.type(), answer.body()), answer);
            // As text, so that the order of the members is the shown one.
            assertEquals(
                    JSON.readTree(shown.response()).toString(),
                    JSON.readTree(answer.body()).toString());
        }
    }

    @Test
    protected void countsVerdicts() throws Exception {
        assertEquals(
                new Answer(200, "application/json", """
                        {"counts":{"implemented":1,"unanswered":1}}"""), post("/coverage", Documents.compact(Documents.checklist())));
    }

    /** A type of the service that has a checklist among its members is read and written by the service's mapper. */
    @Test
    protected void writesTheSameBytesAsChecklistJson() throws Exception {
        Checklist checklist = Documents.checklist();
        String review = """
                {"reviewer":"Ay\u015Fe","checklist":%s}""".formatted(Documents.compact(checklist));

        assertGood(checklist, review, post("/reviews", review));
    }

    @Test
    protected void readsTextSheets() throws Exception {
        byte[] sheet = SHEET.getBytes(StandardCharsets.UTF_8);
        Checklist checklist = SheetReader.create()
                .read(new ByteArrayInputStream(sheet), "customer.csv")
                .checklist();

        assertGood(checklist, """
                {"checklist":%s,"problems":[{"severity":"warning","code":"unknown-mark",\
                "location":{"source":"customer.csv","line":3,"column":0,"pointer":"C3"},\
                "message":"Unknown mark 'in progress', expected one of Yes, Y, No, N, N/A, NA, Not applicable"}]}""".formatted(Documents.compact(checklist)), send(upload("customer.csv", sheet)));
    }

    @Test
    protected void readsWorkbooks() throws Exception {
        Checklist checklist = Documents.checklist();
        byte[] sheet = SheetWriter.create().writeBytes(checklist);

        assertGood(checklist, """
                {"checklist":%s,"problems":[]}""".formatted(Documents.compact(checklist)), send(upload("customer.xlsx", sheet)));
    }

    /** The members of the service's own types may be in any order, but a checklist has only one form. */
    private static void assertGood(Checklist checklist, String expected, Answer answer) throws IOException {
        assertEquals(new Answer(200, "application/json", answer.body()), answer);
        assertEquals(JSON.readTree(expected), JSON.readTree(answer.body()));
        assertTrue(answer.body().contains("\"checklist\":" + Documents.compact(checklist)), answer.body());
        assertEquals(
                checklist,
                Documents.read(JSON.readTree(answer.body()).get("checklist").toString()));
    }

    @TestFactory
    protected Stream<DynamicTest> refusesBadDocuments() {
        return BadRequests.documents()
                .map(bad -> DynamicTest.dynamicTest(
                        bad.name(), () -> assertProblem(bad.answer(), post(bad.path(), bad.document()))));
    }

    @TestFactory
    protected Stream<DynamicTest> refusesBadUploads() {
        return BadRequests.uploads()
                .map(bad -> DynamicTest.dynamicTest(
                        bad.name(),
                        () -> assertProblem(
                                bad.answer(),
                                send(upload("customer.xlsx", bad.document().getBytes(StandardCharsets.ISO_8859_1))))));
    }

    private static void assertProblem(String expected, Answer answer) throws IOException {
        assertEquals(new Answer(400, "application/problem+json", answer.body()), answer);
        assertEquals(JSON.readTree(expected), JSON.readTree(answer.body()));
    }

    @Test
    protected void refusesBadDocumentsInsideOtherTypes() throws Exception {
        assertProblem(insideOtherTypes(), post("/reviews", """
                {
                  "reviewer": "Ay\u015Fe",
                  "checklist": {"format": "checklist/1.0", "id": "acme", "title": "Acme", "owner": "Bo"}
                }
                """));
    }

    /** {@return the body of the answer to a type of the service that holds a bad checklist} */
    protected String insideOtherTypes() {
        return """
                {"type":"about:blank","title":"Bad Request","status":400,\
                "detail":"Unknown member 'owner', expected a member of format checklist/1.0","instance":"/reviews",\
                "code":"unknown-member","pointer":"/checklist/owner","line":3,"column":84}""";
    }

    /** Frameworks have their own words for a body that is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    protected void refusesAbsentDocuments(String document) throws Exception {
        Answer answer = post("/coverage", document);

        assertEquals(new Answer(400, "application/problem+json", answer.body()), answer);
        assertEquals("Bad Request", JSON.readTree(answer.body()).path("title").textValue());
    }

    @Test
    protected void refusesFormsWithoutSheet() throws Exception {
        String form =
                "--%1$s\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--%1$s--\r\n".formatted(BOUNDARY);
        Answer answer = send(HttpRequest.newBuilder(service().resolve("/sheets"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(form)));

        assertEquals(new Answer(400, "application/problem+json", answer.body()), answer);
        assertEquals("Bad Request", JSON.readTree(answer.body()).path("title").textValue());
    }

    @Test
    protected void refusesLargeUploads() throws Exception {
        byte[] sheet = new byte[(10 << 20) + 1];
        Arrays.fill(sheet, (byte) 'a');

        // A service may close the connection at once, so the client first asks whether to send the sheet.
        assertEquals(
                413, send(upload("customer.csv", sheet).expectContinue(true)).status());
    }

    /** Creates the request that uploads a sheet; as a form in a browser does, unless a service expects another one. */
    protected HttpRequest.Builder upload(String name, byte[] sheet) {
        String start =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n".formatted(BOUNDARY, name);
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(start + "Content-Type: application/octet-stream\r\n\r\n"),
                BodyPublishers.ofByteArray(sheet),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return HttpRequest.newBuilder(service().resolve("/sheets"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body);
    }

    private Answer post(String path, String document) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(service().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document)));
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(response.statusCode(), type.replace(";charset=UTF-8", ""), response.body());
    }

    private record Answer(int status, String type, String body) {}
}
