// SPDX-License-Identifier: Apache-2.0
package com.example;

import com.example.contract.ServiceContract;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class ChecklistServerTest extends ServiceContract {

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = ChecklistServer.start(0);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Override
    protected URI service() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The JDK has no reader of forms: the body is the sheet. */
    @Override
    protected HttpRequest.Builder upload(String name, byte[] sheet) {
        return HttpRequest.newBuilder(service().resolve("/sheets"))
                .header("File-Name", name)
                .POST(BodyPublishers.ofByteArray(sheet));
    }

    @Override
    protected String section() {
        return "Plain Java";
    }
}
