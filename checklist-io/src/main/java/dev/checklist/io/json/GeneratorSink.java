// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.checklist.io.records.JsonSink;
import dev.checklist.io.records.MemberName;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes to a generator of Jackson 2. */
final class GeneratorSink implements JsonSink {

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject(Object value) throws IOException {
        generator.writeStartObject(value);
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startArray(Object value, int size) throws IOException {
        generator.writeStartArray(value, size);
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(MemberName name) throws IOException {
        generator.writeFieldName(ParserSource.encoded(name));
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    /** A generator that takes bytes as they are does not write text, and would make the text of a number less exact. */
    @Override
    public void number(BigDecimal number) throws IOException {
        if (generator.canWriteBinaryNatively()) {
            generator.writeNumber(number);
        } else if (generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature())) {
            generator.writeRawValue(number.toPlainString());
        } else {
            generator.writeNumber(number.toPlainString());
        }
    }
}
