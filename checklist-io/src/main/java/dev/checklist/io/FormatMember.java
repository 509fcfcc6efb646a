// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import dev.checklist.model.Checklist;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** Writes the member {@code format} of a checklist, which is not a component of the record. */
final class FormatMember extends BeanPropertyWriter {

    static final String NAME = "format";

    @Serial
    private static final long serialVersionUID = 1L;

    private FormatMember(BeanPropertyWriter base) {
        super(base, PropertyName.construct(NAME));
    }

    @Override
    public void serializeAsField(Object bean, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeStringField(NAME, Format.CURRENT.toString());
    }

    /** Puts the member in front of the others. */
    static final class InFront extends BeanSerializerModifier {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> orderProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
            if (description.getBeanClass() != Checklist.class) {
                return properties;
            }
            List<BeanPropertyWriter> all = new ArrayList<>(properties);
            all.add(0, new FormatMember(properties.get(0)));
            return all;
        }
    }
}
