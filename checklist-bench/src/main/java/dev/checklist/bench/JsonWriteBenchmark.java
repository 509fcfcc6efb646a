// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.checklist.model.Checklist;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures writing JSON documents, compared with only Jackson's generator, with the same tokens. */
public class JsonWriteBenchmark extends Measured {

    private record Token(JsonToken kind, String text) {}

    private final JsonFactory factory = new JsonFactory();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    private List<Checklist> checklists;
    private List<List<Token>> tokens;

    @Setup
    public void makeChecklists() throws IOException {
        checklists = Portfolio.checklists(BYTES);
        tokens = new ArrayList<>();
        for (Checklist checklist : checklists) {
            tokens.add(tokens(Portfolio.JSON.writeBytes(checklist)));
        }
    }

    private List<Token> tokens(byte[] document) throws IOException {
        List<Token> list = new ArrayList<>();
        try (JsonParser parser = factory.createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                list.add(new Token(token, parser.getText()));
            }
        }
        return list;
    }

    @Benchmark
    public long checklist() throws IOException {
        long size = 0;
        for (Checklist checklist : checklists) {
            out.reset();
            Portfolio.JSON.write(checklist, out);
            size += out.size();
        }
        return size;
    }

    /** Baseline: writes the same bytes with only the generator. */
    @Benchmark
    public long bareGenerator() throws IOException {
        long size = 0;
        for (List<Token> document : tokens) {
            out.reset();
            try (JsonGenerator generator = factory.createGenerator(out)) {
                for (Token token : document) {
                    emit(token, generator);
                }
                generator.writeRaw('\n');
            }
            size += out.size();
        }
        return size;
    }

    private static void emit(Token token, JsonGenerator generator) throws IOException {
        switch (token.kind()) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case FIELD_NAME -> generator.writeFieldName(token.text());
            default -> generator.writeString(token.text());
        }
    }
}
