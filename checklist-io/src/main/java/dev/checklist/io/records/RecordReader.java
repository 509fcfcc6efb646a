// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.io.format.Refusals;
import dev.checklist.io.records.JsonSource.Token;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.InvalidComponentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record from a JSON object with one member for each component. An absent member differs from a {@code null}
 * one, and a member occurs at most once.
 *
 * @param <R> the record
 */
final class RecordReader<R extends Record> {

    private final RecordShape<R> shape;
    private final JsonSource source;
    private final Reading reading;
    private final Members members;
    private final @Nullable Object[] values;
    /** The place of the object, and those of the values in it; {@code null} if places are not kept. */
    private final @Nullable Object start;

    private final @Nullable Object @Nullable [] places;

    RecordReader(RecordShape<R> shape, JsonSource source, Reading reading) {
        this.shape = shape;
        this.source = source;
        this.reading = reading;
        this.members = shape.lookup();
        this.values = new Object[members.size()];
        this.start = reading.keepsPlaces() ? source.place() : null;
        this.places = reading.keepsPlaces() ? new Object[members.size()] : null;
    }

    R read() throws IOException {
        int index = first();
        while (source.token() == Token.NAME) {
            source.next();
            if (index == Members.NONE) {
                source.leaveOut(shape.type(), reading);
            } else {
                keepPlace(index);
                read(index);
            }
            index = members.next(source, index);
        }
        complete();
        return construct();
    }

    private int first() throws IOException {
        if (source.token() == Token.START_OBJECT) {
            return members.next(source, Members.NONE);
        }
        if (source.token() == Token.NAME) {
            // A mapper that handles type information has already read past the type.
            return members.indexOf(source.name());
        }
        throw Refusal.unexpected(source, "an object");
    }

    private void keepPlace(int index) {
        if (places != null) {
            places[index] = source.place();
        }
    }

    private void read(int index) throws IOException {
        if (values[index] != null) {
            throw Refusal.duplicate(source, members.get(index).name().text());
        }
        values[index] = members.get(index).read(source, reading);
    }

    private void complete() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = members.get(i).absent();
                if (values[i] == null) {
                    throw refusal(
                            "Missing member %s, expected it in every %s"
                                    .formatted(quote(members.get(i).name().text()), Refusals.words(shape.type())),
                            Members.NONE);
                }
            }
        }
    }

    @SuppressWarnings("NullAway") // complete
    private R construct() {
        try {
            return shape.create(values);
        } catch (InvalidComponentException e) {
            throw refusal(String.valueOf(e.getMessage()), members.indexOf(e.component()));
        }
    }

    /** Refuses the value of a member, or the object if it does not have the member. The source is already at its end. */
    private Refusal refusal(String problem, int index) {
        List<Object> path = new ArrayList<>(source.path());
        Object place = start;
        if (places != null && index != Members.NONE && places[index] != null) {
            place = places[index];
            path.add(members.get(index).name().text());
        }
        return new Refusal(ChecklistParseException.INVALID_INPUT, problem, path, place);
    }
}
