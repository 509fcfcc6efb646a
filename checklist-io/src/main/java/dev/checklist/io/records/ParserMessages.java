// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.problem.Problem;
import dev.checklist.model.text.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of Jackson's parsers in the style of this library. They are the same for all versions of Jackson. */
public final class ParserMessages {

    public static final String TRAILING_CONTENT = "Found content after the document, expected the end of input";

    /** The text that Jackson adds after its first sentence: names of its options, and places in its own notation. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?s), from `[^`]*`|\\((start marker at|for \\w+ starting at|consider enabling) .*|\\n.*|: enable `.*|: maybe a .*");

    private static final Pattern TOO_DEEP = Pattern.compile(
            "(?:Document nesting depth|Depth) \\((\\d+)\\) exceeds the maximum allowed (?:nesting depth )?\\((\\d+)[,)].*");

    private static final Pattern TOO_LONG = Pattern.compile(
            "(String|Number|Name|Token) (?:value )?length \\((\\d+)\\) exceeds the maximum (?:allowed|length) \\((\\d+)[,)].*");

    private static final Pattern TOKEN = Pattern.compile("^(Unrecognized token )'([^']*)'");

    private static final Pattern MEMBER = Pattern.compile("(field|property) name");
    private static final Pattern VALUE = Pattern.compile("expected a valid value \\(.*");

    private ParserMessages() {}

    /** Returns a message of a parser without what concerns Jackson only. */
    public static String readable(String original) {
        if (original.startsWith("Unexpected end-of-input")) {
            return "Unexpected end of input, expected the rest of the document";
        }
        Matcher tooDeep = TOO_DEEP.matcher(original);
        if (tooDeep.lookingAt()) {
            return tooDeep.replaceFirst("Found $1 levels of objects and arrays, expected at most $2");
        }
        Matcher tooLong = TOO_LONG.matcher(original);
        if (tooLong.lookingAt()) {
            return "%s is too long, found %s UTF-16 units, expected at most %s"
                    .formatted(tooLong.group(1), tooLong.group(2), tooLong.group(3));
        }
        String message = ASIDE.matcher(original).replaceAll("").strip();
        message = MEMBER.matcher(message).replaceFirst("member name");
        message = TOKEN.matcher(message).replaceFirst(t -> Matcher.quoteReplacement(t.group(1) + quote(t.group(2))));
        return Texts.line(VALUE.matcher(message).replaceFirst("expected a value"), Problem.MAX_MESSAGE);
    }

    /** Returns what is wrong with a value of a user's own type. Jackson's words would name the classes of the program. */
    public static String ofOwnType(String original) {
        if (original.startsWith("Trailing token ")) {
            return TRAILING_CONTENT;
        }
        return original.startsWith("No content to map ")
                ? "Empty input, expected a document"
                : "Value does not fit its member, expected another type or one of the allowed values";
    }

    /** Returns what is wrong with a member that a user's own type does not have. */
    public static String ofUnknownMember(String name) {
        return "Unknown member %s, expected a member of its object".formatted(quote(name));
    }
}
