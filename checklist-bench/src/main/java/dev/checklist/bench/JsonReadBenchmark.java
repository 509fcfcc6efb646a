// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures reading JSON documents, compared with only Jackson's parser. */
public class JsonReadBenchmark extends Measured {

    private final JsonFactory factory = new JsonFactory();
    private List<byte[]> documents;

    @Setup
    public void makeDocuments() {
        documents = Portfolio.documents(BYTES);
    }

    @Benchmark
    public void checklist(Blackhole sink) {
        for (byte[] document : documents) {
            sink.consume(Portfolio.JSON.read(document));
        }
    }

    /** Baseline: reads the tokens without their texts. */
    @Benchmark
    public int bareTokenScan() throws IOException {
        int count = 0;
        for (byte[] document : documents) {
            try (JsonParser parser = factory.createParser(document)) {
                while (parser.nextToken() != null) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Baseline: reads the tokens with their texts. */
    @Benchmark
    public void textScan(Blackhole sink) throws IOException {
        for (byte[] document : documents) {
            try (JsonParser parser = factory.createParser(document)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                        sink.consume(parser.getText());
                    }
                }
            }
        }
    }
}
