// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Serializable;

/**
 * Writes the members of a record, without the braces around them. Serializable, because the mappers that contain it are
 * serializable.
 *
 * @param <T> the record
 */
@FunctionalInterface
public interface RecordWriter<T> extends Serializable {

    void writeMembers(T value, JsonGenerator generator) throws IOException;
}
