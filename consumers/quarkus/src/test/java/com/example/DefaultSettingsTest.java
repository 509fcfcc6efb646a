// SPDX-License-Identifier: Apache-2.0
package com.example;

import com.example.DefaultSettingsTest.NoGeneratedSerializers;
import com.example.contract.ServiceContract;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;

/** The same with the settings that Quarkus has by default. */
@QuarkusTest
@TestProfile(NoGeneratedSerializers.class)
class DefaultSettingsTest extends ServiceContract {

    @TestHTTPResource
    URI service;

    public static class NoGeneratedSerializers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.rest.jackson.optimization.enable-reflection-free-serializers", "false");
        }
    }

    @Override
    protected URI service() {
        return service;
    }

    @Override
    protected String section() {
        return "Quarkus";
    }
}
