// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import dev.checklist.io.UnknownPolicy;
import dev.checklist.io.records.Reading;
import dev.checklist.io.records.RecordShape;
import dev.checklist.io.records.Refusal;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a record with a mapper of the user.
 *
 * <p>Jackson's own deserializer of records can't distinguish an absent member from a {@code null} one, uses the last of
 * two members with the same name, and loses the place of an unknown member. It also depends on the settings of the
 * user's mapper, whereas every mapper must read a checklist in the same way.
 *
 * @param <R> the record
 */
final class RecordDeserializer<R extends Record> extends StdDeserializer<R> {

    private final UnknownPolicy unknownMembers;
    private final RecordShape<R> shape;

    RecordDeserializer(RecordShape<R> shape, UnknownPolicy unknownMembers) {
        super(shape.type());
        this.unknownMembers = unknownMembers;
        this.shape = shape;
    }

    @Override
    public R deserialize(JsonParser parser, DeserializationContext context) {
        ParserSource source = unknownMembers == UnknownPolicy.REFUSE
                ? new ParserSource(parser)
                : new LenientSource(parser, context, this);
        int above = source.path().size();
        try {
            Reading reading = Reading.withPlaces();
            R record = shape.readWhole(source, reading);
            reading.refuseUnknownMembers();
            return record;
        } catch (Refusal e) {
            throw RefusedInputException.of(e, parser, above);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, parser);
        } catch (JacksonException e) {
            if (e.getLocation() != null || e instanceof JacksonIOException) {
                throw e;
            }
            List<Object> path = ParserSource.pathOfError(parser);
            throw RefusedInputException.of(e, parser, path.subList(above, path.size()));
        }
    }
}
