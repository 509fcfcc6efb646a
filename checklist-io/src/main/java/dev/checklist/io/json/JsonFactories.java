// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.PackageVersion;
import dev.checklist.io.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Creates parsers and generators that behave in the same way with every version of Jackson from 2.15 on. */
final class JsonFactories {

    /** Sections are nested up to 16 levels deep, with 2 levels of JSON each. The rest is for their content. */
    private static final int MAX_NESTING = 64;

    /**
     * Since 2.18. Without it, a generator of bytes escapes the characters that UTF-8 needs four bytes for, and until
     * 2.20.0 it sometimes escapes them nevertheless.
     */
    private static final String WHOLE_CHARACTERS = "COMBINE_UNICODE_SURROGATES_IN_UTF8";

    private JsonFactories() {}

    static JsonFactory create(Limits limits) {
        StreamReadConstraints.Builder constraints = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_NESTING)
                .maxStringLength(limits.maxTextLength())
                .maxNumberLength(limits.maxTextLength());
        if (PackageVersion.VERSION.getMinorVersion() > 15) {
            // Since 2.16. The reader of properties checks the length, also in the mappers of users.
            constraints.maxNameLength(Integer.MAX_VALUE);
        }
        JsonFactoryBuilder factory = new JsonFactoryBuilder().streamReadConstraints(constraints.build());
        Arrays.stream(JsonWriteFeature.values())
                .filter(feature -> feature.name().equals(WHOLE_CHARACTERS))
                .forEach(factory::enable);
        return factory.build();
    }

    /** Returns a generator of UTF-8. */
    static JsonGenerator generator(JsonFactory factory, OutputStream stream) throws IOException {
        return PackageVersion.VERSION.getMinorVersion() > 20
                ? factory.createGenerator(stream, JsonEncoding.UTF8)
                : factory.createGenerator(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
