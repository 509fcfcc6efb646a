// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.io.records.Reading;
import dev.checklist.io.records.RecordShape;
import dev.checklist.io.records.RecordShapes;
import dev.checklist.io.records.Refusal;
import java.io.IOException;
import java.io.Serial;
import java.util.List;

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

    @Serial
    private static final long serialVersionUID = 1L;

    private final Class<R> type;
    private final UnknownPolicy unknownMembers;
    private final transient RecordShape<R> shape;

    RecordDeserializer(RecordShape<R> shape, UnknownPolicy unknownMembers) {
        super(shape.type());
        this.type = shape.type();
        this.unknownMembers = unknownMembers;
        this.shape = shape;
    }

    /** Restores the deserializer. In a mapper that was serialized by Java, its shape is not kept. */
    @Serial
    private Object readResolve() {
        return new RecordDeserializer<>(RecordShapes.of(type), unknownMembers);
    }

    @Override
    public R deserialize(JsonParser parser, DeserializationContext context) throws IOException {
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
        } catch (JsonProcessingException e) {
            if (e.getLocation() != null) {
                throw e;
            }
            List<Object> path = ParserSource.pathOfError(parser);
            throw RefusedInputException.of(e, parser, path.subList(above, path.size()));
        }
    }
}
