// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The members of a JSON object that represents a record, and the pointers to places in it. */
public final class RecordShape {

    /** The kind of content of a member. */
    public enum Content {
        /** A list, which may be left out if it is empty. */
        LIST,
        /** A map, which may be left out if it is empty. */
        MAP,
        /** Anything else. */
        VALUE
    }

    /** A member of the object. */
    public record Member(String name, Content content) {}

    private RecordShape() {}

    /** Returns the members of a record, in the order in which they are written. */
    public static List<Member> members(Class<? extends Record> type) {
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            members.add(new Member(component.getName(), content(component.getType())));
        }
        return members;
    }

    private static Content content(Class<?> type) {
        if (type == List.class) {
            return Content.LIST;
        }
        return type == Map.class ? Content.MAP : Content.VALUE;
    }

    /** Returns the RFC 6901 pointer to the member at which reading failed. */
    public static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
