// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import java.io.IOException;
import java.math.BigDecimal;

/** Receives the parts of a JSON document in their order. Each JSON library has its own implementation. */
public interface JsonSink {

    /** Begins an object that represents a value. */
    void startObject(Object value) throws IOException;

    void endObject() throws IOException;

    /** Begins an array that represents a list of the given size. */
    void startArray(Object value, int size) throws IOException;

    void endArray() throws IOException;

    /** Begins a member of an object. */
    void name(MemberName name) throws IOException;

    /** Begins a member of an object whose name is data. */
    void name(String name) throws IOException;

    void text(String text) throws IOException;

    /** Writes a number without an exponent and without quotes, whatever the settings of the library. */
    void number(BigDecimal number) throws IOException;
}
