// SPDX-License-Identifier: Apache-2.0
package com.example;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.checklist.io.json.ChecklistModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

@Singleton
public class ChecklistMapper implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new ChecklistModule());
        // Writes characters such as emoji as they are, like ChecklistJson, and not as two escapes.
        mapper.configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true);
    }

    /** The last module takes precedence, also over the serializers that Quarkus can generate. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
