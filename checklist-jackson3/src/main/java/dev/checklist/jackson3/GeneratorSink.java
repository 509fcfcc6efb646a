// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import dev.checklist.io.records.JsonSink;
import dev.checklist.io.records.MemberName;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes to a generator of Jackson 3. */
final class GeneratorSink implements JsonSink {

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject(Object value) {
        generator.writeStartObject(value);
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray(Object value, int size) {
        generator.writeStartArray(value, size);
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(MemberName name) {
        generator.writeName(ParserSource.encoded(name));
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(BigDecimal number) {
        if (!generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            // Not a text, but a tree or a binary format.
            generator.writeNumber(number);
        } else if (generator instanceof JsonGeneratorBase json
                && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)) {
            generator.writeRawValue(number.toPlainString());
        } else {
            generator.writeNumber(number.toPlainString());
        }
    }
}
