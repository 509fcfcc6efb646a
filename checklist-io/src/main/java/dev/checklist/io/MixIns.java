// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;

/** Jackson's annotations for the records, which have none themselves. They hold whatever the mapper's own settings. */
final class MixIns {

    private MixIns() {}

    /** Members are named as the components are; absent and empty ones are left out. */
    @JacksonAnnotationsInside
    @JsonNaming(LowerCamelCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Members {}

    /** ISO 8601. */
    @JacksonAnnotationsInside
    @JsonSerialize(contentUsing = ToStringSerializer.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Date {}

    @Members
    interface OfRecord {}

    @Members
    interface OfChecklist {
        @Date
        Optional<LocalDate> updated();
    }

    @Members
    interface OfEvidence {
        @Date
        Optional<LocalDate> collected();

        @Date
        Optional<LocalDate> validFrom();

        @Date
        Optional<LocalDate> validUntil();
    }

    /** Of records in which an empty text says something: the blank mark. */
    @JsonNaming(LowerCamelCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    interface OfMark {}

    interface OfToken {
        @JsonValue
        String token();
    }
}
