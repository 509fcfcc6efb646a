// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import dev.checklist.io.records.JsonSource;
import dev.checklist.io.records.MemberName;
import dev.checklist.io.records.Reading;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;

/** The tokens of a parser of Jackson 3. */
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
    public final Token next() {
        JsonToken token = parser.nextToken();
        return token == null ? Token.NONE : TOKENS[token.id()];
    }

    @Override
    public final Token nextOrNone() {
        try {
            return next();
        } catch (JacksonException e) {
            return Token.NONE;
        }
    }

    @Override
    public final boolean nextIs(MemberName name) {
        return parser.nextName(encoded(name));
    }

    @Override
    public final String name() {
        return parser.currentName();
    }

    @Override
    public final String text() {
        return parser.getString();
    }

    @Override
    public final int indexOfText(char[][] texts) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            char[] chars = parser.getStringCharacters();
            int from = parser.getStringOffset();
            int to = from + parser.getStringLength();
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
        TokenStreamContext context = parser.streamReadContext();
        return path(parser.hasToken(JsonToken.PROPERTY_NAME) ? context.getParent() : context);
    }

    /** Returns the path of what a parser was reading when it found that the document is not JSON. */
    static List<Object> pathOfError(JsonParser parser) {
        return path(parser.streamReadContext());
    }

    private static List<Object> path(TokenStreamContext innermost) {
        Deque<Object> path = new ArrayDeque<>();
        for (TokenStreamContext c = innermost; !c.inRoot(); c = c.getParent()) {
            // The innermost object or array has no current member or element if it has only begun.
            if (c.hasPathSegment()) {
                path.addFirst(c.inArray() ? (Object) c.getCurrentIndex() : c.currentName());
            }
        }
        return List.copyOf(path);
    }

    @Override
    public final int depth() {
        int depth = 0;
        for (TokenStreamContext c = parser.streamReadContext(); !c.inRoot(); c = c.getParent()) {
            depth++;
        }
        return depth;
    }

    @Override
    public final Object place() {
        return parser.currentTokenLocation();
    }

    @Override
    public void leaveOut(Class<?> type, Reading reading) {
        reading.unknownMember(parser.currentName(), this);
        parser.skipChildren();
    }
}
