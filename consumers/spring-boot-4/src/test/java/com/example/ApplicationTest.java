// SPDX-License-Identifier: Apache-2.0
package com.example;

import com.example.contract.ServiceContract;
import java.net.URI;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest extends ServiceContract {

    @LocalServerPort
    private int port;

    @Override
    protected URI service() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    protected String section() {
        return "Spring Boot 4";
    }
}
