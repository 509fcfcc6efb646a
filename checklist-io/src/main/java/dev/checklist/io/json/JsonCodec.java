// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.checklist.io.IoProblemCodes;
import dev.checklist.io.ReadResult;
import dev.checklist.io.file.Input;
import dev.checklist.io.file.TextBuffers;
import dev.checklist.io.format.UnknownContent;
import dev.checklist.io.records.ParserMessages;
import dev.checklist.io.records.Pointers;
import dev.checklist.io.records.Reading;
import dev.checklist.io.records.Reading.UnknownMember;
import dev.checklist.io.records.RecordShapes;
import dev.checklist.io.records.Refusal;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.report.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/** Reads and writes JSON in a way that shares nothing with the mappers of users. */
final class JsonCodec {

    private static final String IN_MEMORY = "Unexpected error in memory";

    private final JsonOptions options;
    private final JsonFactory factory;
    private final TextBuffers buffers = new TextBuffers();

    JsonCodec(JsonOptions options) {
        this.options = options;
        this.factory = JsonFactories.create(options.limits());
    }

    Checklist read(Input input) {
        return UnknownContent.whole(readWithProblems(input));
    }

    ReadResult readWithProblems(Input input) {
        JsonDocument document = new JsonDocument(input, factory, buffers);
        Reading reading = Reading.fast();
        Checklist checklist;
        try (JsonParser parser = document.parser()) {
            checklist = read(parser, reading, document);
        } catch (Refusal | JsonProcessingException e) {
            throw refusal(document);
        } catch (IOException e) {
            throw new UncheckedIOException(IN_MEMORY, e);
        }
        ReadResult result = new ReadResult(checklist, problems(reading, document));
        document.release();
        return result;
    }

    private Checklist read(JsonParser parser, Reading reading, JsonDocument document) throws IOException {
        if (parser.nextToken() == null) {
            throw new ChecklistParseException(
                    "Empty input, expected a checklist", document.at(parser.currentLocation(), ""));
        }
        Checklist checklist = RecordShapes.CHECKLIST.readWhole(new ParserSource(parser), reading);
        if (UnknownContent.isRefused(reading.format(), options.unknownMembers())) {
            reading.refuseUnknownMembers();
        }
        if (parser.nextToken() != null) {
            throw new ChecklistParseException(
                    ParserMessages.TRAILING_CONTENT, document.at(parser.currentTokenLocation(), ""));
        }
        return checklist;
    }

    private static List<Problem> problems(Reading reading, JsonDocument document) {
        JsonPlaces places = document.places();
        Problems problems = new Problems();
        for (UnknownMember member : reading.unknownMembers()) {
            int offset = (int) ((JsonLocation) member.place()).getCharOffset();
            problems.warn(
                    IoProblemCodes.UNKNOWN_MEMBER, places.at(offset, Pointers.of(member.path())), member.problem());
        }
        problems.addMore(Problem.Severity.WARNING, IoProblemCodes.UNKNOWN_MEMBER, reading.moreUnknownMembers());
        return problems.all();
    }

    /** Reads a document once more that was refused, to say where. */
    private ChecklistParseException refusal(JsonDocument document) {
        try (JsonParser parser = document.parser()) {
            try {
                read(parser, Reading.withPlaces(), document);
                throw new IllegalStateException("Refused the document, but not the second time");
            } catch (Refusal e) {
                JsonLocation place = (JsonLocation) Objects.requireNonNull(e.place());
                Problem problem =
                        new Problem(Problem.Severity.ERROR, e.code(), document.at(place, e.pointer()), e.problem());
                return (ChecklistParseException) new ChecklistParseException(problem).initCause(e);
            } catch (JsonProcessingException e) {
                JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                int offset = (int) place.getCharOffset() - ErrorPlaces.excess(e);
                return new ChecklistParseException(
                        ParserMessages.readable(e.getOriginalMessage()),
                        document.places().at(offset, Pointers.of(ParserSource.pathOfError(parser))),
                        e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(IN_MEMORY, e);
        }
    }

    void write(Checklist checklist, OutputStream stream) throws IOException {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(stream, "stream");
        write(checklist, JsonFactories.generator(factory, stream));
    }

    void write(Checklist checklist, Writer out) throws IOException {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(out, "writer");
        write(checklist, factory.createGenerator(out));
    }

    private void write(Checklist checklist, JsonGenerator generator) throws IOException {
        // The generator is not closed if writing fails: closing it would only write again, and fail again.
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        if (options.pretty()) {
            generator.setPrettyPrinter(new Layout());
        }
        RecordShapes.CHECKLIST.write(checklist, new GeneratorSink(generator));
        generator.writeRaw('\n');
        generator.close();
    }

    byte[] bytes(Checklist checklist) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try {
            write(checklist, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(IN_MEMORY, e);
        }
        return bytes.toByteArray();
    }

    String text(Checklist checklist) {
        StringWriter text = new StringWriter();
        try {
            write(checklist, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(IN_MEMORY, e);
        }
    }
}
