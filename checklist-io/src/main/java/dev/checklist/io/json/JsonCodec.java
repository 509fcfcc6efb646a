// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static dev.checklist.model.text.Texts.quote;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.checklist.io.IoProblemCodes;
import dev.checklist.io.ReadResult;
import dev.checklist.io.file.Input;
import dev.checklist.io.file.TextBuffers;
import dev.checklist.io.format.Format;
import dev.checklist.io.format.UnknownContent;
import dev.checklist.io.records.DocumentState;
import dev.checklist.io.records.DocumentState.UnknownMember;
import dev.checklist.io.records.ValueReaders;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/** Reads and writes JSON with a strict mapper that shares nothing with the mappers of users. */
final class JsonCodec {

    /** Sections are nested up to 16 levels deep, with 2 levels of JSON each. The rest is for their content. */
    private static final int MAX_NESTING = 64;

    private static final int MAX_QUOTED = 40;

    private final JsonOptions options;
    private final JsonFactory factory;
    private final TextBuffers buffers = new TextBuffers();
    private final ObjectReader reader;
    private final ObjectWriter writer;

    JsonCodec(JsonOptions options) {
        this.options = options;
        this.factory = new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .maxStringLength(options.limits().maxTextLength())
                        .maxNumberLength(options.limits().maxTextLength())
                        // ValueReaders checks the length, also in the mappers of users.
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .errorReportConfiguration(ErrorReportConfiguration.builder()
                        .maxErrorTokenLength(MAX_QUOTED)
                        .build())
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        JsonMapper mapper = JsonMapper.builder(factory)
                .addModule(new ChecklistModule())
                .addHandler(new UnknownMemberCollector())
                .build();
        this.reader = mapper.readerFor(Checklist.class);
        this.writer = options.pretty() ? mapper.writer(prettyPrinter()) : mapper.writer();
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter()
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    Checklist read(Input input) {
        return UnknownContent.whole(readWithProblems(input));
    }

    ReadResult readWithProblems(Input input) {
        JsonDocument document = new JsonDocument(input, factory, buffers);
        try (JsonParser parser = document.parser()) {
            DocumentState findings = new DocumentState();
            Checklist checklist = read(parser, findings, document);
            JsonPlaces places = document.places();
            // The first unknown member is enough to reject the document.
            boolean refused = UnknownContent.isRefused(findings.format(), options.unknownMembers());
            List<Problem> problems = findings.unknownMembers().stream()
                    .limit(refused ? 1 : Long.MAX_VALUE)
                    .map(member ->
                            problem(member, places.at((int) member.location().getCharOffset(), member.pointer())))
                    .toList();
            document.release();
            return UnknownContent.result(checklist, problems, findings.format(), options.unknownMembers());
        } catch (IOException e) {
            throw new UncheckedIOException("Unexpected error when reading from memory", e);
        }
    }

    private Checklist read(JsonParser parser, DocumentState findings, JsonDocument document) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new ChecklistParseException(
                        "Empty input, expected a checklist", document.at(parser.currentLocation(), ""));
            }
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                // Jackson would not call the deserializer.
                throw ValueReaders.unexpected(parser, "an object");
            }
            Checklist checklist =
                    reader.withAttribute(DocumentState.class, findings).readValue(parser);
            if (parser.nextToken() != null) {
                throw new ChecklistParseException(
                        "Found content after the checklist, expected the end of input",
                        document.at(parser.currentTokenLocation(), ""));
            }
            return checklist;
        } catch (JsonProcessingException e) {
            document.checkFormat();
            throw JsonErrors.translate(e, parser, document);
        }
    }

    private static Problem problem(UnknownMember member, Location location) {
        return new Problem(
                Problem.Severity.WARNING,
                IoProblemCodes.UNKNOWN_MEMBER,
                location,
                "Unknown member %s, expected a member of format %s".formatted(quote(member.name()), Format.CURRENT));
    }

    void write(Checklist checklist, OutputStream stream) throws IOException {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(stream, "stream");
        write(checklist, factory.createGenerator(stream, JsonEncoding.UTF8));
    }

    void write(Checklist checklist, Writer out) throws IOException {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(out, "writer");
        write(checklist, factory.createGenerator(out));
    }

    private void write(Checklist checklist, JsonGenerator generator) throws IOException {
        // The generator is not closed if writing fails: closing it would only write again, and fail again.
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        writer.writeValue(generator, checklist);
        generator.writeRaw('\n');
        generator.close();
    }

    byte[] bytes(Checklist checklist) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try {
            write(checklist, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Unexpected error when writing to memory", e);
        }
        return bytes.toByteArray();
    }

    String text(Checklist checklist) {
        Objects.requireNonNull(checklist, "checklist");
        try {
            return writer.writeValueAsString(checklist) + '\n';
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Unexpected error when writing to memory", e);
        }
    }

    /** Skips an unknown member, so that reading continues after it, and records its place. */
    private static final class UnknownMemberCollector extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            if (context.getAttribute(DocumentState.class) instanceof DocumentState findings) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                findings.unknownMember(new UnknownMember(name, pointer, parser.currentTokenLocation()));
            }
            parser.skipChildren();
            return true;
        }
    }
}
