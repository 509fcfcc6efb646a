// SPDX-License-Identifier: Apache-2.0
package com.example;

import com.example.contract.ServiceContract;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The packaged program. Each test starts it anew, because serializers were seen to change places between two starts. */
class PackagedIT extends ServiceContract {

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://0\\.0\\.0\\.0:(\\d+)");

    private Process program;
    private URI service;

    @BeforeEach
    void start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        program = new ProcessBuilder(java, "-Dquarkus.http.port=0", "-jar", System.getProperty("program"))
                .redirectErrorStream(true)
                .start();
        BufferedReader log = program.inputReader();
        for (String line = log.readLine(); service == null; line = log.readLine()) {
            Matcher port = LISTENING.matcher(line);
            if (port.find()) {
                service = URI.create("http://localhost:" + port.group(1));
            }
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        program.destroy();
        program.waitFor();
    }

    @Override
    protected URI service() {
        return service;
    }

    @Override
    protected String section() {
        return "Quarkus";
    }

    /** A generated deserializer passes a tree on, without the place. */
    @Override
    protected String insideOtherTypes() {
        return """
                {"type":"about:blank","title":"Bad Request","status":400,\
                "detail":"Unknown member 'owner', expected a member of format checklist/1.0","instance":"/reviews",\
                "code":"unknown-member","pointer":"/owner"}""";
    }
}
