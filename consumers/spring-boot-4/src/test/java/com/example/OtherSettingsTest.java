// SPDX-License-Identifier: Apache-2.0
package com.example;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Settings of the mapper change the types of the program, but no checklist. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jackson.property-naming-strategy=SNAKE_CASE",
            "spring.jackson.default-property-inclusion=non-null",
            "spring.jackson.deserialization.accept-single-value-as-array=true",
            "spring.jackson.deserialization.fail-on-unknown-properties=false"
        })
class OtherSettingsTest extends ApplicationTest {}
