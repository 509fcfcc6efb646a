// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import dev.checklist.io.format.Decimals;
import dev.checklist.io.format.Format;
import dev.checklist.io.format.Refusals;
import dev.checklist.io.records.JsonSource.Token;
import dev.checklist.model.problem.DuplicateIdException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Values that are a text or a number in JSON. */
final class Scalar {

    static final ValueType<String> TEXT = new ValueType<>() {
        @Override
        public String read(JsonSource source, Reading reading) throws IOException {
            return text(source);
        }

        @Override
        public void write(String value, JsonSink sink) throws IOException {
            sink.text(value);
        }
    };

    /** The id of a section or control. */
    static final ValueType<String> ID = new ValueType<>() {
        @Override
        public String read(JsonSource source, Reading reading) throws IOException {
            String id = text(source);
            if (reading.repeats(id)) {
                throw Refusal.at(source, String.valueOf(new DuplicateIdException(id).getMessage()));
            }
            return id;
        }

        @Override
        public void write(String value, JsonSink sink) throws IOException {
            sink.text(value);
        }
    };

    /** A date in ISO 8601. */
    static final ValueType<LocalDate> DATE = new Written<>() {
        @Override
        LocalDate parse(String text, JsonSource source, Reading reading) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw Refusal.at(source, Refusals.badDate(text));
            }
        }
    };

    /** A URI as given. */
    static final ValueType<URI> URI = new Written<>() {
        @Override
        URI parse(String text, JsonSource source, Reading reading) {
            try {
                return reading.uri(text);
            } catch (URISyntaxException e) {
                throw Refusal.at(source, Refusals.badUri(text, e));
            }
        }
    };

    static final ValueType<Format> FORMAT = new ValueType<>() {
        @Override
        public Format read(JsonSource source, Reading reading) throws IOException {
            reading.seeFormat();
            try {
                Format format = Format.parse(text(source));
                reading.format(format);
                return format;
            } catch (IllegalArgumentException e) {
                throw Refusal.at(source, String.valueOf(e.getMessage()));
            }
        }

        @Override
        public void write(Format value, JsonSink sink) throws IOException {
            sink.text(value.toString());
        }
    };

    static final ValueType<BigDecimal> NUMBER = new ValueType<>() {
        @Override
        public BigDecimal read(JsonSource source, Reading reading) throws IOException {
            if (source.token() != Token.INTEGER && source.token() != Token.DECIMAL) {
                throw Refusal.unexpected(source, "a number");
            }
            String text = source.text();
            Optional<BigDecimal> number = Decimals.parse(text);
            if (number.isEmpty()) {
                throw Refusal.at(source, Refusals.badNumber(text));
            }
            return number.get();
        }

        @Override
        public void write(BigDecimal value, JsonSink sink) throws IOException {
            sink.number(value);
        }
    };

    private Scalar() {}

    static String text(JsonSource source) throws IOException {
        if (source.token() != Token.TEXT) {
            throw Refusal.unexpected(source, "a text");
        }
        return source.text();
    }

    /** Values of other types that are written as texts. */
    private abstract static class Written<V> implements ValueType<V> {

        abstract V parse(String text, JsonSource source, Reading reading);

        @Override
        public final V read(JsonSource source, Reading reading) throws IOException {
            return parse(text(source), source, reading);
        }

        @Override
        public final void write(V value, JsonSink sink) throws IOException {
            sink.text(value.toString());
        }
    }
}
