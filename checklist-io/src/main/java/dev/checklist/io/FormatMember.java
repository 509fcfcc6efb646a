// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import java.io.Serial;

/** Writes the member {@code format}, which is not a component of the record. */
final class FormatMember extends VirtualBeanPropertyWriter {

    @Serial
    private static final long serialVersionUID = 1L;

    FormatMember() {}

    private FormatMember(BeanPropertyDefinition definition, Annotations annotations, JavaType type) {
        super(definition, annotations, type);
    }

    @Override
    protected Object value(Object bean, JsonGenerator generator, SerializerProvider provider) {
        return Format.CURRENT.toString();
    }

    @Override
    public VirtualBeanPropertyWriter withConfig(
            MapperConfig<?> config, AnnotatedClass declaringClass, BeanPropertyDefinition definition, JavaType type) {
        return new FormatMember(definition, declaringClass.getAnnotations(), type);
    }
}
