// SPDX-License-Identifier: Apache-2.0
package com.example;

import com.example.contract.ServiceContract;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;

@QuarkusTest
class ChecklistResourceTest extends ServiceContract {

    @TestHTTPResource
    URI service;

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
