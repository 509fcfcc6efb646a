// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabulary;
import java.nio.charset.Charset;

/** Reads saved mappings, in the same order of components as {@link MappingWriter}. */
final class MappingReader {

    private MappingReader() {}

    static SheetMapping read(String json) {
        return sheet(JsonTree.parse(json));
    }

    private static SheetMapping sheet(JsonValue value) {
        JsonMembers sheet = value.object(SheetMapping.class, "charset", "separator", "notes", "tables");
        return sheet.create(() -> new SheetMapping(
                sheet.optional("charset").map(MappingReader::charset),
                sheet.optional("separator").map(MappingReader::separator),
                sheet.optional("notes").map(JsonValue::string),
                sheet.required("tables").list(MappingReader::table)));
    }

    private static Charset charset(JsonValue value) {
        String name = value.string();
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw JsonValue.failure(
                    "Unknown charset %s, expected one of this Java runtime, such as 'UTF-8'".formatted(quote(name)),
                    value.location());
        }
    }

    private static char separator(JsonValue value) {
        if (value.string().length() != 1) {
            throw value.unexpected("one character of 16 bits");
        }
        return value.string().charAt(0);
    }

    private static TableMapping table(JsonValue value) {
        JsonMembers table = value.object(
                TableMapping.class,
                "sheet",
                "headerRow",
                "headerHeight",
                "lastRow",
                "columns",
                "sections",
                "ids",
                "vocabulary");
        return table.create(() -> new TableMapping(
                table.optional("sheet").map(JsonValue::string),
                table.optional("headerRow").map(JsonValue::integer).orElse(0),
                table.required("headerHeight").integer(),
                table.optional("lastRow").map(JsonValue::integer),
                table.required("columns").list(MappingReader::column),
                table.required("sections").choice(SectionRule.class),
                table.required("ids").choice(IdRule.class),
                vocabulary(table.required("vocabulary"))));
    }

    private static ColumnMapping column(JsonValue value) {
        JsonMembers column = value.object(ColumnMapping.class, "role", "header", "letter", "value", "reason");
        return column.create(() -> new ColumnMapping(
                column.required("role").choice(ColumnRole.class),
                column.optional("header").map(JsonValue::string),
                column.optional("letter").map(JsonValue::string),
                column.optional("value").map(JsonValue::string),
                column.optional("reason").map(reason -> reason.choice(ColumnReason.class))));
    }

    private static Vocabulary vocabulary(JsonValue value) {
        JsonMembers vocabulary = value.object(Vocabulary.class, "name", "terms");
        return vocabulary.create(() -> new Vocabulary(
                vocabulary.required("name").string(),
                vocabulary.required("terms").list(MappingReader::term)));
    }

    private static Term term(JsonValue value) {
        JsonMembers term = value.object(Term.class, "mark", "verdict", "meaning", "score");
        return term.create(() -> new Term(
                term.required("mark").string(),
                term.required("verdict").choice(Verdict.class),
                term.required("meaning").string(),
                term.optional("score").map(JsonValue::decimal)));
    }
}
