// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.checklist.io.records.Reading;
import java.io.IOException;
import java.util.List;

/** Leaves it to the mapper of the user what happens with unknown members. */
final class LenientSource extends ParserSource {

    private final DeserializationContext context;
    private final JsonDeserializer<?> deserializer;
    private final int above;

    LenientSource(JsonParser parser, DeserializationContext context, JsonDeserializer<?> deserializer) {
        super(parser);
        this.context = context;
        this.deserializer = deserializer;
        this.above = path().size();
    }

    @Override
    public void leaveOut(Class<?> type, Reading reading) throws IOException {
        try {
            if (!context.handleUnknownProperty(parser, deserializer, type, parser.currentName())) {
                parser.skipChildren();
            }
        } catch (JsonMappingException e) {
            // The exception has the name of the member already.
            List<Object> path = path();
            RefusedInputException.prepend(path.subList(above, path.size() - 1), e);
            throw e;
        }
    }
}
