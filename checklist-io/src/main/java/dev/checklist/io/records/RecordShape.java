// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * A record as a JSON object: one member for each component, in their order.
 *
 * @param <R> the record
 */
public final class RecordShape<R extends Record> implements ValueType<R> {

    private final Class<R> type;
    private final Members members;
    private final Function<Object[], R> factory;
    private final Function<R, Object[]> values;

    /**
     * Describes a record.
     *
     * @param factory creates the record from the values of its members in their order
     * @param values  returns the values of the members in their order
     */
    RecordShape(Class<R> type, Function<Object[], R> factory, Function<R, Object[]> values, Member... members) {
        this.type = type;
        this.factory = factory;
        this.values = values;
        this.members = new Members(members);
    }

    public Class<R> type() {
        return type;
    }

    /** Returns the members in the order in which they are written. */
    public List<Member> members() {
        return members.list();
    }

    /**
     * Reads a record that is not a part of another one.
     *
     * @throws Refusal if the JSON is not such a record
     */
    public R readWhole(JsonSource source, Reading reading) throws IOException {
        return members.get(0).name() == MemberName.FORMAT
                ? FormatFirst.read(this, source, reading)
                : read(source, reading);
    }

    @Override
    public R read(JsonSource source, Reading reading) throws IOException {
        return new RecordReader<>(this, source, reading).read();
    }

    Members lookup() {
        return members;
    }

    R create(Object[] values) {
        return factory.apply(values);
    }

    @Override
    public void write(R record, JsonSink sink) throws IOException {
        sink.startObject(record);
        writeMembers(record, sink);
        sink.endObject();
    }

    /** Writes the members without the braces around them. */
    public void writeMembers(R record, JsonSink sink) throws IOException {
        Object[] written = values.apply(record);
        for (int i = 0; i < written.length; i++) {
            members.get(i).write(written[i], sink);
        }
    }
}
