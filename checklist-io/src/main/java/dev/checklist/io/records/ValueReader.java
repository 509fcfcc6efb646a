// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;

/** Reads one JSON value; the parser stands on its first token before, and on its last one after. */
@FunctionalInterface
interface ValueReader {

    Object read(JsonParser parser, DeserializationContext context) throws IOException;
}
