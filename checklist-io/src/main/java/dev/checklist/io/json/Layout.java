// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Serial;

/** The layout of documents that people read: two spaces for each level, and LF on every system. */
final class Layout extends DefaultPrettyPrinter {

    @Serial
    private static final long serialVersionUID = 1L;

    Layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        indentObjectsWith(indenter);
        indentArraysWith(indenter);
    }

    /** Separates names from values in the usual way. Which method chooses this depends on the version of Jackson. */
    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
    }
}
