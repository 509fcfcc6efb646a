// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;

/** Reads one JSON value. The parser is at its first token before reading, and at its last token afterwards. */
@FunctionalInterface
interface ValueReader {

    Object read(JsonParser parser, DeserializationContext context) throws IOException;
}
