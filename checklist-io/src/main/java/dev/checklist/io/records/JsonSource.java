// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import java.io.IOException;
import java.util.List;

/**
 * The tokens of a JSON document in their order. Each JSON library has its own implementation. It throws its own
 * exceptions if the document is not JSON.
 */
public interface JsonSource {

    /** The kinds of tokens. The order is that of the numbers that all versions of Jackson give to tokens. */
    enum Token {
        NONE,
        START_OBJECT,
        END_OBJECT,
        START_ARRAY,
        END_ARRAY,
        NAME,
        TEXT,
        INTEGER,
        DECIMAL,
        TRUE,
        FALSE,
        NULL,
        /** A value in memory that JSON has no notation for. */
        OTHER
    }

    /** Returns the kind of the current token. */
    Token token();

    /** Advances to the next token and returns its kind, or {@code NONE} at the end of the input. */
    Token next() throws IOException;

    /** Advances to the next token, and returns whether it is the given name. */
    boolean nextIs(MemberName name) throws IOException;

    /** Returns the name of the current member. */
    String name() throws IOException;

    /** Returns the text or number of the current token. */
    String text() throws IOException;

    /** Returns the index of the text that equals the current token, without creating a string; -1 if none does. */
    int indexOfText(char[][] texts) throws IOException;

    /** Returns the largest allowed length of a text, in UTF-16 units. */
    int maxTextLength();

    /**
     * Returns the names and indexes that lead from the whole document to the current value: at the first and last token
     * of an object or array, and at a name in it, to the object or array.
     */
    List<Object> path();

    /** Returns the place of the current token in the type of the library. */
    Object place();

    /**
     * Leaves a member out that the format does not define, and advances to the last token of its value, which is the
     * current one.
     *
     * @param type the record that does not have the member
     */
    void leaveOut(Class<?> type, Reading reading) throws IOException;

    /** Returns the number of objects and arrays that were begun and not ended. */
    int depth();

    /** Advances as {@link #next()} does, but returns {@code NONE} if the rest of the document is not JSON. */
    Token nextOrNone();
}
