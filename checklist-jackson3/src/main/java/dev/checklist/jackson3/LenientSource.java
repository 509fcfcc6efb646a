// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import dev.checklist.io.records.Reading;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Leaves it to the mapper of the user what happens with unknown members. */
final class LenientSource extends ParserSource {

    private final DeserializationContext context;
    private final ValueDeserializer<?> deserializer;
    private final int above;

    LenientSource(JsonParser parser, DeserializationContext context, ValueDeserializer<?> deserializer) {
        super(parser);
        this.context = context;
        this.deserializer = deserializer;
        this.above = path().size();
    }

    @Override
    public void leaveOut(Class<?> type, Reading reading) {
        try {
            if (!context.handleUnknownProperty(parser, deserializer, type, parser.currentName())) {
                parser.skipChildren();
            }
        } catch (DatabindException e) {
            // The exception has the name of the member already.
            List<Object> path = path();
            RefusedInputException.prepend(path.subList(above, path.size() - 1), e);
            throw e;
        }
    }
}
