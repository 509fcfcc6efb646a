// SPDX-License-Identifier: Apache-2.0
package com.example.contract;

import java.util.stream.Stream;

/** What clients send by mistake, and what they are told. */
final class BadRequests {

    private BadRequests() {}

    /**
     * A bad request.
     *
     * @param document what is sent; for an upload, its bytes as ISO 8859-1
     * @param answer   the body of the answer
     */
    record Bad(String name, String path, String document, String answer) {}

    static Stream<Bad> documents() {
        return Stream.of(
                document(
                        "broken JSON",
                        """
                        {
                          "format": "checklist/1.0",
                          "id" "acme-2026"
                        }
                        """,
                        "Unexpected character ('\\\"' (code 34)): was expecting a colon to separate member name and value",
                        "/id",
                        3,
                        8),
                document("cut off", """
                        {
                          "format": "checklist/1.0",
                        """, "Unexpected end of input, expected the rest of the document", "/format", 3, 1),
                bad(
                        "unknown member",
                        "/coverage",
                        Documents.withControl("""
                                {"id": "1.1", "requirement": "?", "answer": "yes", \
                                "status": {"verdict": "implemented", "mark": "x"}}"""),
                        "unknown-member",
                        "Unknown member 'answer', expected a member of format checklist/1.0",
                        place("/sections/0/controls/0/answer", 10, 53)),
                document(
                        "unknown verdict",
                        Documents.withControl("""
                                {"id": "1.1", "requirement": "?", "status": {"verdict": "done", "mark": "x"}}"""),
                        "Unknown verdict 'done', expected one of implemented, partially-implemented, alternative,"
                                + " planned, not-implemented, not-applicable, see-remarks, answered, unanswered",
                        "/sections/0/controls/0/status/verdict",
                        10,
                        65),
                document(
                        "id used twice",
                        Documents.withControl("""
                                {"id": "1", "requirement": "?", "status": {"verdict": "unanswered", "mark": ""}}"""),
                        "Duplicate id '1', expected one that is unique in its checklist",
                        "/sections/0/controls/0/id",
                        10,
                        16),
                document(
                        "blank requirement",
                        Documents.withControl("""
                                {"id": "1.1", "requirement": " ", "status": {"verdict": "unanswered", "mark": ""}}"""),
                        "requirement is blank, expected text: found ' '",
                        "/sections/0/controls/0/requirement",
                        10,
                        38),
                document(
                        "no status",
                        Documents.withControl("""
                                {"id": "1.1", "requirement": "?"}"""),
                        "Missing member 'status', expected it in every control",
                        "/sections/0/controls/0",
                        10,
                        9),
                document("no checklist", """
                        {"name": "acme"}""", "Missing member 'format', expected it in every checklist", "", 1, 1),
                document("a list", "[1, 2]", "Found an array, expected an object", "", 1, 1));
    }

    static Stream<Bad> uploads() {
        String noTable = "Found no table of requirements, expected a row of column names such as Requirement, Answer,"
                + " 確認事項 or 実施有無, or a mapping";
        return Stream.of(
                upload(
                        "a PDF file",
                        "%PDF-1.7 \u00E2\u00E3",
                        "Found a PDF file, expected the workbook or text that it was made from"),
                upload("no table", "Dear all,\nplease find the answers below.\n", noTable),
                upload(
                        "a damaged workbook",
                        "PK\u0003\u0004[Content_Types].xml",
                        "Found a damaged ZIP file, expected a complete workbook"),
                upload("nothing", "", noTable));
    }

    private static Bad document(String name, String document, String detail, String pointer, int line, int column) {
        return bad(name, "/coverage", document, "invalid-input", detail, place(pointer, line, column));
    }

    private static Bad upload(String name, String document, String detail) {
        return bad(name, "/sheets", document, "invalid-input", detail, "\"pointer\":\"\"");
    }

    private static String place(String pointer, int line, int column) {
        return "\"pointer\":\"%s\",\"line\":%s,\"column\":%s".formatted(pointer, line, column);
    }

    private static Bad bad(String name, String path, String document, String code, String detail, String place) {
        return new Bad(name, path, document, """
                {"type":"about:blank","title":"Bad Request","status":400,"detail":"%s","instance":"%s",\
                "code":"%s",%s}""".formatted(detail, path, code, place));
    }
}
