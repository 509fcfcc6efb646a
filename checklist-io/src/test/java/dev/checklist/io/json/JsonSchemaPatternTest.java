// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Subject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that the patterns of the schema accept the same as the records, for all single characters and all dates. */
class JsonSchemaPatternTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ChecklistJson.schema());

    private JsonNode root;

    @BeforeEach
    void parse() throws JsonProcessingException {
        root = new ObjectMapper().readTree(ChecklistJson.schema());
    }

    private Pattern pattern(String pointer) {
        JsonNode pattern = root.at(pointer);
        assertTrue(pattern.isTextual(), pointer);
        // In Java, unlike in JavaScript, a dollar sign also matches before a final line end.
        return Pattern.compile(pattern.asText().replaceFirst("\\$$", "\\\\z"));
    }

    private static IntStream characters() {
        return IntStream.range(0, Character.MAX_VALUE).filter(c -> !Character.isSurrogate((char) c));
    }

    private static String hex(IntStream characters) {
        return characters.mapToObj("%04X"::formatted).collect(Collectors.joining(" "));
    }

    @Test
    void takesTheSameCharactersForWhiteSpaceAsTheRecordsDo() {
        Pattern nonBlank = pattern("/$defs/nonBlank/pattern");
        String blank = hex(characters().filter(c -> isBlank(Character.toString(c))));
        assertEquals(
                blank,
                hex(characters()
                        .filter(c -> !nonBlank.matcher(Character.toString(c)).find())));
        assertEquals(30, blank.split(" ").length, blank);
    }

    private static boolean isBlank(String text) {
        try {
            return new Subject(text, Optional.empty()).service().isEmpty();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @Test
    void takesTheCharactersThatUrisTake() {
        Pattern uri = pattern("/$defs/uri/pattern");
        IntPredicate fits = c -> uri.matcher("a" + Character.toString(c)).find();
        assertEquals("", hex(characters().filter(c -> isUri("a" + Character.toString(c)) && !fits.test(c))));
        // These are valid in some places only, which the reader checks; a colon must be followed by something.
        assertEquals(
                hex("%:[]".chars()),
                hex(characters().filter(c -> !isUri("a" + Character.toString(c)) && fits.test(c))));
        assertFalse(fits("uri", "\uFEFF"));
        assertTrue(fits("uri", "https://例え.jp/方針/𠮷?q=%20#第4条"));
    }

    private static boolean isUri(String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private boolean fits(String member, String value) {
        return schema.validate(
                        "{\"format\":\"checklist/1.0\",\"id\":\"i\",\"title\":\"t\",\"basis\":[{\"framework\":\"f\",\""
                                + member + "\":\"" + value + "\"}]}",
                        InputFormat.JSON)
                .isEmpty();
    }

    @Test
    void takesTheDatesThatJavaTakes() {
        Pattern date = pattern("/$defs/date/pattern");
        Pattern notDate = pattern("/$defs/date/not/pattern");
        int taken = 0;
        String years =
                "2024 0000 9999 +9999 +10000 10000 +00012 +0000000012 +00000000012 +999999999 +1000000000 -1 -0001"
                        + " -0000 -00000 -9999 -00012 -0000000012 -00000000012 -999999999 -1000000000 202 +2024 ２０２４ +00000";
        for (String year : years.split(" ")) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = "%s-%02d-%02d".formatted(year, month, day);
                    boolean fits =
                            date.matcher(text).find() && !notDate.matcher(text).find();
                    // The reader checks the lengths of months.
                    assertTrue(isDate(text) == fits || (fits && day > 28), text);
                    taken += fits ? 1 : 0;
                }
            }
        }
        assertEquals(13 * 12 * 31, taken);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Test
    void takesDatesInNoOtherForm() {
        Pattern date = pattern("/$defs/date/pattern");
        for (String text :
                List.of("2024-8-7", "20240807", "2024-08", "2024-08-07T00:00", " 2024-08-07", "2024-08-07Z")) {
            assertFalse(date.matcher(text).find(), text);
            assertFalse(isDate(text), text);
        }
    }

    @Test
    void takesTheLanguagesThatJavaTakes() {
        Pattern language = pattern("/properties/language/pattern");
        for (String tag : List.of(
                "ja", "zh-Hans-CN", "de-1901", "x-private", "i-klingon", "en-a-bbb-x-a-ccc", "sl-rozaj-biske")) {
            new Locale.Builder().setLanguageTag(tag);
            assertTrue(language.matcher(tag).find(), tag);
        }
        // An empty text is the same as an absent one.
        assertTrue(language.matcher("").find());
        for (String tag : List.of("ja_JP", "ja-", "-ja", "ja--JP", "日本語", "abcdefghi", " ja")) {
            assertFalse(language.matcher(tag).find(), tag);
        }
    }

    @Test
    void limitsIdsInCodePoints() {
        String document = "{\"format\":\"checklist/1.0\",\"title\":\"t\",\"id\":\"%s\"}";
        assertEquals(List.of(), schema.validate(document.formatted("x".repeat(256)), InputFormat.JSON));
        assertFalse(schema.validate(document.formatted("x".repeat(257)), InputFormat.JSON)
                .isEmpty());
        // The schema may allow more than the reader, which counts UTF-16 units, but never less.
        assertEquals(List.of(), schema.validate(document.formatted("𠮷".repeat(256)), InputFormat.JSON));
    }

    @Test
    void acceptsALargeChecklist() {
        Checklist large = ChecklistArbitraries.large(3000);
        assertEquals(List.of(), schema.validate(ChecklistJson.create().writeString(large), InputFormat.JSON));
    }
}
