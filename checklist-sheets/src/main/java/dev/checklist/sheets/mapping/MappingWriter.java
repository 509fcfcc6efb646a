// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.checklist.model.Term;
import dev.checklist.model.token.Token;
import dev.checklist.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Writes mappings as indented JSON, each member in the order of the components. */
final class MappingWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private MappingWriter(JsonGenerator out) {
        this.out = out;
    }

    static String write(SheetMapping mapping) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new MappingWriter(generator).sheet(mapping);
        } catch (IOException e) {
            throw new UncheckedIOException("Unexpected error when writing to memory", e);
        }
        return text + "\n";
    }

    private void sheet(SheetMapping mapping) throws IOException {
        out.writeStartObject();
        text("charset", mapping.charset().map(Charset::name));
        text("separator", mapping.separator().map(Object::toString));
        text("notes", mapping.notes());
        out.writeArrayFieldStart("tables");
        for (TableMapping table : mapping.tables()) {
            table(table);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void table(TableMapping table) throws IOException {
        out.writeStartObject();
        text("sheet", table.sheet());
        out.writeNumberField("headerRow", table.headerRow());
        out.writeNumberField("headerHeight", table.headerHeight());
        if (table.lastRow().isPresent()) {
            out.writeNumberField("lastRow", table.lastRow().get());
        }
        out.writeArrayFieldStart("columns");
        for (ColumnMapping column : table.columns()) {
            column(column);
        }
        out.writeEndArray();
        out.writeStringField("sections", table.sections().token());
        out.writeStringField("ids", table.ids().token());
        vocabulary(table.vocabulary());
        out.writeEndObject();
    }

    private void column(ColumnMapping column) throws IOException {
        out.writeStartObject();
        out.writeStringField("role", column.role().token());
        text("header", column.header());
        text("letter", column.letter());
        text("value", column.value());
        text("reason", column.reason().map(Token::token));
        out.writeEndObject();
    }

    private void vocabulary(Vocabulary vocabulary) throws IOException {
        out.writeObjectFieldStart("vocabulary");
        out.writeStringField("name", vocabulary.name());
        out.writeArrayFieldStart("terms");
        for (Term term : vocabulary.terms()) {
            term(term);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void term(Term term) throws IOException {
        out.writeStartObject();
        out.writeStringField("mark", term.mark());
        out.writeStringField("verdict", term.verdict().token());
        out.writeStringField("meaning", term.meaning());
        if (term.score().isPresent()) {
            out.writeFieldName("score");
            out.writeNumber(term.score().get().toPlainString());
        }
        out.writeEndObject();
    }

    private void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get());
        }
    }
}
