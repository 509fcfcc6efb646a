// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.checklist.io.records.JsonSource;
import dev.checklist.io.records.MemberName;
import dev.checklist.io.records.Reading;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The tokens of a parser of Jackson 2. */
class ParserSource implements JsonSource {

    private static final Token[] TOKENS = Token.values();
    private static final SerializedString[] NAMES = Arrays.stream(MemberName.values())
            .map(name -> new SerializedString(name.text()))
            .toArray(SerializedString[]::new);

    final JsonParser parser;

    ParserSource(JsonParser parser) {
        this.parser = parser;
    }

    @SuppressWarnings("EnumOrdinal") // an index into an array of this class only
    static SerializedString encoded(MemberName name) {
        return NAMES[name.ordinal()];
    }

    @Override
    public final Token token() {
        return TOKENS[parser.currentTokenId()];
    }

    @Override
    public final Token next() throws IOException {
        JsonToken token = parser.nextToken();
        return token == null ? Token.NONE : TOKENS[token.id()];
    }

    @Override
    public final Token nextOrNone() {
        try {
            return next();
        } catch (IOException e) {
            return Token.NONE;
        }
    }

    @Override
    public final boolean nextIs(MemberName name) throws IOException {
        return parser.nextFieldName(encoded(name));
    }

    @Override
    public final String name() throws IOException {
        return parser.currentName();
    }

    @Override
    public final String text() throws IOException {
        return parser.getText();
    }

    @Override
    public final int indexOfText(char[][] texts) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            char[] chars = parser.getTextCharacters();
            int from = parser.getTextOffset();
            int to = from + parser.getTextLength();
            for (int i = 0; i < texts.length; i++) {
                if (Arrays.equals(texts[i], 0, texts[i].length, chars, from, to)) {
                    return i;
                }
            }
        }
        return -1;
    }

    @Override
    public final int maxTextLength() {
        return parser.streamReadConstraints().getMaxStringLength();
    }

    @Override
    public final List<Object> path() {
        JsonStreamContext context = parser.getParsingContext();
        return path(parser.hasToken(JsonToken.FIELD_NAME) ? context.getParent() : context);
    }

    /** Returns the path of what a parser was reading when it found that the document is not JSON. */
    static List<Object> pathOfError(JsonParser parser) {
        return path(parser.getParsingContext());
    }

    private static List<Object> path(JsonStreamContext innermost) {
        Deque<Object> path = new ArrayDeque<>();
        for (JsonStreamContext c = innermost; !c.inRoot(); c = c.getParent()) {
            // The innermost object or array has no current member or element if it has only begun.
            if (c.hasPathSegment()) {
                path.addFirst(c.inArray() ? (Object) c.getCurrentIndex() : c.getCurrentName());
            }
        }
        return List.copyOf(path);
    }

    @Override
    public final int depth() {
        int depth = 0;
        for (JsonStreamContext c = parser.getParsingContext(); !c.inRoot(); c = c.getParent()) {
            depth++;
        }
        return depth;
    }

    @Override
    public final Object place() {
        return parser.currentTokenLocation();
    }

    @Override
    public void leaveOut(Class<?> type, Reading reading) throws IOException {
        reading.unknownMember(parser.currentName(), this);
        parser.skipChildren();
    }
}
